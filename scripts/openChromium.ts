import { type Browser, chromium } from 'playwright';
import { prepareChromium } from './chromium.js';

/** A Chromium that asks nothing of the network by itself, installed first where there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = prepareChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
