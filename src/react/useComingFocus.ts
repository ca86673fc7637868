'use client';
import { type RefObject, useEffect } from 'react';
import { isFocusLost } from './useKeptFocus.js';

const awaited = new Set<string>();

/** Another try was asked for in the place of a widget: what comes there gets the focus. */
export const awaitWidget = (widget: string): void => void awaited.add(widget);

/**
 * Hands the focus to `heir` where its widget comes after another try, whose button has gone.
 * A person who has gone on meanwhile is left alone.
 */
export function useComingFocus(heir: RefObject<HTMLElement | null>, widget: string | null): void {
  useEffect(() => {
    if (widget !== null && awaited.delete(widget) && isFocusLost()) heir.current?.focus();
  }, [heir, widget]);
}
