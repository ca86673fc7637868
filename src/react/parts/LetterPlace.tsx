'use client';
import { type ReactNode, useRef } from 'react';
import { letterMessages } from '../letter.messages.js';
import { useKeptFocus } from '../useKeptFocus.js';
import type { Letter } from '../useLetter.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

interface LetterProps {
  readonly letter: Letter;
}

/** The button of a letter, under what went wrong. */
export function LetterSubmit({ letter, children }: LetterProps & { readonly children: ReactNode }) {
  return (
    <>
      <Failure error={letter.error} />
      <Button type="submit" busy={letter.isPending}>
        {children}
      </Button>
    </>
  );
}

/** The place of a letter: its form, and once it is sent by what it is known. It keeps the focus. */
export function LetterPlace({ letter, children }: LetterProps & { readonly children: ReactNode }) {
  const t = useMessages(letterMessages);
  const place = useRef<HTMLDivElement>(null);
  const holdsFocus = useKeptFocus(place);
  const { reference } = letter;
  return (
    <div ref={place} tabIndex={-1} onFocusCapture={holdsFocus} data-farebox="LetterPlace">
      {reference === null && children}
      {reference !== null && (
        <>
          <p>{t('letter.sent', { reference })}</p>
          <Button variant="plain" onClick={letter.reset}>
            {t('letter.another')}
          </Button>
        </>
      )}
    </div>
  );
}
