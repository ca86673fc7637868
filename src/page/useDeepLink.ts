'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Area } from '../react/usePage.js';

const PREFIX = 'billing-';

/** The id of an area: `#billing-invoices` leads to it, and so does `#invoices`. */
export const idOf = (area: Area) => `${PREFIX}${area}`;

/**
 * Leads to the area that the address names: when it changes, and once the area is there, since
 * areas come after the page. The focus goes to its title.
 */
export function useDeepLink(page: RefObject<HTMLElement | null>, areas: readonly Area[]): void {
  const followed = useRef('');
  useEffect(() => {
    const follow = () => {
      const { hash } = globalThis.location;
      const named = hash.slice(1).replace(PREFIX, '');
      const area = areas.find((it) => it === named);
      if (area === undefined || hash === followed.current) return;
      followed.current = hash;
      goTo(page.current?.querySelector(`#${idOf(area)}`));
    };
    const onHashChange = () => {
      followed.current = '';
      follow();
    };
    follow();
    globalThis.addEventListener('hashchange', onHashChange);
    return () => globalThis.removeEventListener('hashchange', onHashChange);
  }, [page, areas]);
}

function goTo(area: Element | null | undefined) {
  const title = area?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView?.({ block: 'start' });
}
