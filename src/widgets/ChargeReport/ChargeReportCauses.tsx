'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './ChargeReportParts.js';

const OpenCauses = whenNeeded('ChargeReportCauses', () =>
  import('./OpenReport.js').then((code) => code.OpenCauses),
);

export interface ChargeReportCausesProps extends ComponentPropsWithoutRef<'fieldset'> {}

/**
 * What the charge may be, each to be checked off, with what it would look like. Renders a
 * `<fieldset>`. Styling: `Check` is one cause, `FieldHint` what it would look like.
 */
export const ChargeReportCauses = forwardRef<HTMLFieldSetElement, ChargeReportCausesProps>(
  function ChargeReportCauses(props, ref) {
    const parts = usePart('ChargeReportCauses');
    return (
      <fieldset {...props} ref={ref} data-farebox="ChargeReportCauses">
        <OpenCauses {...parts} />
      </fieldset>
    );
  },
);
