'use client';
import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';

export interface CheckProps extends ComponentPropsWithoutRef<'input'> {
  label: string;
  hint?: ReactNode;
}

/** One thing to say yes to. Renders a `<div>` with a checkbox, its label and its hint. */
export function Check({ label, hint, ...props }: CheckProps) {
  const [id, hintId] = [useId(), useId()];
  return (
    <div data-farebox="Check">
      <input {...props} type="checkbox" id={id} aria-describedby={hint ? hintId : undefined} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} data-farebox="FieldHint">
          {hint}
        </p>
      )}
    </div>
  );
}
