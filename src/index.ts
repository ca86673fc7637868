/** Billing widgets for React. */
export { BillingProvider, type BillingProviderProps } from './react/BillingProvider.js';
export type {
  CheckoutSlotProps,
  Links,
  WorkspaceName,
  PaymentSlotProps,
  Place,
  Slots,
} from './react/BillingContext.js';
export { BillingMessages, type BillingMessagesProps } from './react/BillingMessages.js';
export type { Catalogue } from './react/Catalogue.js';
export type { HostTranslate, Message, Messages, Vars } from './react/messages.js';

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
export {
  type CreditBalanceView,
  useCreditBalance,
  type WalletFigures,
} from './react/useCreditBalance.js';

export {
  CreditPackGrid,
  type CreditPackGridProps,
} from './widgets/CreditPackGrid/CreditPackGrid.js';
export {
  CreditPackGridNote,
  type CreditPackGridNoteProps,
} from './widgets/CreditPackGrid/CreditPackGridNote.js';
export {
  CreditPackGridPacks,
  type CreditPackGridPacksProps,
} from './widgets/CreditPackGrid/CreditPackGridPacks.js';
export { type CreditPacksView, useCreditPacks } from './react/useCreditPacks.js';

export { AddBalance, type AddBalanceProps } from './widgets/AddBalance/AddBalance.js';
export {
  AddBalanceAmount,
  type AddBalanceAmountProps,
} from './widgets/AddBalance/AddBalanceAmount.js';
export {
  AddBalanceSubmit,
  type AddBalanceSubmitProps,
} from './widgets/AddBalance/AddBalanceSubmit.js';
export { type AddBalanceView, type TypedTopUp, useAddBalance } from './react/useAddBalance.js';

export { AutoReload, type AutoReloadProps } from './widgets/AutoReload/AutoReload.js';
export {
  AutoReloadActions,
  type AutoReloadActionsProps,
} from './widgets/AutoReload/AutoReloadActions.js';
export { AutoReloadForm, type AutoReloadFormProps } from './widgets/AutoReload/AutoReloadForm.js';
export {
  AutoReloadState,
  type AutoReloadStateProps,
} from './widgets/AutoReload/AutoReloadState.js';
export {
  AutoReloadTerms,
  type AutoReloadTermsProps,
} from './widgets/AutoReload/AutoReloadTerms.js';
export { type AutoReloadView, useAutoReload } from './react/useAutoReload.js';
export { type ReloadForm, useAutoReloadForm } from './react/useAutoReloadForm.js';
export type { TypedReload } from './react/typedReload.js';

export {
  LowBalanceAlerts,
  type LowBalanceAlertsProps,
} from './widgets/LowBalanceAlerts/LowBalanceAlerts.js';
export {
  LowBalanceAlertsActions,
  type LowBalanceAlertsActionsProps,
} from './widgets/LowBalanceAlerts/LowBalanceAlertsActions.js';
export {
  LowBalanceAlertsForm,
  type LowBalanceAlertsFormProps,
} from './widgets/LowBalanceAlerts/LowBalanceAlertsForm.js';
export {
  LowBalanceAlertsTerms,
  type LowBalanceAlertsTermsProps,
} from './widgets/LowBalanceAlerts/LowBalanceAlertsTerms.js';
export { type AlertsView, useLowBalanceAlerts } from './react/useLowBalanceAlerts.js';
export { type AlertsForm, useLowBalanceAlertsForm } from './react/useLowBalanceAlertsForm.js';
export type { TypedAlerts } from './react/typedAlerts.js';
export type { Choice as SettingsChoice, Settings as SettingsForm } from './react/useSettings.js';

export {
  WalletLinks,
  WalletLinksLink,
  type WalletLinksLinkProps,
  type WalletLinksProps,
} from './widgets/WalletLinks/WalletLinks.js';
export { useWalletLinks, type WalletLink } from './react/useWalletLinks.js';

export { PlanSelector, type PlanSelectorProps } from './widgets/PlanSelector/PlanSelector.js';
export {
  PlanSelectorInterval,
  type PlanSelectorIntervalProps,
} from './widgets/PlanSelector/PlanSelectorInterval.js';
export {
  PlanSelectorPlans,
  type PlanSelectorPlansProps,
} from './widgets/PlanSelector/PlanSelectorPlans.js';
export { type Plans, type PlansView, usePlans } from './react/usePlans.js';

export {
  SubscriptionSummary,
  type SubscriptionSummaryProps,
} from './widgets/SubscriptionSummary/SubscriptionSummary.js';
export {
  SubscriptionSummaryActions,
  type SubscriptionSummaryActionsProps,
} from './widgets/SubscriptionSummary/SubscriptionSummaryActions.js';
export {
  SubscriptionSummaryFields,
  type SubscriptionSummaryFieldsProps,
} from './widgets/SubscriptionSummary/SubscriptionSummaryFields.js';
export {
  SubscriptionSummaryNotices,
  type SubscriptionSummaryNoticesProps,
} from './widgets/SubscriptionSummary/SubscriptionSummaryNotices.js';
export { type SubscriptionStanding, useSubscription } from './react/useSubscription.js';

export { SeatManager, type SeatManagerProps } from './widgets/SeatManager/SeatManager.js';
export {
  SeatManagerForm,
  type SeatManagerFormProps,
} from './widgets/SeatManager/SeatManagerForm.js';
export {
  SeatManagerMembers,
  type SeatManagerMembersProps,
} from './widgets/SeatManager/SeatManagerMembers.js';
export {
  type SeatFigures,
  SeatManagerMeter,
  type SeatManagerMeterProps,
} from './widgets/SeatManager/SeatManagerMeter.js';
export { type SeatsView, useSeats } from './react/useSeats.js';

export { StorageMeter, type StorageMeterProps } from './widgets/StorageMeter/StorageMeter.js';
export {
  StorageMeterFiles,
  type StorageMeterFilesProps,
} from './widgets/StorageMeter/StorageMeterFiles.js';
export {
  StorageMeterUsage,
  type StorageMeterUsageProps,
} from './widgets/StorageMeter/StorageMeterUsage.js';
export { type StorageFigures, type StorageView, useStorage } from './react/useStorage.js';

export { StorageAddOns, type StorageAddOnsProps } from './widgets/StorageAddOns/StorageAddOns.js';
export {
  StorageAddOnsTiers,
  type StorageAddOnsTiersProps,
} from './widgets/StorageAddOns/StorageAddOnsTiers.js';
export { type StorageAddOnsView, useStorageAddOns } from './react/useStorageAddOns.js';
export { useStorageTiers } from './react/useStorageTiers.js';

export { ContactSales, type ContactSalesProps } from './widgets/ContactSales/ContactSales.js';
export {
  ContactSalesAction,
  type ContactSalesActionProps,
} from './widgets/ContactSales/ContactSalesAction.js';
export {
  ContactSalesAreas,
  type ContactSalesAreasProps,
} from './widgets/ContactSales/ContactSalesAreas.js';
export { type ContactSalesView, useContactSales } from './react/useContactSales.js';

export {
  BillingDetails,
  type BillingDetailsProps,
} from './widgets/BillingDetails/BillingDetails.js';
export {
  BillingDetailsAction,
  type BillingDetailsActionProps,
} from './widgets/BillingDetails/BillingDetailsAction.js';
export {
  BillingDetailsText,
  type BillingDetailsTextProps,
} from './widgets/BillingDetails/BillingDetailsText.js';
export { type BillingDetailsView, useBillingDetails } from './react/useBillingDetails.js';

export { PaymentMethod, type PaymentMethodProps } from './widgets/PaymentMethod/PaymentMethod.js';
export {
  PaymentMethodCard,
  type PaymentMethodCardProps,
} from './widgets/PaymentMethod/PaymentMethodCard.js';
export {
  PaymentMethodCards,
  type PaymentMethodCardsProps,
} from './widgets/PaymentMethod/PaymentMethodCards.js';
export {
  PaymentMethodUpdate,
  type PaymentMethodUpdateProps,
} from './widgets/PaymentMethod/PaymentMethodUpdate.js';
export { type PaymentMethodView, usePaymentMethod } from './react/usePaymentMethod.js';

export {
  PaymentRecovery,
  type PaymentRecoveryProps,
} from './widgets/PaymentRecovery/PaymentRecovery.js';
export {
  PaymentRecoveryActions,
  type PaymentRecoveryActionsProps,
} from './widgets/PaymentRecovery/PaymentRecoveryActions.js';
export {
  PaymentRecoveryInvoices,
  type PaymentRecoveryInvoicesProps,
} from './widgets/PaymentRecovery/PaymentRecoveryInvoices.js';
export type { Intent } from './react/intent.js';
export { PaymentFrame, type PaymentFrameProps } from './react/parts/PaymentFrame.js';
export { type Payment, type PaymentForm, usePayment } from './react/usePayment.js';
export {
  type Owed,
  type PaymentRecoveryView,
  usePaymentRecovery,
} from './react/usePaymentRecovery.js';

export { WalletHistory, type WalletHistoryProps } from './widgets/WalletHistory/WalletHistory.js';
export {
  WalletHistoryFilters,
  type WalletHistoryFiltersProps,
} from './widgets/WalletHistory/WalletHistoryFilters.js';
export {
  WalletHistoryList,
  type WalletHistoryListProps,
} from './widgets/WalletHistory/WalletHistoryList.js';
export {
  WalletHistoryTable,
  type WalletHistoryTableProps,
} from './widgets/WalletHistory/WalletHistoryTable.js';
export type { HistoryFilter, HistoryList } from './react/useHistoryList.js';
export { useWalletHistory, type WalletHistoryView } from './react/useWalletHistory.js';
export { useInvoiceDownload } from './react/useInvoiceDownload.js';

export {
  CheckoutReturn,
  type CheckoutReturnProps,
} from './widgets/CheckoutReturn/CheckoutReturn.js';
export {
  type CheckoutReturn as CheckoutReturnView,
  type CheckoutReturnOptions,
  useCheckoutReturn,
} from './react/useCheckoutReturn.js';

export { InvoiceList, type InvoiceListProps } from './widgets/InvoiceList/InvoiceList.js';
export {
  InvoiceListInvoices,
  type InvoiceListInvoicesProps,
} from './widgets/InvoiceList/InvoiceListInvoices.js';
export {
  InvoiceListQuotes,
  type InvoiceListQuotesProps,
} from './widgets/InvoiceList/InvoiceListQuotes.js';
export { type InvoiceListView, useInvoiceList } from './react/useInvoiceList.js';
export { type InvoiceRow, type InvoiceRows, useInvoices } from './react/useInvoices.js';
export { useQuotes } from './react/useQuotes.js';

export { InvoiceCredit, type InvoiceCreditProps } from './widgets/InvoiceCredit/InvoiceCredit.js';
export { useInvoiceCredit } from './react/useInvoiceCredit.js';

export { ChargeReport, type ChargeReportProps } from './widgets/ChargeReport/ChargeReport.js';
export {
  ChargeReportCauses,
  type ChargeReportCausesProps,
} from './widgets/ChargeReport/ChargeReportCauses.js';
export {
  ChargeReportForm,
  type ChargeReportFormProps,
} from './widgets/ChargeReport/ChargeReportForm.js';
export {
  ChargeReportPolicy,
  type ChargeReportPolicyProps,
} from './widgets/ChargeReport/ChargeReportPolicy.js';
export {
  type ChargeCause,
  type ChargeReportView,
  useChargeReport,
} from './react/useChargeReport.js';

export {
  EducationQuote,
  type EducationQuoteProps,
} from './widgets/EducationQuote/EducationQuote.js';
export {
  EducationQuoteForm,
  type EducationQuoteFormProps,
} from './widgets/EducationQuote/EducationQuoteForm.js';
export {
  EducationQuoteState,
  type EducationQuoteStateProps,
} from './widgets/EducationQuote/EducationQuoteState.js';
export { isUnderWork, useEducationQuote } from './react/useEducationQuote.js';

export {
  type Letter,
  type LetterProblem,
  type LetterProblems,
  type TypedLetter,
  useLetter,
} from './react/useLetter.js';
export { useQuoteRequest } from './react/useQuoteRequest.js';

export {
  SupportRequest,
  type SupportRequestProps,
} from './widgets/SupportRequest/SupportRequest.js';
export { type SupportRequestView, useSupportRequest } from './react/useSupportRequest.js';

export {
  UsageNotes,
  UsageNotesNote,
  type UsageNotesNoteProps,
  type UsageNotesProps,
} from './widgets/UsageNotes/UsageNotes.js';
export { type UsageQuestion, useUsageNotes } from './react/useUsageNotes.js';

export {
  WorkspaceHeader,
  type WorkspaceHeaderProps,
} from './widgets/WorkspaceHeader/WorkspaceHeader.js';
export {
  WorkspaceHeaderName,
  type WorkspaceHeaderNameProps,
} from './widgets/WorkspaceHeader/WorkspaceHeaderName.js';
export {
  WorkspaceHeaderOthers,
  type WorkspaceHeaderOthersProps,
} from './widgets/WorkspaceHeader/WorkspaceHeaderOthers.js';
export {
  WorkspaceHeaderTitle,
  type WorkspaceHeaderTitleProps,
} from './widgets/WorkspaceHeader/WorkspaceHeaderTitle.js';

export { BillingPage, type BillingPageProps } from './page/BillingPage.js';
export { type Area, type PageView, usePage } from './react/usePage.js';
