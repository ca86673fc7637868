'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Settings } from './useSettings.js';

type Opened = Pick<Settings<unknown, unknown>, 'typed' | 'refusal'>;

export interface FormFocus {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What opens the form. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/**
 * Moves the focus into a form that opens, to its first field that is wrong at each refusal, and
 * back to what opened it when it closes.
 */
export function useFormFocus({ typed, refusal }: Opened): FormFocus {
  const isOpen = typed !== null;
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) focusIn(form.current, 'input, select');
    else opener.current?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (refusal) focusIn(form.current, '[aria-invalid]');
  }, [refusal]);
  return { form, opener };
}

function focusIn(form: HTMLFormElement | null, selector: string) {
  form?.querySelector<HTMLElement>(selector)?.focus();
}
