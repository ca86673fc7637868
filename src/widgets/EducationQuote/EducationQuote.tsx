'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import type { Quote } from '../../rules/index.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { isUnderWork, useEducationQuote } from '../../react/useEducationQuote.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { useQuotes } from '../../react/useQuotes.js';
import { useSeen } from '../../react/useSeen.js';
import { educationMessages } from './EducationQuote.messages.js';

export interface EducationQuoteProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Education plans' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Asks for the quote of a school, and tells how the one that was asked for stands: there is one at a
 * time. It opens no checkout. Renders a `<section>` named by its title; nothing for a viewer who is
 * not to know of quotes.
 */
export const EducationQuote = forwardRef<HTMLElement, EducationQuoteProps>(function EducationQuote(
  { title, level, ...props },
  ref,
) {
  const view = useEducationQuote();
  const t = useMessages(educationMessages);
  const frame = { ...props, widget: 'EducationQuote', title: title ?? t('education.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const decision = view.value;
  if (decision === null) return null;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <p data-farebox="FieldHint">{t('education.about')}</p>
      {decision.allowed ? <Place /> : <RefusedPlace refusal={decision} />}
    </Card>
  );
});

const EducationQuoteForm = whenNeeded('EducationQuoteForm', () =>
  import('./EducationQuoteForm.js').then((code) => code.EducationQuoteForm),
);

/** The newest quote, and a form unless it is being worked on. It keeps the focus. */
function Place() {
  const place = useRef<HTMLDivElement>(null);
  const holdsFocus = useKeptFocus(place);
  const view = useQuotes(useSeen(place));
  const [newest = null] = view.state === 'ready' ? view.value : [];
  const mayAsk = view.state === 'ready' && (newest === null || !isUnderWork(newest));
  return (
    <div
      ref={place}
      tabIndex={-1}
      onFocusCapture={holdsFocus}
      data-farebox="EducationQuotePlace"
      data-status={newest?.status}
    >
      {view.state === 'ready' ? (
        <Stale view={view} />
      ) : (
        <ReadArm view={view} widget="EducationQuotePlace" />
      )}
      {newest !== null && <State quote={newest} />}
      {mayAsk && <EducationQuoteForm isFirst={newest === null} />}
    </div>
  );
}

/** How a quote stands. */
function State({ quote }: { readonly quote: Quote }) {
  const { status, requestedAt, validUntil } = quote;
  const t = useMessages(educationMessages);
  const format = useFormat();
  const key = `education.state.${status}`;
  return (
    <p data-farebox="EducationQuoteState">
      <span data-farebox="EducationQuoteStatus" data-mark="">
        {t.of('quotes.status', status)}
      </span>
      <span>
        {t(isKey(key) ? key : 'education.state', { date: format.date(requestedAt) })}{' '}
        {status === 'sent' &&
          validUntil !== null &&
          t('education.until', { date: format.date(validUntil) })}
      </span>
    </p>
  );
}

const isKey = (key: string): key is keyof typeof educationMessages =>
  Object.hasOwn(educationMessages, key);
