'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { isTakenAway } from '../../react/presentation.js';
import { alertSettingsOf, type TypedAlerts, typedAlerts } from '../../react/typedAlerts.js';
import { type AlertsView, useLowBalanceAlerts } from '../../react/useLowBalanceAlerts.js';
import { useMessages } from '../../react/useMessages.js';
import { useOpenerFocus } from '../../react/useOpenerFocus.js';
import { type SettingsKind, useSettings } from '../../react/useSettings.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import type { AlertSettings, LowBalanceAlerts as Alerts } from '../../rules/index.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';
import { LowBalanceAlertsTerms } from './LowBalanceAlertsTerms.js';

export interface LowBalanceAlertsProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Low Balance Alerts' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * When and how people are warned of a low balance. Renders a `<section>` named by its title;
 * nothing where the product warns of none. A viewer who may not change them reads them.
 */
export const LowBalanceAlerts = forwardRef<HTMLElement, LowBalanceAlertsProps>(
  function LowBalanceAlerts({ title, level, ...props }, ref) {
    const view = useLowBalanceAlerts();
    const t = useMessages(alertsMessages);
    const frame = {
      ...props,
      widget: 'LowBalanceAlerts',
      title: title ?? t('alerts.title'),
      level,
    };
    if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
    if (view.value === null) return null;
    return (
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        <Shown view={view.value} />
      </Card>
    );
  },
);

const KIND: SettingsKind<AlertSettings, Alerts, TypedAlerts> = {
  settingsOf: alertSettingsOf,
  typedOf: typedAlerts,
  save: (client, settings, version) => client.updateLowBalanceAlerts(settings, version),
};

const LowBalanceAlertsForm = whenNeeded('LowBalanceAlertsForm', () =>
  import('./LowBalanceAlertsForm.js').then((code) => code.LowBalanceAlertsForm),
);

function Shown({ view }: { readonly view: AlertsView }) {
  const t = useMessages(alertsMessages);
  const settings = useSettings(view.alerts, KIND);
  const opener = useOpenerFocus(settings.typed !== null);
  const reasonId = useId();
  const { decision } = view;
  if (settings.typed !== null && decision.allowed) {
    return <LowBalanceAlertsForm view={view} settings={settings} typed={settings.typed} />;
  }
  return (
    <>
      <LowBalanceAlertsTerms view={view} />
      {!isTakenAway(decision) && (
        <div data-farebox="FormActions">
          <Button
            ref={opener}
            refusedBy={decision.allowed ? undefined : reasonId}
            onClick={settings.open}
          >
            {t('alerts.change')}
          </Button>
        </div>
      )}
      {!decision.allowed && (
        <Refusal id={reasonId} refusal={decision} sentences={walletRefusalMessages} />
      )}
    </>
  );
}
