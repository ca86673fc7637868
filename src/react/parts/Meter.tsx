'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useFormat } from '../useMessages.js';

export interface MeterProps extends ComponentPropsWithoutRef<'div'> {
  /** What is measured. */
  label: string;
  used: number;
  /** What there is of it. */
  total: number;
  /** @default 'under' */
  state?: 'under' | 'near' | 'over' | undefined;
}

/**
 * How much of something is used, in words above a bar. Renders a `<div>`; its children are the
 * words. Styling: `data-state` is `under`, `near` or `over`, where the bar is full and hatched.
 */
export const Meter = forwardRef<HTMLDivElement, MeterProps>(function Meter(
  { label, used, total, state = 'under', children, ...props },
  ref,
) {
  const { percent } = useFormat();
  const share = total > 0 ? (100 * used) / total : 100;
  const shown = Math.min(100, share);
  return (
    <div {...props} ref={ref} data-farebox="Meter" data-state={state}>
      <p data-farebox="MeterWords">{children}</p>
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(shown)}
        aria-valuetext={percent(Math.floor(share))}
        data-farebox="MeterBar"
      >
        <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
          <rect width={shown} height="1" />
        </svg>
      </div>
    </div>
  );
});
