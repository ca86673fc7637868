import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { WalletLinks, WalletLinksLink } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { renderAlone } from '../support/partsIn.js';
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

  it('leads from the markup of a host, by the page', async () => {
    const ref = createRef<HTMLAnchorElement>();
    const { agency_wallet: _, ...some } = links;
    renderBilling(
      <WalletLinks>
        <WalletLinksLink place="stripe_connection" ref={ref} className="own" />
        <WalletLinksLink place="rebilling">Bill your clients</WalletLinksLink>
        <WalletLinksLink place="agency_wallet" />
      </WalletLinks>,
      { ...answering('wallet', 'admin'), links: some },
    );
    await screen.findByRole('navigation');
    const shown = screen.getAllByRole('link');
    expect(shown.map((it) => [it.textContent, it.getAttribute('href')])).toEqual([
      ['Stripe connection', '/stripe'],
      ['Bill your clients', '/rebilling'],
    ]);
    expect(ref.current).toBe(shown[0]);
    expect(ref.current).toHaveClass('own');
  });

  it('throws where a link stands outside', () => {
    expect(() => renderAlone(<WalletLinksLink place="rebilling" />)).toThrow(
      'farebox: <WalletLinksLink> stands outside <WalletLinks>, so it has nothing to show. Render it inside <WalletLinks>.',
    );
  });
});
