'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { ChargeCause, ChargeReportView } from '../../react/useChargeReport.js';

export interface ChargeReportParts {
  readonly charges: ChargeReportView;
  /** What the charge is not. */
  readonly checked: readonly ChargeCause[];
  readonly check: (cause: ChargeCause, isOn: boolean) => void;
}

export const [PartsProvider, usePart] = createPartContext<ChargeReportParts>('ChargeReport');
