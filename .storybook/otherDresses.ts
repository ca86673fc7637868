import axe from 'axe-core';
import { expect } from 'storybook/test';

interface Story {
  readonly canvasElement: HTMLElement;
  /** `oneTheme`: its own theme is part of the story. */
  readonly parameters: { readonly oneTheme?: boolean };
}

/** What a story must hold after its own test, which is light, left to right and as wide as it likes. */
export async function otherDresses({ canvasElement, parameters }: Story): Promise<void> {
  if (import.meta.env['VITEST_STORYBOOK'] !== 'false') return;
  await expect(refusedWithoutReason(canvasElement)).toEqual([]);
  const { documentElement: page } = document;
  const [theme, direction] = [page.dataset['theme'], page.dir];
  try {
    if (!parameters.oneTheme) page.dataset['theme'] = 'dark';
    await expect(await violations(['color-contrast'])).toEqual([]);
    canvasElement.dir = 'rtl';
    canvasElement.style.inlineSize = '320px';
    await expect(await violations(['color-contrast', 'target-size'])).toEqual([]);
    await expect(tooWide(canvasElement)).toEqual([]);
  } finally {
    page.dataset['theme'] = theme;
    page.dir = direction;
    canvasElement.removeAttribute('dir');
    canvasElement.style.inlineSize = '';
  }
}

async function violations(rules: string[]): Promise<string[]> {
  axe.reset();
  const { violations: found } = await axe.run(document.body, { runOnly: rules });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const briefly = ({ outerHTML }: Element) => outerHTML.slice(0, 160);

/** Controls that do nothing and do not say why. */
function refusedWithoutReason(canvas: HTMLElement): string[] {
  const says = (id: string) => Boolean(document.getElementById(id)?.textContent);
  return [...canvas.querySelectorAll('button[aria-disabled="true"]:not([aria-busy="true"])')]
    .filter((it) => !(it.getAttribute('aria-describedby') ?? '').split(' ').some(says))
    .map(briefly);
}

/** Parts that stick out of 320 px and cannot be scrolled to; a dialog is as wide as its window. */
function tooWide(canvas: HTMLElement): string[] {
  const { left, right } = canvas.getBoundingClientRect();
  return [...canvas.querySelectorAll('[data-farebox]')]
    .filter((it) => {
      const box = it.getBoundingClientRect();
      return (
        box.width > 1 &&
        it.closest('dialog') === null &&
        (box.left < left - 1 || box.right > right + 1) &&
        !isScrolled(it)
      );
    })
    .map(briefly);
}

function isScrolled(part: Element): boolean {
  for (let it = part.parentElement; it !== null; it = it.parentElement)
    if (/auto|scroll/.test(getComputedStyle(it).overflowX)) return true;
  return false;
}
