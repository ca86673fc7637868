'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from './useKeptFocus.js';
import type { Settings } from './useSettings.js';

/**
 * Moves the focus into a form when it opens, where nobody has taken it since what opened it went,
 * and to its first field that is wrong at each refusal.
 */
export function useFormFocus({
  refusal,
}: Pick<Settings<unknown, unknown>, 'refusal'>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isFocusLost()) focusIn(form.current, 'input, select');
  }, []);
  useEffect(() => {
    if (refusal) focusIn(form.current, '[aria-invalid]');
  }, [refusal]);
  return form;
}

function focusIn(form: HTMLFormElement | null, selector: string) {
  form?.querySelector<HTMLElement>(selector)?.focus();
}
