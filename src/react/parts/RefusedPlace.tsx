'use client';
import type { Refusal as Refused } from '../../rules/index.js';
import type { Messages } from '../messages.js';
import { CopyForAdmin } from './CopyForAdmin.js';
import { Refusal, useRefusalWords } from './Refusal.js';

export interface RefusedPlaceProps {
  refusal: Refused;
  /** The id by which refused controls name it as their reason. */
  id?: string | undefined;
  /** The English to choose from. @default what is about plans and their payment */
  sentences?: Messages | undefined;
}

/**
 * What a refusal leaves to read, as its presentation asks: the reason, with a copy for an admin
 * where that is all the viewer gets; nothing where even the reason is hidden.
 */
export function RefusedPlace({ refusal, id, sentences }: RefusedPlaceProps) {
  const words = useRefusalWords(sentences);
  if (refusal.presentation === 'hidden') return null;
  return (
    <>
      <Refusal refusal={refusal} id={id} sentences={sentences} />
      {refusal.presentation === 'limited' && <CopyForAdmin warning={words(refusal)} />}
    </>
  );
}
