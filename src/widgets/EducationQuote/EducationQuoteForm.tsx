'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './EducationQuoteParts.js';

const OpenQuote = whenNeeded('EducationQuoteForm', () =>
  import('./OpenQuote.js').then((code) => code.OpenQuote),
);

export interface EducationQuoteFormProps extends Omit<
  ComponentPropsWithoutRef<'details'>,
  'title' | 'children'
> {}

/**
 * Asks for a quote. Renders a `<details>` with a form; nothing while a quote is being worked on.
 * Styling: `EducationQuoteFields` is the form.
 */
export const EducationQuoteForm = forwardRef<HTMLDetailsElement, EducationQuoteFormProps>(
  function EducationQuoteForm(props, ref) {
    const { newest, mayAsk } = usePart('EducationQuoteForm');
    return mayAsk ? <OpenQuote {...props} place={ref} isFirst={newest === null} /> : null;
  },
);
