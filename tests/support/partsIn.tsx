import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { renderBilling } from './renderBilling.js';

/** Which of these parts a page holds, in its order. */
export const partsIn = (page: ParentNode, ...names: readonly string[]) =>
  Array.from(
    page.querySelectorAll('[data-farebox]'),
    (it) => it.getAttribute('data-farebox') ?? '',
  ).filter((name) => names.includes(name));

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
