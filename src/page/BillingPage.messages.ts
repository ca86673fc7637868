import { refusalMessages } from '../react/refusal.messages.js';

export const pageMessages = {
  'page.title': 'Billing',
  'page.areas': 'Billing areas',
  'page.team_plan': 'Team plan',
  'page.plan': 'Plan',
  'page.subscription': 'Subscription',
  'page.plans': 'Plans',
  'page.recovery': 'Payments due',
  'page.payment': 'Payment method',
  'page.details': 'Billing details',
  'page.credit_balance': 'Credit balance',
  'page.ai_credits': 'AI credits',
  'page.wallet': 'Wallet',
  'page.packs': 'Credit packs',
  'page.top_up': 'Add Balance',
  'page.history': 'Transactions',
  'page.invoices': 'Invoices',
  'page.documents': 'Invoices, receipts, and quotes',
} as const;

export const pageRefusalMessages = {
  ...refusalMessages,
  'refusal.admin_opens_billing': 'Billing is open to workspace admins. Ask one of them.',
} as const;
