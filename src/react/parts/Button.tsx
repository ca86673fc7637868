'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** One filled button in view: what the page asks for. @default 'outline' */
  variant?: 'filled' | 'outline' | 'plain' | undefined;
  /** Under way: it keeps its focus and does nothing. */
  busy?: boolean | undefined;
  /** The id of the reason why it does nothing; it stays in reach of the keyboard. */
  refusedBy?: string | undefined;
}

/**
 * A button that stays in reach while it does nothing. A key that is held presses it once: what was
 * declined in the meantime is not asked for again. Renders a `<button>`.
 * Styling: `data-variant`, `data-busy`, `aria-disabled`.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'outline', busy = false, refusedBy, onClick, onKeyDown, ...props },
  ref,
) {
  const isIdle = busy || refusedBy !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isIdle) event.preventDefault();
    else onClick?.(event);
  };
  const holdKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    onKeyDown?.(event);
  };
  return (
    <button
      type="button"
      {...props}
      ref={ref}
      onClick={press}
      onKeyDown={holdKey}
      aria-disabled={isIdle || undefined}
      aria-busy={busy || undefined}
      aria-describedby={refusedBy ?? props['aria-describedby']}
      data-farebox="Button"
      data-variant={variant}
      data-busy={busy || undefined}
    />
  );
});
