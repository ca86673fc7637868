'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { type AlertsView, useLowBalanceAlerts } from '../../react/useLowBalanceAlerts.js';
import { useLowBalanceAlertsForm } from '../../react/useLowBalanceAlertsForm.js';
import { useMessages } from '../../react/useMessages.js';
import { useOpenerFocus } from '../../react/useOpenerFocus.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';
import { LowBalanceAlertsActions } from './LowBalanceAlertsActions.js';
import { LowBalanceAlertsForm } from './LowBalanceAlertsForm.js';
import { PartsProvider } from './LowBalanceAlertsParts.js';
import { LowBalanceAlertsTerms } from './LowBalanceAlertsTerms.js';

export interface LowBalanceAlertsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Low Balance Alerts' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * When and how people are warned of a low balance. Renders a `<section>` named by its title;
 * nothing where the product warns of none. A viewer who may not change them reads them.
 *
 * Parts: `LowBalanceAlertsTerms`, `LowBalanceAlertsActions`, `LowBalanceAlertsForm`; without
 * children, all of them in that order. While the form is open it stands for the two before it.
 */
export const LowBalanceAlerts = forwardRef<HTMLElement, LowBalanceAlertsProps>(
  function LowBalanceAlerts({ title, level, children = <DefaultParts />, ...props }, ref) {
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
        <Alerts view={view.value}>{children}</Alerts>
      </Card>
    );
  },
);

function DefaultParts() {
  return (
    <>
      <LowBalanceAlertsTerms />
      <LowBalanceAlertsActions />
      <LowBalanceAlertsForm />
    </>
  );
}

interface AlertsProps {
  readonly view: AlertsView;
  readonly children: ReactNode;
}

/** Keeps what is typed, whatever draws it. */
function Alerts({ view, children }: AlertsProps) {
  const settings = useLowBalanceAlertsForm(view.alerts);
  const opener = useOpenerFocus(settings.typed !== null);
  const isOpen = settings.typed !== null && view.decision.allowed;
  return <PartsProvider value={{ view, settings, isOpen, opener }}>{children}</PartsProvider>;
}
