'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './EducationQuoteParts.js';

const QuoteState = whenNeeded('EducationQuoteState', () =>
  import('./QuoteState.js').then((code) => code.QuoteState),
);

export interface EducationQuoteStateProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * How the newest quote stands. Renders a `<div>`; nothing where none was asked for.
 * Styling: `data-status` is its status; `EducationQuoteStatus` the mark that says it in a word.
 */
export const EducationQuoteState = forwardRef<HTMLDivElement, EducationQuoteStateProps>(
  function EducationQuoteState(props, ref) {
    const { newest } = usePart('EducationQuoteState');
    return newest && <QuoteState {...props} place={ref} quote={newest} />;
  },
);
