'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { isBillingError } from '../../client/index.js';
import type { Unread } from '../ReadView.js';
import { readMessages } from '../read.messages.js';
import { awaitWidget, useComingFocus } from '../useComingFocus.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';

export interface BareArmProps extends ComponentPropsWithoutRef<'section'> {
  view: Unread;
  /** The widget in whose place it stands: its skeleton has the widget's size. */
  widget: string;
}

/**
 * What stands in a widget's place without its title: a skeleton, or why there is nothing to show.
 * Renders a `<section>`.
 */
export const BareArm = forwardRef<HTMLElement, BareArmProps>(function BareArm(
  { view, widget, ...props },
  ref,
) {
  const t = useMessages(readMessages);
  return (
    <section
      {...props}
      ref={ref}
      aria-busy={view.state === 'loading' || undefined}
      data-farebox="ReadArm"
      data-card=""
      data-widget={widget}
      data-state={view.state}
    >
      {view.state === 'loading' ? (
        <span data-farebox="Unseen">{t('read.loading')}</span>
      ) : (
        <Reason view={view} widget={widget} />
      )}
    </section>
  );
});

interface ReasonProps {
  readonly view: Exclude<Unread, { readonly state: 'loading' }>;
  readonly widget: string;
  /** Its title takes the focus when another try has failed, instead of the button. */
  readonly isTitled?: boolean;
}

/** Why there is nothing to show, with another try where one may help. */
export function Reason({ view, widget, isTitled = false }: ReasonProps) {
  const t = useMessages(readMessages);
  const again = useRef<HTMLButtonElement>(null);
  useComingFocus(again, isTitled ? null : widget);
  if (view.state !== 'failed') {
    return <p data-farebox="ReadArmReason">{t(`read.${view.state}`)}</p>;
  }
  const tryAgain = () => {
    awaitWidget(widget);
    view.retry();
  };
  const isOffline = isBillingError(view.error) && view.error.code === 'offline';
  return (
    <div data-farebox="ReadArmReason">
      <div role="alert">
        {isOffline && <p>{t('read.offline')}</p>}
        <p>{t('read.failed')}</p>
      </div>
      <Button ref={again} onClick={tryAgain}>
        {t('read.retry')}
      </Button>
    </div>
  );
}
