/** Every key with its English: the list to translate from. */
import { sharedMessages } from '../react/shared.messages.js';
import { bannerMessages } from '../widgets/BillingBanner/BillingBanner.messages.js';
import { badgeMessages } from '../widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js';

export const en = {
  ...sharedMessages,
  ...badgeMessages,
  ...bannerMessages,
} as const;
