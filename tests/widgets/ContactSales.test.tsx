import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { ContactSales, ContactSalesAction, ContactSalesAreas } from '../../src/index.js';
import type { ContractArea } from '../../src/rules/index.js';
import { clickable } from '../support/clickable.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';

const covering = (covers: readonly ContractArea[], contactSalesUrl: string | null) =>
  ({ kind: 'custom', segment: 'large_enterprise', covers, contactSalesUrl }) as const;

function signed(covers: readonly ContractArea[], url: string | null = null): MockBilling {
  const mock = createMockBilling({ scenario: 'workspace/active' });
  mock.world.contractSigned(covering(covers, url));
  return mock;
}
const place = () => screen.findByRole('region', { name: 'Your contract' });
const areas = async () =>
  within(await place())
    .getAllByRole('listitem')
    .map((it) => it.textContent);

describe('ContactSales', () => {
  it.each([
    [
      ['plan', 'seats', 'add_ons'],
      ['Plan', 'Seats', 'Add-ons'],
    ],
    [['seats'], ['Seats']],
  ] as const)('names %j as covered', async (covers, names) => {
    clickable(<ContactSales />, signed(covers));
    expect(await areas()).toEqual(names);
  });

  it('leads to the address of the contract', async () => {
    clickable(<ContactSales />, signed(['plan'], 'https://sales.test/'), {
      allowedHosts: ['sales.test'],
    });
    expect(await screen.findByRole('link', { name: 'Contact Sales' })).toHaveAttribute(
      'href',
      'https://sales.test/',
    );
  });

  it('takes a message where there is none that this page trusts, and says what it is known by', async () => {
    const { user } = clickable(<ContactSales />, signed(['plan'], 'https://evil.test/'));
    expect(screen.queryByRole('link')).toBeNull();
    const button = await screen.findByRole('button', { name: 'Contact Sales' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Forty more seats');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await within(await place()).findByText(/reference/i)).toBeVisible();
  });

  it('tells a member who can write, with a copy for them', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active', role: 'member' });
    mock.world.contractSigned(covering(['plan'], 'https://sales.test/'));
    clickable(<ContactSales />, mock, { allowedHosts: ['sales.test'] });
    const its = within(await place());
    expect(await its.findByText('A workspace admin manages the plan.')).toBeVisible();
    expect(its.getByRole('button', { name: 'Copy for an admin' })).toBeVisible();
    expect(its.queryByText('Contact Sales')).toBeNull();
  });

  it('keeps the message that was not sent', async () => {
    const mock = signed(['plan']);
    mock.faults.add({
      on: 'POST /contact-sales',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    const { user } = clickable(<ContactSales />, mock);
    await user.click(await screen.findByRole('button', { name: 'Contact Sales' }));
    const message = await screen.findByRole('textbox', { name: 'Message' });
    await user.type(message, 'Forty more seats');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(message).toHaveValue('Forty more seats');
  });

  it('is not there without a contract, and goes when it is lifted', async () => {
    const mock = signed(['plan']);
    const { look } = clickable(<ContactSales />, mock);
    await place();
    mock.world.contractLifted();
    await look();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('parts of ContactSales', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(ContactSalesAction, ContactSalesAreas);
    clickable(<ContactSales>{drawn}</ContactSales>, signed(['plan', 'seats']));
    await waitFor(() => expect(reached()).toEqual(['ContactSalesAction', 'ContactSalesAreas']));
  });

  it.each([
    ['ContactSalesAction', <ContactSalesAction key="ContactSalesAction" />],
    ['ContactSalesAreas', <ContactSalesAreas key="ContactSalesAreas" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <ContactSales>`);
  });
});
