'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from 'react';
import { isBillingError } from '../../client/index.js';
import type { Unread } from '../ReadView.js';
import { readMessages } from '../read.messages.js';
import { awaitWidget, useComingFocus } from '../useComingFocus.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { Card } from './Card.js';
import type { HeadingLevel } from './Heading.js';

export interface ReadArmProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  view: Unread;
  /** The widget in whose place it stands: its skeleton has the widget's size, its frame the name. */
  widget: string;
  /** What there is nothing to show of; not given inside a frame that says it. */
  title?: ReactNode;
  level?: HeadingLevel | undefined;
}

/**
 * What stands in a widget's place while there is nothing to show: a skeleton, or under the widget's
 * title a failure with another try, a refusal, a lost session. Renders a `<section>`.
 * Styling: `data-state` is the arm; `data-widget` the widget of a skeleton or where no title is.
 */
export const ReadArm = forwardRef<HTMLElement, ReadArmProps>(function ReadArm(
  { view, widget, title, level, ...props },
  ref,
) {
  const t = useMessages(readMessages);
  if (view.state !== 'loading' && title !== undefined) {
    return (
      <Card
        {...props}
        ref={ref}
        widget={widget}
        title={title}
        level={level}
        data-state={view.state}
      >
        <Reason view={view} widget={widget} isTitled />
      </Card>
    );
  }
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

function Reason({ view, widget, isTitled = false }: ReasonProps) {
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
