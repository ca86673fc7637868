'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './ChargeReportParts.js';

const OpenReport = whenNeeded('ChargeReportForm', () =>
  import('./OpenReport.js').then((code) => code.OpenReport),
);

export interface ChargeReportFormProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * How many causes are left to check, and once none is, the report. Renders a `<div>`.
 * Styling: `ChargeReportLeft` is what is left; `LetterForm` the report.
 */
export const ChargeReportForm = forwardRef<HTMLDivElement, ChargeReportFormProps>(
  function ChargeReportForm(props, ref) {
    const parts = usePart('ChargeReportForm');
    return (
      <div {...props} ref={ref} data-farebox="ChargeReportForm">
        <OpenReport {...parts} />
      </div>
    );
  },
);
