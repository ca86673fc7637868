import { expect, waitFor } from 'storybook/test';

/** Waits until a story has read what it shows, so that what is tested is not its skeleton. */
export async function read({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  await waitFor(() => expect(canvasElement.querySelector('[data-story="read"]')).not.toBeNull(), {
    timeout: 8_000,
  });
}

/** For stories that never come to an end of reading. */
export async function atOnce() {}
