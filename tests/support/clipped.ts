/** What does not fit into its place, as `name: text`; what is drawn for screen readers alone has none. */
export function clipped(page: Element): string[] {
  return [page, ...page.querySelectorAll('*')].filter(isTooWide).map((element) => {
    const name = element.closest('[data-farebox]')?.getAttribute('data-farebox');
    return `${name ?? 'page'} ${element.tagName}: ${element.textContent?.slice(0, 60)}`;
  });
}

function isTooWide(element: Element): boolean {
  const { overflowX } = getComputedStyle(element);
  const scrolls = overflowX === 'auto' || overflowX === 'scroll';
  const isSeen = element.clientWidth > 0 && !isCutAway(element);
  return isSeen && !scrolls && element.scrollWidth > element.clientWidth;
}

const isCutAway = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).clipPath !== 'none' || isCutAway(element.parentElement));
