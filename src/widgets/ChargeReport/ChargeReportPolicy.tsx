'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useMessages } from '../../react/useMessages.js';
import { chargeMessages } from './ChargeReport.messages.js';
import { usePart } from './ChargeReportParts.js';

export interface ChargeReportPolicyProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {}

/** Says what is refunded; a host with other terms says `charge.policy` anew. Renders a `<p>`. */
export const ChargeReportPolicy = forwardRef<HTMLParagraphElement, ChargeReportPolicyProps>(
  function ChargeReportPolicy(props, ref) {
    usePart('ChargeReportPolicy');
    const t = useMessages(chargeMessages);
    return (
      <p {...props} ref={ref} data-farebox="ChargeReportPolicy">
        {t('charge.policy')}
      </p>
    );
  },
);
