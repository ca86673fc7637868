/** Every key with its English: the list to translate from. */
import { sharedMessages } from '../react/shared.messages.js';
import { statusMessages } from '../react/status.messages.js';
import { bannerMessages } from '../widgets/BillingBanner/BillingBanner.messages.js';
import { badgeMessages } from '../widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js';

export const en = {
  ...sharedMessages,
  ...statusMessages,
  ...badgeMessages,
  ...bannerMessages,
} as const;
