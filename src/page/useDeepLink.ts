'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { Area } from '../react/usePage.js';

const PREFIX = 'billing-';
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** The id of an area: `#billing-invoices` leads to it, and so does `#invoices`. */
export const idOf = (area: Area) => `${PREFIX}${area}`;

/**
 * Leads to the area that the address names: when it changes, and once the area has its title, to
 * which the focus goes. A person who has done something meanwhile is not led anywhere.
 * Answers what each area takes as its ref: it has its title only when what it needs is read.
 */
export function useDeepLink(areas: readonly Area[]) {
  const isDue = useRef(true);
  const follow = useCallback(() => {
    if (isDue.current) isDue.current = !leadTo(areas);
  }, [areas]);

  useEffect(() => {
    const onHashChange = () => {
      isDue.current = true;
      follow();
    };
    const onAct = () => {
      isDue.current = false;
    };
    const events = new AbortController();
    const { signal } = events;
    globalThis.addEventListener('hashchange', onHashChange, { signal });
    for (const act of ACTS) {
      globalThis.addEventListener(act, onAct, { signal, capture: true, passive: true });
    }
    return () => events.abort();
  }, [follow]);
  return follow;
}

/** Whether the area that the address names has a title, which then has the focus. */
function leadTo(areas: readonly Area[]): boolean {
  const named = globalThis.location.hash.slice(1).replace(PREFIX, '');
  const area = areas.find((it) => it === named);
  const place = area === undefined ? null : document.querySelector(`#${idOf(area)}`);
  const title = place?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
  title?.focus({ preventScroll: true });
  (title ?? place)?.scrollIntoView?.({ block: 'start' }); // what is read when it is seen is read now
  return title != null;
}
