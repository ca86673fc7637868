'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Amount } from '../../react/parts/Amount.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';
import { type LowBalanceAlertsParts, usePart } from './LowBalanceAlertsParts.js';

export interface LowBalanceAlertsTermsProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * What is set, each threshold with its state in words. Renders a `<div>`; nothing while the form is
 * open. Styling: `data-state` of a threshold is `armed`, `fired` or `below`.
 */
export const LowBalanceAlertsTerms = forwardRef<HTMLDivElement, LowBalanceAlertsTermsProps>(
  function LowBalanceAlertsTerms(props, ref) {
    const { view, isOpen } = usePart('LowBalanceAlertsTerms');
    if (isOpen) return null;
    return (
      <div {...props} ref={ref} data-farebox="LowBalanceAlertsTerms">
        <Terms view={view} />
      </div>
    );
  },
);

/** What is set, wherever it is told. */
export function Terms({ view: { alerts, thresholds } }: Pick<LowBalanceAlertsParts, 'view'>) {
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
