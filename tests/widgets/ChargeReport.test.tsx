import { screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import {
  ChargeReport,
  ChargeReportCauses,
  ChargeReportForm,
  ChargeReportPolicy,
} from '../../src/index.js';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { clickable } from '../support/clickable.js';
import { answering } from '../support/answering.js';
import { renderBilling } from '../support/renderBilling.js';
import { partsIn, renderAlone } from '../support/partsIn.js';
import { renderOver } from '../support/renderOver.js';

const CAUSES = [
  'Not the renewal',
  'Not an upgrade or more seats',
  'Not a storage add-on',
  'Not a credit purchase or Auto-reload',
  'Not another workspace',
  'Not a hold by the bank',
];

const checks = () => screen.findAllByRole('checkbox');

async function open(options: MockBillingOptions) {
  const its = renderOver(<ChargeReport />, options);
  await its.user.click(await screen.findByText('Report a charge'));
  return its;
}

const ADMIN = { scenario: 'workspace/active', role: 'admin' } as const;

describe('ChargeReport', () => {
  it('says first that what was paid stays paid', async () => {
    renderOver(<ChargeReport />, ADMIN);
    expect(await screen.findByText(/^What was paid is generally not refunded/)).toBeVisible();
    expect(screen.queryByText('Not the renewal')).toBeNull();
  });

  it('asks for each usual cause, with what it would look like', async () => {
    await open(ADMIN);
    for (const name of CAUSES) {
      expect(await screen.findByRole('checkbox', { name })).toHaveAccessibleDescription(/.+\.$/);
    }
    expect(await checks()).toHaveLength(CAUSES.length);
  });

  it('names the card that others may pay with, and what is not to be paid again', async () => {
    await open(ADMIN);
    expect(
      await screen.findByRole('checkbox', { name: 'Not another workspace' }),
    ).toHaveAccessibleDescription(/^Others may pay with Visa ending in 4242 too\./);
    expect(screen.getByText(/the wallet shows no credit, report it\. Do not pay/)).toBeVisible();
  });

  it('names no card where none is saved', async () => {
    await open({ scenario: 'wallet/reload-without-card', role: 'admin' });
    expect(
      await screen.findByRole('checkbox', { name: 'Not another workspace' }),
    ).toHaveAccessibleDescription(/^Others may pay with the same card\./);
  });

  it('is absent for a guest', async () => {
    const back = answering('workspace', 'member', {}, { as: { state: 'guest' } });
    renderBilling(<ChargeReport />, back);
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('takes a report only once all of them are checked off', async () => {
    const { user, sent } = await open(ADMIN);
    const left = [...CAUSES];
    for (const box of await checks()) {
      expect(screen.getByText(`${left.length} left to check.`)).toHaveRole('status');
      expect(screen.queryByRole('button', { name: 'Send report' })).toBeNull();
      await user.click(box);
      left.pop();
    }
    const invoice = await screen.findByRole('combobox', { name: 'Invoice (optional)' });
    const [, newest] = within(invoice).getAllByRole('option');
    await user.selectOptions(invoice, newest ?? []);
    await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Charged twice.');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByText(/reference is report_\w+\.$/, { selector: 'p' })).toBeVisible();
    expect(sent).toEqual([
      [
        'charge-reports',
        {
          invoiceId: newest?.getAttribute('value'),
          message: [
            'Workspace: Meadow & Finch',
            'Role: Admin',
            'Plan: Business',
            `Invoice: ${newest?.textContent}`,
            '',
            'Charged twice.',
          ].join('\n'),
        },
      ],
    ]);
  });

  it('keeps what was typed when a box is opened again', async () => {
    const { user } = await open(ADMIN);
    for (const box of await checks()) await user.click(box);
    await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Twice.');
    const [first = document.body] = await checks();
    await user.click(first);
    expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
    await user.click(first);
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('Twice.');
  });

  it('turns to words for somebody who may not report any more', async () => {
    const mock = createMockBilling(ADMIN);
    const { user } = clickable(<ChargeReport />, mock, { live: false });
    await user.click(await screen.findByText('Report a charge'));
    for (const box of await checks()) await user.click(box);
    await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Twice.');
    mock.world.changeRole(mock.viewer.memberId, 'member');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByText(/^A workspace admin must fix this payment\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send report' })).toBeNull();
  });

  it('leaves storage out where none is sold', async () => {
    await open({ scenario: 'wallet/active', role: 'admin' });
    const own = CAUSES.filter((name) => name !== 'Not a storage add-on');
    expect(await checks()).toHaveLength(own.length);
    for (const name of own) expect(screen.getByRole('checkbox', { name })).toBeVisible();
  });

  it('tells a member who can, with a copy for them', async () => {
    renderOver(<ChargeReport />, { scenario: 'workspace/active', role: 'member' });
    expect(await screen.findByText(/^A workspace admin must fix this payment\./)).toBeVisible();
    expect(screen.getByText(/^What was paid is generally not refunded/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy for an admin' })).toBeVisible();
    expect(screen.queryByText('Report a charge')).toBeNull();
  });

  it('is told and checked in the markup of a host', async () => {
    const [form, causes] = [createRef<HTMLDivElement>(), createRef<HTMLFieldSetElement>()];
    const policy = createRef<HTMLParagraphElement>();
    const { user, container } = renderOver(
      <ChargeReport>
        <ChargeReportForm ref={form} className="own" />
        <aside>
          <ChargeReportCauses ref={causes} data-own="" />
          <ChargeReportPolicy ref={policy} className="own" />
        </aside>
      </ChargeReport>,
      ADMIN,
    );
    for (const box of await checks()) await user.click(box);
    expect(form.current).toHaveTextContent('None of these? Then tell us about it.');
    expect(await screen.findByRole('button', { name: 'Send report' })).toBeVisible();
    const parts = ['ChargeReportPolicy', 'ChargeReportCauses', 'ChargeReportForm'];
    expect(partsIn(container, ...parts)).toEqual([
      'ChargeReportForm',
      'ChargeReportCauses',
      'ChargeReportPolicy',
    ]);
    expect(policy.current?.textContent).toMatch(/^What was paid is generally not refunded/);
    expect(policy.current).toHaveClass('own');
    expect(form.current).toHaveClass('own');
    expect(causes.current).toHaveAttribute('data-own');
    expect(causes.current?.parentElement?.tagName).toBe('ASIDE');
  });

  it.each([
    ['ChargeReportCauses', <ChargeReportCauses key="causes" />],
    ['ChargeReportForm', <ChargeReportForm key="form" />],
    ['ChargeReportPolicy', <ChargeReportPolicy key="policy" />],
  ])('throws where %s stands outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <ChargeReport>`);
  });
});
