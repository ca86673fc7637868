/** English for cards, invoices and what is owed. */
import { cardMessages } from '../../react/card.messages.js';
import { detailsMessages } from '../../widgets/BillingDetails/BillingDetails.messages.js';
import { returnEndMessages } from '../../widgets/CheckoutReturn/CheckoutReturnEnd.messages.js';
import { invoiceCreditMessages } from '../../widgets/InvoiceCredit/InvoiceCredit.messages.js';
import { invoicesMessages } from '../../widgets/InvoiceList/InvoiceList.messages.js';
import { pagesMessages } from '../../widgets/InvoiceList/InvoicePages.messages.js';
import { quotesMessages } from '../../widgets/InvoiceList/Quotes.messages.js';
import { methodMessages } from '../../widgets/PaymentMethod/PaymentMethod.messages.js';
import { savedCardsMessages } from '../../widgets/PaymentMethod/SavedCards.messages.js';
import { recoveryMessages } from '../../widgets/PaymentRecovery/PaymentRecovery.messages.js';

export const money = {
  ...cardMessages,
  ...methodMessages,
  ...savedCardsMessages,
  ...recoveryMessages,
  ...invoicesMessages,
  ...pagesMessages,
  ...quotesMessages,
  ...invoiceCreditMessages,
  ...detailsMessages,
  ...returnEndMessages,
} as const;
