/** Every key with its English: the list to translate from. */
import { amountMessages } from '../react/amount.messages.js';
import { amountErrorMessages } from '../react/amountError.messages.js';
import { cardMessages } from '../react/card.messages.js';
import { cancelMessages } from '../react/cancel.messages.js';
import { changeMessages } from '../react/change.messages.js';
import { checkoutMessages } from '../react/checkout.messages.js';
import { checkoutFrameMessages } from '../react/checkoutFrame.messages.js';
import { copyMessages } from '../react/copy.messages.js';
import { errorMessages } from '../react/error.messages.js';
import { factsMessages } from '../react/facts.messages.js';
import { fieldMessages } from '../react/field.messages.js';
import { formFrameMessages } from '../react/formFrame.messages.js';
import { letterMessages } from '../react/letter.messages.js';
import { paymentMessages } from '../react/payment.messages.js';
import { readMessages } from '../react/read.messages.js';
import { statusMessages } from '../react/status.messages.js';
import {
  bannerMessages,
  bannerRefusalMessages,
} from '../widgets/BillingBanner/BillingBanner.messages.js';
import { pageMessages, pageRefusalMessages } from '../page/BillingPage.messages.js';
import { badgeMessages } from '../widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js';
import { balanceMessages } from '../widgets/CreditBalance/CreditBalance.messages.js';
import { salesMessages } from '../widgets/ContactSales/ContactSales.messages.js';
import { packsMessages } from '../widgets/CreditPackGrid/CreditPackGrid.messages.js';
import { addBalanceMessages } from '../widgets/AddBalance/AddBalance.messages.js';
import { reloadFormMessages } from '../widgets/AutoReload/AutoReloadForm.messages.js';
import { alertsFormMessages } from '../widgets/LowBalanceAlerts/LowBalanceAlertsForm.messages.js';
import { walletLinksMessages } from '../widgets/WalletLinks/WalletLinks.messages.js';
import { detailsMessages } from '../widgets/BillingDetails/BillingDetails.messages.js';
import { plansMessages } from '../widgets/PlanSelector/PlanSelector.messages.js';
import { summaryMessages } from '../widgets/SubscriptionSummary/SubscriptionSummary.messages.js';
import { returnMessages } from '../widgets/CheckoutReturn/CheckoutReturn.messages.js';
import { returnEndMessages } from '../widgets/CheckoutReturn/CheckoutReturnEnd.messages.js';
import { invoicesMessages } from '../widgets/InvoiceList/InvoiceList.messages.js';
import { methodMessages } from '../widgets/PaymentMethod/PaymentMethod.messages.js';
import { savedCardsMessages } from '../widgets/PaymentMethod/SavedCards.messages.js';
import { recoveryMessages } from '../widgets/PaymentRecovery/PaymentRecovery.messages.js';
import { capacityMessages } from '../react/capacity.messages.js';
import { seatsMessages } from '../widgets/SeatManager/SeatManager.messages.js';
import { storageMessages } from '../widgets/StorageMeter/StorageMeter.messages.js';
import { addOnsMessages } from '../widgets/StorageAddOns/StorageAddOns.messages.js';
import { addOnsListMessages } from '../widgets/StorageAddOns/StorageAddOnsList.messages.js';
import { stripeMessages } from '../stripe/stripe.messages.js';
import { supportMessages } from '../widgets/SupportRequest/SupportRequest.messages.js';
import { chargeMessages } from '../widgets/ChargeReport/ChargeReport.messages.js';
import { openReportMessages } from '../widgets/ChargeReport/OpenReport.messages.js';
import { invoiceCreditMessages } from '../widgets/InvoiceCredit/InvoiceCredit.messages.js';
import { educationMessages } from '../widgets/EducationQuote/EducationQuote.messages.js';
import { openQuoteMessages } from '../widgets/EducationQuote/OpenQuote.messages.js';
import { usageMessages } from '../widgets/UsageNotes/UsageNotes.messages.js';
import { usageAnswerMessages } from '../widgets/UsageNotes/UsageNotesAnswer.messages.js';
import { historyMoreMessages } from '../widgets/WalletHistory/WalletHistoryMore.messages.js';

export const en = {
  ...amountMessages,
  ...amountErrorMessages,
  ...readMessages,
  ...cardMessages,
  ...checkoutMessages,
  ...checkoutFrameMessages,
  ...paymentMessages,
  ...formFrameMessages,
  ...changeMessages,
  ...cancelMessages,
  ...salesMessages,
  ...errorMessages,
  ...fieldMessages,
  ...letterMessages,
  ...factsMessages,
  ...copyMessages,
  ...statusMessages,
  ...badgeMessages,
  ...pageMessages,
  ...pageRefusalMessages,
  ...bannerMessages,
  ...bannerRefusalMessages,
  ...balanceMessages,
  ...packsMessages,
  ...addBalanceMessages,
  ...reloadFormMessages,
  ...alertsFormMessages,
  ...walletLinksMessages,
  ...detailsMessages,
  ...methodMessages,
  ...savedCardsMessages,
  ...invoicesMessages,
  ...recoveryMessages,
  ...plansMessages,
  ...summaryMessages,
  ...capacityMessages,
  ...seatsMessages,
  ...storageMessages,
  ...addOnsMessages,
  ...addOnsListMessages,
  ...historyMoreMessages,
  ...returnMessages,
  ...returnEndMessages,
  ...invoiceCreditMessages,
  ...chargeMessages,
  ...openReportMessages,
  ...usageMessages,
  ...usageAnswerMessages,
  ...educationMessages,
  ...openQuoteMessages,
  ...supportMessages,
  ...stripeMessages,
} as const;

/** Every key with its words, or with a form for each plural category of a language. */
export type Catalogue<Category extends Intl.LDMLPluralRule> = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : Readonly<Record<Category, string>>;
};
