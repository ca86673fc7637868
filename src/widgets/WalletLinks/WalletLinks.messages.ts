export const walletLinksMessages = {
  'walletLinks.title': 'More about the wallet',
  'walletLinks.agency_wallet': 'Agency wallet',
  'walletLinks.client_wallets': 'Client wallets',
  'walletLinks.rebilling': 'Rebilling',
  'walletLinks.stripe_connection': 'Stripe connection',
} as const;
