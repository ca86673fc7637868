import type { ComponentType, RefAttributes } from 'react';
import type { Place } from '../react/BillingContext.js';
import type { HeadingLevel } from '../react/parts/Heading.js';
import type { Area, PageView } from '../react/usePage.js';
import { AddBalance } from '../widgets/AddBalance/AddBalance.js';
import { AutoReload } from '../widgets/AutoReload/AutoReload.js';
import { BillingDetails } from '../widgets/BillingDetails/BillingDetails.js';
import { ContactSales } from '../widgets/ContactSales/ContactSales.js';
import { CreditBalance } from '../widgets/CreditBalance/CreditBalance.js';
import { CreditPackGrid } from '../widgets/CreditPackGrid/CreditPackGrid.js';
import { InvoiceList } from '../widgets/InvoiceList/InvoiceList.js';
import { LowBalanceAlerts } from '../widgets/LowBalanceAlerts/LowBalanceAlerts.js';
import { PaymentMethod } from '../widgets/PaymentMethod/PaymentMethod.js';
import { PaymentRecovery } from '../widgets/PaymentRecovery/PaymentRecovery.js';
import { PlanSelector } from '../widgets/PlanSelector/PlanSelector.js';
import { SeatManager } from '../widgets/SeatManager/SeatManager.js';
import { StorageAddOns } from '../widgets/StorageAddOns/StorageAddOns.js';
import { StorageMeter } from '../widgets/StorageMeter/StorageMeter.js';
import { SubscriptionSummary } from '../widgets/SubscriptionSummary/SubscriptionSummary.js';
import { WalletHistory } from '../widgets/WalletHistory/WalletHistory.js';
import { InvoiceCredit } from '../widgets/InvoiceCredit/InvoiceCredit.js';
import { ChargeReport } from '../widgets/ChargeReport/ChargeReport.js';
import { EducationQuote } from '../widgets/EducationQuote/EducationQuote.js';
import { UsageNotes } from '../widgets/UsageNotes/UsageNotes.js';
import { SupportRequest } from '../widgets/SupportRequest/SupportRequest.js';
import type { pageMessages } from './BillingPage.messages.js';

type Label = keyof typeof pageMessages;

interface AreaProps {
  readonly id: string;
  readonly level: HeadingLevel;
  readonly title: string;
}

export interface PageArea {
  readonly column: 'main' | 'side' | 'history';
  /** Its title, in the index too. */
  readonly label: Label | ((page: PageView) => Label);
  readonly Widget: ComponentType<AreaProps & RefAttributes<HTMLElement>>;
  /** What leads to this place of the host's leads here, where the host names none. */
  readonly place?: Place;
}

/** Where there is no plan yet, the choice of one stands in its place and bears its name. */
const plansLabel = ({ areas, planName }: PageView): Label =>
  areas.includes('plan') ? 'page.plans' : `page.${planName}`;

/** Each area of the page, once: where it stands, what it is called and what draws it. */
export const pageAreas: Readonly<Record<Area, PageArea>> = {
  recovery: { column: 'main', label: 'recovery.title', Widget: PaymentRecovery },
  plan: {
    column: 'main',
    label: ({ planName }) => `page.${planName}`,
    Widget: SubscriptionSummary,
  },
  plans: { column: 'main', label: plansLabel, Widget: PlanSelector, place: 'plans' },
  sales: { column: 'main', label: 'sales.title', Widget: ContactSales, place: 'sales' },
  seats: { column: 'main', label: 'seats.title', Widget: SeatManager, place: 'seats' },
  storage: { column: 'main', label: 'storage.title', Widget: StorageMeter },
  storage_add_ons: {
    column: 'main',
    label: 'addons.title',
    Widget: StorageAddOns,
    place: 'storage',
  },
  payment: { column: 'main', label: 'method.title', Widget: PaymentMethod },
  details: { column: 'main', label: 'details.title', Widget: BillingDetails },
  invoices: {
    column: 'main',
    label: ({ invoicesName }) => `page.${invoicesName}`,
    Widget: InvoiceList,
  },
  invoice_credit: {
    column: 'main',
    label: ({ planName }) => (planName === 'plan' ? 'page.proration' : 'invoice_credit.title'),
    Widget: InvoiceCredit,
  },
  charges: { column: 'main', label: 'charge.title', Widget: ChargeReport },
  education: { column: 'main', label: 'education.title', Widget: EducationQuote },
  wallet: {
    column: 'side',
    label: ({ walletName }) => `page.${walletName}`,
    Widget: CreditBalance,
  },
  packs: { column: 'side', label: 'packs.title', Widget: CreditPackGrid, place: 'packs' },
  top_up: { column: 'side', label: 'addBalance.title', Widget: AddBalance, place: 'top_up' },
  auto_reload: {
    column: 'side',
    label: ({ walletLeads }) => (walletLeads ? 'reload.auto_pay' : 'reload.auto_reload'),
    Widget: AutoReload,
    place: 'auto_reload',
  },
  alerts: { column: 'side', label: 'alerts.title', Widget: LowBalanceAlerts },
  history: { column: 'history', label: 'history.title', Widget: WalletHistory },
  usage: { column: 'history', label: 'usage.title', Widget: UsageNotes },
  support: { column: 'history', label: 'support.title', Widget: SupportRequest, place: 'support' },
};

export function labelOf(area: Area, page: PageView): Label {
  const { label } = pageAreas[area];
  return typeof label === 'string' ? label : label(page);
}
