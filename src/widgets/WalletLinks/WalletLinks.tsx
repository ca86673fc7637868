'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useMessages } from '../../react/useMessages.js';
import { useWalletLinks } from '../../react/useWalletLinks.js';
import { walletLinksMessages } from './WalletLinks.messages.js';

export interface WalletLinksProps extends Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {}

/**
 * Leads to the host's own pages around the wallet. Renders a `<nav>`; nothing where the provider's
 * `links` name none of them, or the product has no wallet.
 */
export const WalletLinks = forwardRef<HTMLElement, WalletLinksProps>(
  function WalletLinks(props, ref) {
    const links = useWalletLinks();
    const t = useMessages(walletLinksMessages);
    if (links.length === 0) return null;
    return (
      <nav aria-label={t('walletLinks.title')} {...props} ref={ref} data-farebox="WalletLinks">
        <ul>
          {links.map(({ place, address }) => (
            <li key={place}>
              <a href={address}>{t(`walletLinks.${place}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    );
  },
);
