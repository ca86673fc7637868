import { bannerSentences } from '../../react/banner.messages.js';
import { capacityRefusalMessages } from '../../react/capacityRefusal.messages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';

export const bannerMessages = {
  ...bannerSentences,
  'banner.updating': 'Updating…',
  'banner.dismiss': 'Dismiss',
  'banner.dismissed': 'Notice dismissed',
  'banner.none': 'No notice is due',

  'answer.verify_payment': 'Verify payment',
  'answer.update_payment_method': 'Update payment method',
  'answer.pay_invoice': 'Pay invoice',
  'answer.finish_payment': 'Finish payment',
  'answer.add_seats': 'Add seats',
  'answer.manage_members': 'Manage members',
  'answer.change_plan': 'Change plan',
  'answer.buy_storage': 'Buy storage',
  'answer.review_files': 'Review files',
  'answer.upgrade': 'Upgrade',
  'answer.restart': 'Restart',
  'answer.choose_plan': 'Choose a plan',
  'answer.raise_cap': 'Raise cap',
  'answer.buy_credits': 'Buy credits',
  'answer.add_balance': 'Add Balance',
  'answer.contact_sales': 'Contact Sales',
  'answer.contact_support': 'Contact support',
} as const;

/** A banner may offer any action. */
export const bannerRefusalMessages = {
  ...walletRefusalMessages,
  ...capacityRefusalMessages,
} as const;
