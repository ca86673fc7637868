import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../tests/support/launchOptions.ts';
import { prepareChromium } from './chromium.js';

/** The Chromium of the tests, installed first where there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = prepareChromium();
  return chromium.launch({ ...launchOptions, ...(executablePath ? { executablePath } : {}) });
}
