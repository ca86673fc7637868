'use client';
import type { Act } from '../useAct.js';
import { Failure } from './Failure.js';

export interface CheckoutFrameProps {
  act: Act;
}

/**
 * What a widget's act asks the person: a checkout or a question; and what went wrong. Renders a
 * `<section>`, the dialog of a question, or nothing.
 */
export function CheckoutFrame({ act }: CheckoutFrameProps) {
  const { Checkout } = act;
  if (Checkout !== null && (act.session ?? act.away) !== null) return <Checkout act={act} />;
  return (
    <>
      {act.question?.(act.dismiss)}
      <Failure error={act.error} />
    </>
  );
}
