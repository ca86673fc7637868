'use client';
import type { ComponentPropsWithoutRef, ForwardedRef } from 'react';
import { Check } from '../../react/parts/Check.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import { Field } from '../../react/parts/Field.js';
import { LetterSubmit } from '../../react/parts/LetterPlace.js';
import { useLetterErrors } from '../../react/useLetterErrors.js';
import { useMessages } from '../../react/useMessages.js';
import { useQuoteRequest } from '../../react/useQuoteRequest.js';
import { openQuoteMessages } from './OpenQuote.messages.js';

const NUMBER = { type: 'number', min: 0, step: 1, inputMode: 'numeric' } as const;

/** The fields, each as the back end reads it. */
const FIELDS = [
  { name: 'organisation', required: true, autoComplete: 'organization' },
  { name: 'role', required: true, autoComplete: 'organization-title' },
  { name: 'teachers', required: true, ...NUMBER },
  { name: 'students', required: true, ...NUMBER },
  { name: 'seats', required: true, ...NUMBER },
  { name: 'storage', ...NUMBER },
  { name: 'neededBy', required: true, type: 'date' },
  { name: 'purchaseOrder' },
] as const;

interface OpenQuoteProps extends Omit<ComponentPropsWithoutRef<'details'>, 'title'> {
  readonly isFirst: boolean;
  readonly place: ForwardedRef<HTMLDetailsElement>;
}

/** Asks for a quote. Renders a `<form>` in a `<details>`; nothing once it is sent. */
export function OpenQuote({ isFirst, place, ...props }: OpenQuoteProps) {
  const t = useMessages(openQuoteMessages);
  const letter = useQuoteRequest();
  const errorOf = useLetterErrors(letter);
  if (letter.reference !== null) return null;
  return (
    <Disclosure
      {...props}
      ref={place}
      part="EducationQuoteForm"
      title={t(isFirst ? 'education.ask' : 'education.ask.again')}
    >
      <form noValidate onSubmit={letter.onSubmit} data-farebox="EducationQuoteFields">
        {FIELDS.map((field) => (
          <Field
            key={field.name}
            {...field}
            label={t(`education.${field.name}`)}
            error={errorOf(field.name)}
          />
        ))}
        <Check name="publicClass" label={t('education.publicClass')} />
        <Check name="urgent" label={t('education.urgent')} hint={t('education.urgent.why')} />
        <LetterSubmit letter={letter}>{t('education.send')}</LetterSubmit>
      </form>
    </Disclosure>
  );
}
