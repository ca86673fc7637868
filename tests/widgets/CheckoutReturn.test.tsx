import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { CheckoutReturn, CreditBalance } from '../../src/index.js';
import { MINUTE, SECOND } from '../../src/rules/index.js';
import { clientOf } from '../support/opened.js';
import { type RenderOptions, renderBilling } from '../support/renderBilling.js';

afterEach(() => void vi.useRealTimers());

const LATE: MockBillingOptions = { scenario: 'team/active', delays: { webhook: 10 * MINUTE } };

/** A pack that was paid at the processor, and the address that the person came back to. */
async function paid(mock: MockBilling): Promise<string> {
  const { id } = await clientOf(mock).createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
  const { returnUrl } = await mock.processor.pay(id);
  return new URL(returnUrl).search;
}

function comeBack(mock: MockBilling, search: string, options: Partial<RenderOptions> = {}) {
  const { fetch, workspaceId } = mock;
  const asked: string[] = [];
  const noting = (request: Request) => {
    asked.push(new URL(request.url).pathname.split(workspaceId)[1] ?? '');
    return fetch(request);
  };
  const widgets = (
    <>
      <CheckoutReturn search={search} />
      <CreditBalance />
    </>
  );
  return { ...renderBilling(widgets, { fetch: noting, workspaceId, ...options }), asked };
}

const section = () => screen.findByRole('region', { name: 'Your payment' });
const sentence = async () => (await section()).querySelector('p')?.textContent;
const said = (text: RegExp) => waitFor(async () => expect(await sentence()).toMatch(text));

describe('CheckoutReturn', () => {
  it('is not there where nobody came back', async () => {
    const mock = createMockBilling(LATE);
    comeBack(mock, '?tab=billing');
    expect(await screen.findByText('$12.480')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Your payment' })).toBeNull();
  });

  it('lets a host lead on from there', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    renderBilling(
      <CheckoutReturn search={await paid(mock)}>
        <a href="#editor">Back to the editor</a>
      </CheckoutReturn>,
      mock,
    );
    await said(/^Confirmed\./);
    expect((await section()).lastElementChild).toBe(screen.getByRole('link'));
  });

  it('tells of a payment that is confirmed already', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    comeBack(mock, await paid(mock));
    await said(/^Confirmed\. Your billing is up to date\.$/);
    expect(screen.getByText('$22.480')).toBeVisible();
  });

  it('EC-C13 says the same again when the address is opened again', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const search = await paid(mock);
    const first = comeBack(mock, search);
    await said(/Confirmed/);
    first.unmount();
    comeBack(mock, search);
    await said(/Confirmed/);
    expect(screen.getByText('$22.480')).toBeVisible();
    const { data } = await clientOf(mock).listTransactions({ source: 'pack' });
    expect(data.filter(({ at }) => at === mock.now)).toHaveLength(1);
  });

  it('looks after 2, 4, 8, 15, 30 and then each 60 seconds until the webhook comes', async () => {
    const mock = createMockBilling(LATE);
    const search = await paid(mock);
    vi.useFakeTimers();
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    const { asked } = comeBack(mock, search);
    const looks = () => asked.filter((path) => path.startsWith('/checkouts/')).length;
    await pass(100);
    const region = screen.getByRole('region', { name: 'Your payment' });
    expect(region).toHaveTextContent('Waiting for confirmation');
    expect(looks()).toBe(1);
    for (const [place, seconds] of [2, 4, 8, 15, 30, 60, 60].entries()) {
      await pass(seconds * SECOND - 200);
      expect(looks()).toBe(place + 1);
      await pass(200);
      expect(looks()).toBe(place + 2);
    }
    mock.world.deliverWebhooks();
    await pass(61 * SECOND);
    expect(region).toHaveTextContent('Confirmed');
    expect(screen.getByText('$22.480')).toBeVisible();
    const before = looks();
    await pass(5 * MINUTE);
    expect(looks()).toBe(before);
  });

  it('EC-C16 after five minutes tells what support needs, and a late success still counts', async () => {
    const mock = createMockBilling(LATE);
    const search = await paid(mock);
    await mock.advance({ minutes: 5 });
    const { user } = comeBack(mock, search);
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await said(/Nothing has failed: you do not need to pay again/);
    await user.click(screen.getByRole('button', { name: 'Copy details for support' }));
    const id = new URLSearchParams(search).get('checkout') ?? '';
    expect(writeText).toHaveBeenCalledWith(
      `Workspace: Harbour Studio\nCheckout: ${id}\nPaid: 2026-01-15T12:00:00.000Z`,
    );
    mock.world.deliverWebhooks();
    await user.click(within(await section()).getByRole('button', { name: 'Refresh' }));
    await said(/Confirmed/);
  });

  it('looks when the server says', async () => {
    const mock = createMockBilling(LATE);
    const search = await paid(mock);
    const path = ['display', 'settling', 'scheduleSeconds'];
    mock.faults.add({ on: 'GET /overview', does: 'rewrite', path, value: [20] });
    vi.useFakeTimers();
    const { asked } = comeBack(mock, search, { live: false });
    const looks = () => asked.filter((it) => it.startsWith('/checkouts/')).length;
    await act(() => vi.advanceTimersByTimeAsync(1 * SECOND)); // the answer is drawn after its act
    await act(() => vi.advanceTimersByTimeAsync(18 * SECOND));
    expect(looks()).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(2 * SECOND));
    expect(looks()).toBe(2);
  });

  it('keeps nothing that is secret of the checkout', async () => {
    const mock = createMockBilling(LATE);
    const { queryClient } = comeBack(mock, await paid(mock));
    await said(/Waiting for confirmation/);
    const kept = queryClient.getQueryCache().getAll();
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept.map(({ state }) => state.data))).not.toContain('_secret');
  });

  it('is confirmed by what is pushed, before it would look again', async () => {
    const mock = createMockBilling(LATE);
    const { asked } = comeBack(mock, await paid(mock));
    await said(/Waiting for confirmation/);
    await waitFor(() => expect(asked).toContain('/events'));
    mock.world.deliverWebhooks();
    await said(/Confirmed/); // within a second, where the first look comes after two
  });

  it.each([
    ['empty', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['encoded dots', '%2e%2e'],
    ['twice encoded dots', '%252e%252e'],
    ['a way up', '..%2Foverview'],
    ['an encoded way up', '%2e%2e%2foverview'],
    ['a way up by a backslash', '..%5Coverview'],
    ['a slash', '%2F'],
    ['a query', 'co_0001%3fx'],
    ['a zero', '%00'],
    ['too long', 'co_1'.repeat(500)],
  ])('EC-C12 asks nothing of the back end for an id that is %s', async (_, id) => {
    const { asked } = comeBack(createMockBilling(LATE), `?checkout=${id}&workspace=ws_harbour`);
    await said(/is not known here/);
    await waitFor(() => expect(asked.filter((path) => path === '/overview')).toHaveLength(2));
    expect([...new Set(asked)].sort()).toEqual(['/events', '/overview']);
  });

  it('hears by what is pushed of one that is paid long after the way back', async () => {
    const mock = createMockBilling(LATE);
    const client = clientOf(mock);
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    vi.useFakeTimers();
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    const { asked } = comeBack(mock, `?checkout=${id}&workspace=${mock.workspaceId}`);
    await pass(5 * MINUTE);
    expect(screen.queryByRole('region', { name: 'Your payment' })).toBeNull();
    const looks = () => asked.filter((path) => path === `/checkouts/${id}`).length;
    await mock.processor.pay(id);
    await pass(SECOND);
    expect(screen.getByRole('region', { name: 'Your payment' })).toHaveTextContent(
      'Waiting for confirmation',
    );
    mock.world.paymentFails(id);
    await pass(SECOND);
    expect(screen.getByRole('region', { name: 'Your payment' })).toHaveTextContent(
      'did not go through',
    );
    const last = looks();
    mock.world.usage(480);
    mock.world.memberJoins();
    await pass(SECOND);
    expect(looks()).toBe(last);
  });

  it.each(['&workspace=ws_harbour', ''])(
    'EC-C12 claims nothing for a checkout that is not there, and reads anew: %j',
    async (rest) => {
      const mock = createMockBilling(LATE);
      const { asked } = comeBack(mock, `?checkout=co_9999${rest}`);
      await said(/is not known here/);
      expect(await sentence()).not.toMatch(/Confirmed|Submitted/);
      await waitFor(() => expect(asked.filter((path) => path === '/overview')).toHaveLength(2));
    },
  );

  it('EC-C12 claims nothing for a checkout that this viewer may not see', async () => {
    const mock = createMockBilling(LATE);
    const search = await paid(mock);
    mock.faults.add({ on: 'GET /checkouts/:id', does: 'fail', code: 'forbidden' });
    comeBack(mock, search);
    await said(/is not known here/);
    expect(await sentence()).not.toMatch(/Confirmed|Submitted/);
  });

  it('EC-C11 applies nothing of another workspace, and offers to switch', async () => {
    const mock = createMockBilling(LATE);
    const onSwitchWorkspace = vi.fn<(id: string) => void>();
    const { user, asked } = comeBack(mock, '?checkout=co_0001&workspace=ws_other', {
      onSwitchWorkspace,
    });
    await said(/another workspace/);
    await user.click(screen.getByRole('button', { name: 'Switch workspace' }));
    expect(onSwitchWorkspace).toHaveBeenCalledWith('ws_other');
    expect(asked.some((path) => path.startsWith('/checkouts/'))).toBe(false);
  });

  it('EC-C11 says so alone where the host has no way to switch', async () => {
    const mock = createMockBilling(LATE);
    comeBack(mock, '?checkout=co_0001&workspace=ws_other');
    await said(/another workspace/);
    expect(screen.queryByRole('button', { name: 'Switch workspace' })).toBeNull();
  });

  it('says that the processor took the payment back', async () => {
    const mock = createMockBilling(LATE);
    const search = await paid(mock);
    mock.world.paymentFails(new URLSearchParams(search).get('checkout') ?? '');
    comeBack(mock, search);
    await said(/did not go through/);
    expect(screen.getByText('$12.480')).toBeVisible();
  });

  it('says nothing of a failure to who came back without paying', async () => {
    const mock = createMockBilling(LATE);
    const { id } = await clientOf(mock).createCheckout({
      purpose: 'credit_pack',
      packId: 'pack_10',
    });
    const { returnUrl } = await mock.processor.close(id);
    comeBack(mock, new URL(returnUrl).search);
    expect(await screen.findByText('$12.480')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Looking up your payment.')).toBeNull());
    expect(screen.queryByRole('region', { name: 'Your payment' })).toBeNull();
  });

  it('tries again where the payment could not be looked up', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const search = await paid(mock);
    const heal = mock.faults.add({
      on: 'GET /checkouts/:id',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    const { user } = comeBack(mock, search);
    await said(/could not be looked up/);
    heal();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await said(/Confirmed/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect((await section()).querySelector('p')).toHaveFocus();
  });
});
