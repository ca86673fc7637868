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
 * open. Styling: `LowBalanceAlertsState` says whether it is on, `LowBalanceAlertsList` has the
 * thresholds, each with a `data-state` of `armed`, `fired` or `below`, and `LowBalanceAlertsChannels`
 * the ways to be warned.
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
export function Terms({ view: { alerts } }: Pick<LowBalanceAlertsParts, 'view'>) {
  const t = useMessages(alertsMessages);
  const format = useFormat();
  const { enabled, channels, states } = alerts;
  const state = !enabled ? 'off' : states.length > 0 ? 'on' : 'none';
  return (
    <>
      <p data-farebox="LowBalanceAlertsState">{t(`alerts.${state}`)}</p>
      {enabled && states.length > 0 && (
        <ul data-farebox="LowBalanceAlertsList">
          {states.map((each) => (
            <li key={each.threshold.amount} data-state={'at' in each ? 'fired' : each.state}>
              <Amount value={each.threshold} />
              <span>
                {'at' in each
                  ? t('alerts.fired', { time: format.time(each.at) })
                  : t.of('alerts', each.state)}
              </span>
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
