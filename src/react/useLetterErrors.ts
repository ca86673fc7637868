'use client';
import { letterMessages } from './letter.messages.js';
import type { Letter } from './useLetter.js';
import { useMessages } from './useMessages.js';

/** What is wrong with a field of a letter, in words. */
export function useLetterErrors({ problems }: Letter): (field: string) => string | undefined {
  const t = useMessages(letterMessages);
  return (field) => {
    const problem = problems[field];
    return problem && t(`letter.${problem}`);
  };
}
