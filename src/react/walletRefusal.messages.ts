import { refusalMessages } from './refusal.messages.js';

/** English for why something is refused where credits are bought. */
export const walletRefusalMessages = {
  ...refusalMessages,

  'refusal.subscribe_before_packs': 'Subscribe to a plan first to purchase credit packs',
  'refusal.payment_before_packs': 'Pay the open invoice first to purchase credit packs',
  'refusal.resume_before_packs': 'Resume the subscription first to purchase credit packs',
  'refusal.owner_changes_alerts': 'Only the primary owner can change alerts',
  'refusal.owner_buys_packs': 'Only the primary owner can purchase credit packs',
  'refusal.creator_buys_packs': 'Only the team creator can purchase credit packs',
  'refusal.admin_buys_credits':
    'A workspace admin buys credits and sets Auto-reload. Ask one when credits run low.',
} as const;
