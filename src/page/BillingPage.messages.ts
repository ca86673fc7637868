import { refusalMessages } from '../react/refusal.messages.js';
import { addBalanceMessages } from '../widgets/AddBalance/AddBalance.messages.js';
import { reloadMessages } from '../widgets/AutoReload/AutoReload.messages.js';
import { salesMessages } from '../widgets/ContactSales/ContactSales.messages.js';
import { alertsMessages } from '../widgets/LowBalanceAlerts/LowBalanceAlerts.messages.js';
import { detailsMessages } from '../widgets/BillingDetails/BillingDetails.messages.js';
import { historyMessages } from '../widgets/WalletHistory/WalletHistory.messages.js';
import { methodMessages } from '../widgets/PaymentMethod/PaymentMethod.messages.js';
import { packsMessages } from '../widgets/CreditPackGrid/CreditPackGrid.messages.js';
import { addOnsMessages } from '../widgets/StorageAddOns/StorageAddOns.messages.js';
import { storageMessages } from '../widgets/StorageMeter/StorageMeter.messages.js';
import { seatsMessages } from '../widgets/SeatManager/SeatManager.messages.js';
import { recoveryMessages } from '../widgets/PaymentRecovery/PaymentRecovery.messages.js';
import { invoiceCreditMessages } from '../widgets/InvoiceCredit/InvoiceCredit.messages.js';
import { chargeMessages } from '../widgets/ChargeReport/ChargeReport.messages.js';
import { educationMessages } from '../widgets/EducationQuote/EducationQuote.messages.js';
import { usageMessages } from '../widgets/UsageNotes/UsageNotes.messages.js';
import { supportMessages } from '../widgets/SupportRequest/SupportRequest.messages.js';

export const pageMessages = {
  'page.areas': 'Billing areas',
  'page.team_plan': 'Team plan',
  'page.plan': 'Plan',
  'page.subscription': 'Subscription',
  'page.plans': 'Plans',
  'page.credit_balance': 'Credit balance',
  'page.ai_credits': 'AI credits',
  'page.wallet': 'Wallet',
  'page.invoices': 'Invoices',
  'page.proration': 'Fair billing and proration',
  'page.documents': 'Invoices, receipts, and quotes',
  'recovery.title': recoveryMessages['recovery.title'],
  'seats.title': seatsMessages['seats.title'],
  'storage.title': storageMessages['storage.title'],
  'addons.title': addOnsMessages['addons.title'],
  'method.title': methodMessages['method.title'],
  'details.title': detailsMessages['details.title'],
  'sales.title': salesMessages['sales.title'],
  'packs.title': packsMessages['packs.title'],
  'addBalance.title': addBalanceMessages['addBalance.title'],
  'reload.auto_pay': reloadMessages['reload.auto_pay'],
  'reload.auto_reload': reloadMessages['reload.auto_reload'],
  'alerts.title': alertsMessages['alerts.title'],
  'history.title': historyMessages['history.title'],
  'invoice_credit.title': invoiceCreditMessages['invoice_credit.title'],
  'charge.title': chargeMessages['charge.title'],
  'education.title': educationMessages['education.title'],
  'usage.title': usageMessages['usage.title'],
  'support.title': supportMessages['support.title'],
} as const;

export const pageRefusalMessages = {
  ...refusalMessages,
  'refusal.admin_opens_billing': 'Billing is open to workspace admins. Ask one of them.',
} as const;
