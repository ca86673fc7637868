import { expect, waitFor, within } from 'storybook/test';

export interface Drawn {
  readonly canvasElement: HTMLElement;
}

/** Waits until a story has read what it shows, so that what is tested is not its skeleton. */
export async function read({ canvasElement }: Drawn) {
  await waitFor(() => expect(canvasElement.querySelector('[data-story="read"]')).not.toBeNull(), {
    timeout: 8_000,
  });
}

/** For stories that read nothing, or never come to an end of it. */
export async function atOnce() {}

/** Waits as `read`, then looks for a control of this name. */
export const offers =
  (name: string, role: 'button' | 'link' = 'button') =>
  async (drawn: Drawn) => {
    await read(drawn);
    await expect(await within(drawn.canvasElement).findByRole(role, { name })).toBeVisible();
  };

const SPOKEN = 'script, style, [data-farebox="LiveRegion"] *';

/** Waits as `read`, then for a sentence that is drawn: not for what is only spoken. */
export const says = (sentence: string | RegExp) => async (drawn: Drawn) => {
  await read(drawn);
  await expect(
    await within(drawn.canvasElement).findByText(sentence, { ignore: SPOKEN }),
  ).toBeVisible();
};
