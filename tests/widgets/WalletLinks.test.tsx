import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WalletLinks } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { renderBilling } from '../support/renderBilling.js';

const links = {
  agency_wallet: '/agency',
  client_wallets: '/clients',
  rebilling: '/rebilling',
  stripe_connection: '/stripe',
};

describe('WalletLinks', () => {
  it('leads to the pages that the host named, in their order', async () => {
    renderBilling(<WalletLinks />, { ...answering('wallet', 'admin'), links });
    await screen.findByRole('navigation', { name: 'More about the wallet' });
    const shown = screen.getAllByRole('link');
    expect(shown.map((it) => [it.textContent, it.getAttribute('href')])).toEqual([
      ['Agency wallet', '/agency'],
      ['Client wallets', '/clients'],
      ['Rebilling', '/rebilling'],
      ['Stripe connection', '/stripe'],
    ]);
  });

  it('names no page that the host left out', async () => {
    const some = { rebilling: '/rebilling' };
    renderBilling(<WalletLinks />, { ...answering('wallet', 'admin'), links: some });
    expect(await screen.findByRole('link')).toHaveTextContent('Rebilling');
  });

  it.each([
    ['of a host without such pages', 'wallet', {}],
    ['of a product without a wallet', 'team', links],
  ] as const)('%s is absent', async (_, preset, given) => {
    const back = answering(preset, preset === 'team' ? 'member' : 'admin');
    renderBilling(<WalletLinks />, { ...back, links: given });
    await vi.waitFor(() => expect(back.asked).toEqual(['GET overview']));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
