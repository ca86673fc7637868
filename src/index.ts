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

export {
  CreditBalance,
  CreditBalanceAmount,
  type CreditBalanceAmountProps,
  CreditBalanceBuckets,
  type CreditBalanceBucketsProps,
  type CreditBalanceProps,
  CreditBalanceReserved,
  type CreditBalanceReservedProps,
} from './widgets/CreditBalance/CreditBalance.js';
export { type CreditBalanceView, useCreditBalance } from './react/useCreditBalance.js';

export {
  CreditPackGrid,
  type CreditPackGridProps,
} from './widgets/CreditPackGrid/CreditPackGrid.js';
export { type CreditPacksView, useCreditPacks } from './react/useCreditPacks.js';

export { AddBalance, type AddBalanceProps } from './widgets/AddBalance/AddBalance.js';
export { type AddBalanceView, type TypedTopUp, useAddBalance } from './react/useAddBalance.js';
