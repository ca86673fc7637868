'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './LowBalanceAlertsParts.js';

const OpenAlerts = whenNeeded('LowBalanceAlertsForm', () =>
  import('./OpenAlerts.js').then((code) => code.OpenAlerts),
);

export interface LowBalanceAlertsFormProps extends Omit<
  ComponentPropsWithoutRef<'form'>,
  'children' | 'onSubmit'
> {}

/**
 * Switches alerts on or off, and says when and how. Renders a `<form>`, and nothing until it is
 * opened. Styling: `Checks` are the thresholds and the channels, `LowBalanceAlertsThreshold` is one
 * threshold, `FormActions` the row of buttons.
 */
export const LowBalanceAlertsForm = forwardRef<HTMLFormElement, LowBalanceAlertsFormProps>(
  function LowBalanceAlertsForm(props, ref) {
    const parts = usePart('LowBalanceAlertsForm');
    const { typed } = parts.settings;
    if (!parts.isOpen || typed === null) return null;
    return <OpenAlerts {...props} place={ref} parts={parts} typed={typed} />;
  },
);
