'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import { isUnderWork, useEducationQuote } from '../../react/useEducationQuote.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useQuotes } from '../../react/useQuotes.js';
import { useSeen } from '../../react/useSeen.js';
import { educationMessages } from './EducationQuote.messages.js';
import { EducationQuoteForm } from './EducationQuoteForm.js';
import { PartsProvider } from './EducationQuoteParts.js';
import { EducationQuoteState } from './EducationQuoteState.js';

export interface EducationQuoteProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Education plans' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Asks for the quote of a school, and tells how the one that was asked for stands: there is one at a
 * time. It opens no checkout. Renders a `<section>` named by its title; nothing for a viewer who is
 * not to know of quotes.
 *
 * Parts: `EducationQuoteState`, `EducationQuoteForm`; without children, both in that order.
 * Styling: `FieldHint` says what a quote is, `EducationQuotePlace` holds the parts.
 */
export const EducationQuote = forwardRef<HTMLElement, EducationQuoteProps>(function EducationQuote(
  { title, level, children = <DefaultParts />, ...props },
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
      {decision.allowed ? <Place>{children}</Place> : <RefusedPlace refusal={decision} />}
    </Card>
  );
});

function DefaultParts() {
  return (
    <>
      <EducationQuoteState />
      <EducationQuoteForm />
    </>
  );
}

/** Reads the quotes once it is seen, and keeps the focus. */
function Place({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const holdsFocus = useKeptFocus(place);
  const view = useQuotes(useSeen(place));
  const [newest = null] = view.state === 'ready' ? view.value : [];
  const mayAsk = view.state === 'ready' && (newest === null || !isUnderWork(newest));
  return (
    <div ref={place} tabIndex={-1} onFocusCapture={holdsFocus} data-farebox="EducationQuotePlace">
      {view.state === 'ready' ? (
        <Stale view={view} />
      ) : (
        <ReadArm view={view} widget="EducationQuotePlace" />
      )}
      <PartsProvider value={{ newest, mayAsk }}>{children}</PartsProvider>
    </div>
  );
}
