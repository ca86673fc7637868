'use client';
import type { RefObject } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import type { AlertsView } from '../../react/useLowBalanceAlerts.js';
import type { AlertsForm } from '../../react/useLowBalanceAlertsForm.js';

export interface LowBalanceAlertsParts {
  readonly view: AlertsView;
  readonly settings: AlertsForm;
  /** The form stands in the place of the terms and of what opened it. */
  readonly isOpen: boolean;
  /** What opens the form. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

export const [PartsProvider, usePart] =
  createPartContext<LowBalanceAlertsParts>('LowBalanceAlerts');
