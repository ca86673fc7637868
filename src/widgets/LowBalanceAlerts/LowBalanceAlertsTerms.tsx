'use client';
import { Amount } from '../../react/parts/Amount.js';
import type { AlertsView } from '../../react/useLowBalanceAlerts.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';

interface TermsProps {
  readonly view: AlertsView;
}

/** What is set, each threshold with its state in words. */
export function LowBalanceAlertsTerms({ view: { alerts, thresholds } }: TermsProps) {
  const t = useMessages(alertsMessages);
  const format = useFormat();
  const { enabled, channels, fired } = alerts;
  const state = !enabled ? 'off' : thresholds.length > 0 ? 'on' : 'none';
  const time = fired && format.time(fired.at);
  return (
    <>
      <p data-farebox="LowBalanceAlertsState">{t(`alerts.${state}`)}</p>
      {enabled && thresholds.length > 0 && (
        <ul data-farebox="LowBalanceAlertsList">
          {thresholds.map((each) => (
            <li key={each.threshold.amount} data-state={each.state}>
              <Amount value={each.threshold} />
              <span>{t(`alerts.${each.state}`, time === null ? {} : { time })}</span>
            </li>
          ))}
        </ul>
      )}
      {enabled && (
        <dl data-farebox="LowBalanceAlertsChannels">
          <dt>{t('alerts.channels')}</dt>
          {channels.map((channel) => (
            <dd key={channel}>{t.of('alerts.channel', channel)}</dd>
          ))}
          {channels.length === 0 && <dd>{t('alerts.channel.none')}</dd>}
        </dl>
      )}
    </>
  );
}
