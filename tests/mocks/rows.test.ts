/** The rows of the pages about decision tables, asked of the mock. */
import { describe, expect, it } from 'vitest';
import { BILLING_ERROR_CODES, BillingError, isBillingError } from '../../src/client/index.js';
import { BANNER_KINDS } from '../../src/rules/banner.js';
import { OFFER_LABELS } from '../../src/rules/planOffer.js';
import { REASONS } from '../../src/rules/refusal.js';
import { problemOf } from '../../src/server/problem.js';
import type { Row } from '../../stories/support/Row.js';
import { bannerRows } from '../../stories/rules/bannerRows.js';
import { errorRows } from '../../stories/rules/errorRows.js';
import { buttonsBy, type PackRow, packRows } from '../../stories/rules/packRows.js';
import { type PlanRow, planRows } from '../../stories/rules/planRows.js';
import { reasonRows } from '../../stories/rules/reasonRows.js';
import { clientOf, failureOf, opened } from '../support/opened.js';

async function asked({ scenario, role, surface, policy, delays, before }: Row) {
  const { mock, client } = opened(scenario, { policy, delays });
  await before?.(mock, client, '');
  return { mock, client: clientOf(mock.as({ role, surface })) };
}

describe('a reason', () => {
  it.each(REASONS)('%s is told as its row says', async (reason) => {
    const { tried, ...row } = reasonRows[reason];
    if (tried === null) return;
    const { mock, client } = await asked(row);
    const error = await failureOf(Promise.resolve(tried.ask(mock, client, '')));
    if (!isBillingError(error)) throw error;
    expect(error.status).toBe(row.status);
    if (reason === 'not_member') return;
    expect(error).toMatchObject({ reason, retryable: row.status === 409 });
  });
});

describe('a code', () => {
  it.each(BILLING_ERROR_CODES)('%s is sent as its row says', (code) => {
    const { status, repeat } = errorRows[code];
    if (status === null) return;
    const sent = (retryable: boolean) =>
      problemOf(new BillingError({ code, message: '', retryable }));
    expect(sent(true).status).toBe(status);
    expect(sent(true).retryable).toBe(repeat !== 'no');
    expect(sent(false).retryable).toBe(repeat === 'yes');
  });
});

describe('a banner', () => {
  it.each(BANNER_KINDS)('%s is shown as its row says', async (kind) => {
    const row = bannerRows[kind];
    const { client } = await asked(row);
    const { banner } = await client.getOverview();
    const answers = banner?.answers.map(({ answer }) => answer);
    expect({ ...banner, answers }).toMatchObject({
      kind,
      tone: row.tone,
      answers: row.answers,
      dismissible: row.dismissible,
    });
  });

  it.each(BANNER_KINDS)('%s is told to who cannot act where its row says so', async (kind) => {
    const row = bannerRows[kind];
    const policy = {
      ...row.policy,
      roles: 'admin-billing',
      deniedPresentation: 'limited',
    } as const;
    const { client } = await asked({ ...row, policy, role: 'member' });
    expect((await client.getOverview()).banner?.kind === kind).toBe(row.toldToAll);
  });
});

describe('the packs', () => {
  it.each(packRows)('say $says: $when', async (row: PackRow) => {
    const { client } = await asked(row);
    const packs = (await client.getOverview()).wallet?.packs;
    if (!packs) throw new Error('There are no packs.');
    const { decision, note, items } = packs;
    const isHeld = items.some(
      (item) => !item.decision.allowed && item.decision.reason === 'settling',
    );
    expect(decision.allowed ? note : decision.message).toBe(row.says);
    const whenAllowed = isHeld ? 'that one busy' : 'on';
    const presentation = decision.allowed ? null : decision.presentation;
    const buttons = Object.entries(buttonsBy).find(([name]) => name === presentation)?.[1];
    expect(buttons ?? whenAllowed).toBe(row.buttons);
  });
});

describe('the button of a plan', () => {
  it.each(planRows)('says $label: $when', async (row: PlanRow) => {
    const { client } = await asked(row);
    const plans = await client.getPlans();
    const offer = plans
      .flatMap(({ id, offers }) => offers.map((it) => ({ ...it, of: it.priceId ?? id })))
      .find(({ of }) => of === row.of);
    expect(offer).toMatchObject({ label: row.label, action: row.action });
  });

  it('has a row for each label', () => {
    const labels = new Set<string>(planRows.map(({ label }) => label));
    expect(OFFER_LABELS.filter((label) => !labels.has(label))).toEqual([]);
  });
});
