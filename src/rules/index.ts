/** The rules of billing as tables: pure, without clock, network or words. */
export { type Action, ACTIONS, CHANGES } from './actions.js';
export { type About } from './asked.js';
export {
  type AlertSettings,
  type FiredThreshold,
  type LowBalanceAlerts,
  MAX_THRESHOLDS,
  type ThresholdState,
} from './alerts.js';
export {
  AUTO_RELOAD_STATUSES,
  AUTO_RELOAD_TONES,
  type AutoReload,
  type AutoReloadFacts,
  type AutoReloadSettings,
  type AutoReloadStatus,
  type AutoReloadView,
  monthEnds,
  type NextRefill,
  type Refill,
} from './autoReload.js';
export {
  BANNER_KINDS,
  type BannerDetail,
  type BannerKind,
  isDismissible,
  type DueBanner,
  toneOf,
} from './banner.js';
export { bannerDue } from './bannerDue.js';
export {
  type Answer,
  ANSWERS,
  type BannerAnswer,
  bannerView,
  type BannerView,
} from './bannerView.js';
export {
  checkoutModeFor,
  type Checkout,
  type CheckoutPurpose,
  type CheckoutSession,
  type CheckoutStatus,
  PURPOSE_ACTIONS,
  SETTLING_SCHEDULE,
} from './checkout.js';
export { type Contract, type ContractArea, isContractManaged } from './contract.js';
export { type Cancellation, endIfCanceled, type SubscriptionCourse } from './course.js';
export { decide } from './decide.js';
export { type BillingFacts, type Surface, type Viewer, type Workspace } from './facts.js';
export {
  type Invoice,
  INVOICE_STATUSES,
  INVOICE_TONES,
  type InvoiceStatus,
  type Receipt,
  isPayable,
  type PaymentMethod,
  paymentState,
  type PaymentState,
} from './invoice.js';
export {
  add,
  amountLike,
  type Balance,
  compare,
  credits,
  type Credits,
  money,
  type Money,
  sameUnit,
  subtract,
} from './money.js';
export { lookUp, type Open } from './open.js';
export {
  type BillingOverview,
  type Display,
  type PaymentView,
  type PendingCheckout,
  type PlanSummary,
  type TopUp,
  type WalletView,
} from './overview.js';
export type { PackBonus } from './packBonus.js';
export { type Pack, type PacksView, type PackView } from './packs.js';
export { type Plan, type PlanKind, type Price, yearlySaving } from './plan.js';
export {
  OFFER_LABELS,
  type OfferLabel,
  type PlanOffer,
  type PlanView,
  planViews,
} from './planOffer.js';
export type { PlanTerms } from './planTerms.js';
export { type AlertChannel, type Module, type Policy } from './policy.js';
export { type Preset, PRESETS } from './presets.js';
export {
  type Period,
  PREVIEW_LIFETIME,
  type PreviewLine,
  prorated,
  settlePreview,
} from './proration.js';
export {
  type Decision,
  type Presentation,
  type Reason,
  REASONS,
  type Refusal,
  type RefusalMessage,
} from './refusal.js';
export { type Cell, cellFor, PERMISSIONS, type Role, ROLES, type RoleVocabulary } from './roles.js';
export { billableSeats, type SeatMode, type Seats, type SeatsCount, seatsOver } from './seats.js';
export {
  GIGABYTE,
  NEAR_RATIO,
  type Storage,
  storageOver,
  storageState,
  type StorageState,
  type StorageTier,
} from './storage.js';
export {
  ENDED_STATUSES,
  INCOMPLETE_HOURS,
  isLive,
  mayMove,
  type Standing,
  standingOf,
  type Subscription,
  SUBSCRIPTION_MOVES,
  SUBSCRIPTION_STATUSES,
  SUBSCRIPTION_TONES,
  type SubscriptionStatus,
  type SubscriptionView,
  type Tone,
} from './subscription.js';
export {
  after,
  DAY,
  daysLeft,
  hasCome,
  HOUR,
  type Instant,
  type Interval,
  laterBy,
  MINUTE,
  SECOND,
  span,
} from './time.js';
export {
  availableIn,
  type Direction,
  directionOf,
  historySince,
  type Page,
  type Transaction,
  TRANSACTION_SOURCES,
  type TransactionSource,
  type TransactionType,
  type Wallet,
} from './wallet.js';
export { buildOverview } from './buildOverview.js';
export {
  isOpenQuote,
  mayQuoteMove,
  type Quote,
  QUOTE_MOVES,
  quoteAt,
  type QuoteStatus,
} from './quote.js';
export { BY_STANDING, type StandingCell } from './standing.js';
