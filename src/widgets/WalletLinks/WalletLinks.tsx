'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import { useMessages } from '../../react/useMessages.js';
import { useWalletLinks, type WalletLink } from '../../react/useWalletLinks.js';
import { useWords } from '../../react/useWords.js';
import { walletLinksMessages } from './WalletLinks.messages.js';

const [PartsProvider, usePart] = createPartContext<readonly WalletLink[]>('WalletLinks');

export interface WalletLinksProps extends ComponentPropsWithoutRef<'nav'> {}

/**
 * Leads to the host's own pages around the wallet. Renders a `<nav>`; nothing where the provider's
 * `links` name none of them, the product has no wallet, or its words are still to come.
 *
 * Parts: `WalletLinksLink`; without children, a list of one for each page.
 */
export const WalletLinks = forwardRef<HTMLElement, WalletLinksProps>(function WalletLinks(
  { children = <DefaultParts />, ...props },
  ref,
) {
  const links = useWalletLinks();
  const t = useMessages(walletLinksMessages);
  const unread = useWords('WalletLinks');
  if (links.length === 0 || unread) return null;
  return (
    <PartsProvider value={links}>
      <nav aria-label={t('walletLinks.title')} {...props} ref={ref} data-farebox="WalletLinks">
        {children}
      </nav>
    </PartsProvider>
  );
});

function DefaultParts() {
  const links = usePart('WalletLinks');
  return (
    <ul>
      {links.map(({ place }) => (
        <li key={place}>
          <WalletLinksLink place={place} />
        </li>
      ))}
    </ul>
  );
}

export interface WalletLinksLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  place: WalletLink['place'];
}

/** One of the pages, by its name or the host's as children. Renders an `<a>`; nothing without one. */
export const WalletLinksLink = forwardRef<HTMLAnchorElement, WalletLinksLinkProps>(
  function WalletLinksLink({ place, children, ...props }, ref) {
    const link = usePart('WalletLinksLink').find((it) => it.place === place);
    const t = useMessages(walletLinksMessages);
    if (link === undefined) return null;
    return (
      <a {...props} ref={ref} href={link.address} data-farebox="WalletLinksLink">
        {children ?? t(`walletLinks.${place}`)}
      </a>
    );
  },
);
