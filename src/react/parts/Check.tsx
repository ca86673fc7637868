'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';

export interface CheckProps extends ComponentPropsWithoutRef<'input'> {
  label: string;
  hint?: ReactNode;
}

/** One thing to say yes to. Renders a `<div>` with a checkbox, its label and its hint. */
export const Check = forwardRef<HTMLInputElement, CheckProps>(function Check(
  { label, hint, ...props },
  ref,
) {
  const [id, hintId] = [useId(), useId()];
  return (
    <div data-farebox="Check">
      <input
        {...props}
        ref={ref}
        type="checkbox"
        id={id}
        aria-describedby={hint ? hintId : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} data-farebox="FieldHint">
          {hint}
        </p>
      )}
    </div>
  );
});
