'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { isBillingError } from '../../client/index.js';
import type { Unread } from '../ReadView.js';
import { readMessages } from '../read.messages.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';

export interface ReadArmProps extends ComponentPropsWithoutRef<'section'> {
  view: Unread;
  /** The widget in whose place it stands: its skeleton has the widget's size. */
  widget: string;
}

/**
 * What stands in a widget's place while there is nothing to show: a skeleton, a failure with
 * another try, a refusal, a lost session. Renders a `<section>`.
 * Styling: `data-state` is the arm, `data-widget` the widget.
 */
export const ReadArm = forwardRef<HTMLElement, ReadArmProps>(function ReadArm(
  { view, widget, ...props },
  ref,
) {
  const t = useMessages(readMessages);
  const isOffline =
    view.state === 'failed' && isBillingError(view.error) && view.error.code === 'offline';
  return (
    <section
      {...props}
      ref={ref}
      aria-busy={view.state === 'loading' || undefined}
      data-farebox="ReadArm"
      data-widget={widget}
      data-state={view.state}
    >
      {view.state === 'loading' && <span data-farebox="Unseen">{t('read.loading')}</span>}
      {view.state === 'refused' && <p>{t('read.refused')}</p>}
      {view.state === 'signed_out' && <p>{t('read.signed_out')}</p>}
      {view.state === 'failed' && (
        <>
          <p role="alert">
            {isOffline && `${t('read.offline')} `}
            {t('read.failed')}
          </p>
          <Button onClick={view.retry}>{t('read.retry')}</Button>
        </>
      )}
    </section>
  );
});
