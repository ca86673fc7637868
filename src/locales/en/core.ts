/** English that is there at once: what a page says of itself, what any widget says, and public prices. */
import { pageMessages, pageRefusalMessages } from '../../page/BillingPage.messages.js';
import { amountMessages } from '../../react/amount.messages.js';
import { checkoutMessages } from '../../react/checkout.messages.js';
import { copyMessages } from '../../react/copy.messages.js';
import { errorMessages } from '../../react/error.messages.js';
import { fieldMessages } from '../../react/field.messages.js';
import { paymentMessages } from '../../react/payment.messages.js';
import { readMessages } from '../../react/read.messages.js';
import { statusMessages } from '../../react/status.messages.js';
import { workspaceMessages } from '../../react/workspace.messages.js';
import {
  bannerMessages,
  bannerRefusalMessages,
} from '../../widgets/BillingBanner/BillingBanner.messages.js';
import { returnMessages } from '../../widgets/CheckoutReturn/CheckoutReturn.messages.js';
import { pricingMessages } from '../../widgets/PlanSelector/PlanSelector.messages.js';
import { badgeMessages } from '../../widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js';

export const core = {
  ...amountMessages,
  ...readMessages,
  ...checkoutMessages,
  ...paymentMessages,
  ...errorMessages,
  ...fieldMessages,
  ...copyMessages,
  ...statusMessages,
  ...badgeMessages,
  ...workspaceMessages,
  ...pageMessages,
  ...pageRefusalMessages,
  ...bannerMessages,
  ...bannerRefusalMessages,
  ...pricingMessages,
  ...returnMessages,
} as const;
