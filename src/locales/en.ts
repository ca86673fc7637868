/** Every key with its English: the list to translate from. */
import { sharedMessages } from '../react/shared.messages.js';
import { statusMessages } from '../react/status.messages.js';
import { bannerMessages } from '../widgets/BillingBanner/BillingBanner.messages.js';
import { pageMessages } from '../page/BillingPage.messages.js';
import { badgeMessages } from '../widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js';
import { balanceMessages } from '../widgets/CreditBalance/CreditBalance.messages.js';
import { packsMessages } from '../widgets/CreditPackGrid/CreditPackGrid.messages.js';
import { addBalanceMessages } from '../widgets/AddBalance/AddBalance.messages.js';
import { detailsMessages } from '../widgets/BillingDetails/BillingDetails.messages.js';
import { plansMessages } from '../widgets/PlanSelector/PlanSelector.messages.js';
import { summaryMessages } from '../widgets/SubscriptionSummary/SubscriptionSummary.messages.js';
import { historyMessages } from '../widgets/WalletHistory/WalletHistory.messages.js';

export const en = {
  ...sharedMessages,
  ...statusMessages,
  ...badgeMessages,
  ...pageMessages,
  ...bannerMessages,
  ...balanceMessages,
  ...packsMessages,
  ...addBalanceMessages,
  ...detailsMessages,
  ...plansMessages,
  ...summaryMessages,
  ...historyMessages,
} as const;
