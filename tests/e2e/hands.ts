import type { Locator, Page } from 'playwright';

/** How a person uses a page. */
export interface Hand {
  readonly press: (place: Locator) => Promise<void>;
  readonly write: (place: Locator, text: string) => Promise<void>;
}

export const mouse = (): Hand => ({
  press: (place) => place.click(),
  write: (place, text) => place.fill(text),
});

const FAR = 120;

/** The keyboard alone: from where the focus is, forward, until it is there. */
export function keyboard(page: Page): Hand {
  async function reach(place: Locator) {
    await place.waitFor();
    for (let steps = 0; steps < FAR; steps += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${String(place)}.`);
  }
  return {
    press: async (place) => {
      await reach(place);
      await page.keyboard.press('Enter');
    },
    write: async (place, text) => {
      await reach(place);
      await page.keyboard.type(text);
    },
  };
}
