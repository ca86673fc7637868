'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { isTakenAway } from '../../react/presentation.js';
import { useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { alertsMessages } from './LowBalanceAlerts.messages.js';
import { usePart } from './LowBalanceAlertsParts.js';

export interface LowBalanceAlertsActionsProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * Opens the form, or says why it may not. Renders a `<div>`; nothing while the form is open.
 * Styling: `FormActions` is its row of buttons.
 */
export const LowBalanceAlertsActions = forwardRef<HTMLDivElement, LowBalanceAlertsActionsProps>(
  function LowBalanceAlertsActions(props, ref) {
    const { view, settings, isOpen, opener } = usePart('LowBalanceAlertsActions');
    const t = useMessages(alertsMessages);
    const reasonId = useId();
    const { decision } = view;
    if (isOpen) return null;
    return (
      <div {...props} ref={ref} data-farebox="LowBalanceAlertsActions">
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
      </div>
    );
  },
);
