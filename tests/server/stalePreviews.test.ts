import { describe, expect, it } from 'vitest';
import { BillingError } from '../../src/client/index.js';
import type { Preset } from '../../src/rules/presets.js';
import { at, usd } from '../support/builders.js';
import { type Hosted, hosted } from '../support/hosted.js';
import { failureOf } from '../support/opened.js';

const stale = new BillingError({ code: 'preview_stale', message: 'Ten minutes have passed.' });

const fresh = {
  id: 'pv_2',
  expiresAt: at(600_000),
  lines: [],
  dueNow: usd(12_00),
  creditApplied: usd(0),
  creditKept: usd(0),
  nextInvoice: { at: at(0), total: usd(29_00) },
  warnings: [],
};

const change = { quantity: 11 };

/** How a change ends over a back end that finds its preview stale. */
function changing(preset: Preset, backend: Hosted['backend'] = {}) {
  const asked: unknown[] = [];
  const { client } = hosted(preset, {
    backend: {
      changeSubscription: () => Promise.reject(stale),
      previewChange: async (_, its) => {
        asked.push(its);
        return fresh;
      },
      ...backend,
    },
  });
  return { asked, failure: failureOf(client.changeSubscription({ ...change, previewId: 'pv_1' })) };
}

describe('a change whose preview is stale', () => {
  it('fails with a preview of the same change as it stands now', async () => {
    const { asked, failure } = changing('workspace');
    expect(await failure).toMatchObject({
      code: 'preview_stale',
      status: 409,
      retryable: false,
      message: 'Ten minutes have passed.',
      preview: fresh,
    });
    expect(asked).toEqual([change]);
  });

  it('fails without one where nobody may have one', async () => {
    const { client } = hosted('wallet', {
      backend: { changeSubscription: () => Promise.reject(stale) },
    });
    const late = client.changeSubscription({ priceId: 'pro_month', previewId: 'pv_1' });
    expect(await failureOf(late)).toMatchObject({ code: 'preview_stale', preview: null });
  });

  it('fails as the change does where that cannot be made any more', async () => {
    const fields = [{ path: 'quantity', message: 'Members use more.' }];
    const { failure } = changing('workspace', {
      previewChange: () =>
        Promise.reject(
          new BillingError({ code: 'validation', message: 'See the fields.', fields }),
        ),
    });
    expect(await failure).toMatchObject({ code: 'validation', fields, preview: null });
  });
});

it('another failure brings no preview, and asks for none', async () => {
  const declined = new BillingError({ code: 'payment_declined', message: 'No.' });
  const { asked, failure } = changing('workspace', {
    changeSubscription: () => Promise.reject(declined),
  });
  expect(await failure).toMatchObject({ code: 'payment_declined', preview: null });
  expect(asked).toEqual([]);
});
