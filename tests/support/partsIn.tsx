import type { ComponentType, ReactNode, RefCallback } from 'react';
import { vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { renderBilling } from './renderBilling.js';

/** Which of these parts a page holds, in its order. */
export const partsIn = (page: ParentNode, ...names: readonly string[]) =>
  Array.from(
    page.querySelectorAll('[data-farebox]'),
    (it) => it.getAttribute('data-farebox') ?? '',
  ).filter((name) => names.includes(name));

type Part = ComponentType<{
  readonly className?: string;
  readonly 'data-own'?: string;
  readonly ref?: RefCallback<Element>;
}>;

/**
 * Parts in an order of the host's, each in an `<aside>` with its class, data and ref; `reached` are
 * the elements that these came to, as they stand in the page.
 */
export function inHostOrder(...parts: readonly Part[]) {
  const refs = new Map<number, Element>();
  const drawn = parts.map((Part, at) => (
    <aside key={at}>
      <Part
        className={`own-${at}`}
        data-own={`${at}`}
        ref={(element) => {
          if (element !== null) refs.set(at, element);
        }}
      />
    </aside>
  ));
  const reached = () =>
    Array.from(document.querySelectorAll('aside > [data-own]'), (element) => {
      const at = Number(element.getAttribute('data-own'));
      const isOwn = refs.get(at) === element && element.classList.contains(`own-${at}`);
      return isOwn ? element.getAttribute('data-farebox') : null;
    });
  return { drawn, reached };
}

/** Renders a part that stands in no widget; throws what the part does. */
export function renderAlone(part: ReactNode) {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const { fetch, workspaceId } = createMockBilling();
    return renderBilling(part, { fetch, workspaceId });
  } finally {
    silent.mockRestore();
  }
}
