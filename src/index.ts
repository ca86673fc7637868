/** Billing widgets for React. */
export { BillingProvider, type BillingProviderProps } from './react/BillingProvider.js';
export type { CheckoutSlotProps, Links, Place, Slots } from './react/BillingContext.js';
export type { Message, Messages } from './react/messages.js';

export {
  SubscriptionStatusBadge,
  type SubscriptionStatusBadgeProps,
} from './widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.js';

export {
  BillingBanner,
  BillingBannerActions,
  type BillingBannerActionsProps,
  type BillingBannerProps,
  BillingBannerTitle,
  type BillingBannerTitleProps,
} from './widgets/BillingBanner/BillingBanner.js';
export { type BannerPlace, useBanner } from './react/useBanner.js';
