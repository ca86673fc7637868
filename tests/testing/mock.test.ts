/** The mock keeps the contract, whichever way it is reached. */
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Preset } from '../../src/rules/presets.js';
import { describeBillingClient } from '../../src/testing/index.js';
import { mockFactory, msw, transports } from '../support/clientFactories.js';

const presets = ['workspace', 'team', 'wallet'] as const satisfies readonly Preset[];

beforeAll(() => msw.listen({ onUnhandledFrame: 'bypass' }));
afterEach(() => msw.resetHandlers());
afterAll(() => msw.close());

for (const [way, transport] of Object.entries(transports)) {
  for (const preset of presets) {
    describe(`${preset}, ${way}`, () => {
      describeBillingClient(mockFactory(preset, { transport }), { describe, it });
    });
  }
}
