'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { fieldMessages } from '../field.messages.js';
import { useMessages } from '../useMessages.js';

export interface FieldProps extends ComponentPropsWithoutRef<'input'> {
  /** Without `required`, its words say that it is optional. */
  label: string;
  /** What may be entered. */
  hint?: ReactNode;
  /** What is wrong with what was entered; it describes the control before the hint does. */
  error?: string | undefined;
  /** Draws a `<textarea>` or a `<select>` in place of the `<input>`. */
  control?: ((tied: TiedControl) => ReactNode) | undefined;
}

/** What ties a control to its label, its hint and its error. */
export interface TiedControl {
  readonly id: string;
  readonly required: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'data-farebox': 'FieldControl';
}

/**
 * One question of a form. Renders a `<div>` with a label, an `<input>` that takes the other props,
 * its hint and its error. Styling: `aria-invalid` on the control.
 */
export const Field = forwardRef<HTMLInputElement, FieldProps>(function Field(
  { label, hint, error, control, id, ...props },
  ref,
) {
  const t = useMessages(fieldMessages);
  const [ownId, hintId, errorId] = [useId(), useId(), useId()];
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ');
  const tied: TiedControl = {
    id: id ?? ownId,
    required: props.required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
    'data-farebox': 'FieldControl',
  };
  return (
    <div data-farebox="Field">
      <label htmlFor={tied.id}>{props.required ? label : t('field.optional', { label })}</label>
      {control ? control(tied) : <input autoComplete="off" {...props} {...tied} ref={ref} />}
      {hint && (
        <div id={hintId} data-farebox="FieldHint">
          {hint}
        </div>
      )}
      {error && (
        <p id={errorId} data-farebox="FieldError">
          {error}
        </p>
      )}
    </div>
  );
});
