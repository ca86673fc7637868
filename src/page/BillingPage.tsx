'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
} from 'react';
import { BillingContext, type Links, useBilling } from '../react/BillingContext.js';
import { CopyForAdmin } from '../react/parts/CopyForAdmin.js';
import { Heading, type HeadingLevel } from '../react/parts/Heading.js';
import { ReadArm } from '../react/parts/ReadArm.js';
import { Refusal, useRefusalWords } from '../react/parts/Refusal.js';
import { Stale, StaleIsSaid } from '../react/parts/Stale.js';
import { useKeptFocus } from '../react/useKeptFocus.js';
import { useMessages } from '../react/useMessages.js';
import { type Area, type PageView, usePage } from '../react/usePage.js';
import { AddBalance } from '../widgets/AddBalance/AddBalance.js';
import {
  BillingBanner,
  BillingBannerActions,
  BillingBannerTitle,
} from '../widgets/BillingBanner/BillingBanner.js';
import { BillingDetails } from '../widgets/BillingDetails/BillingDetails.js';
import { CheckoutReturn } from '../widgets/CheckoutReturn/CheckoutReturn.js';
import { CreditBalance } from '../widgets/CreditBalance/CreditBalance.js';
import { CreditPackGrid } from '../widgets/CreditPackGrid/CreditPackGrid.js';
import { InvoiceList } from '../widgets/InvoiceList/InvoiceList.js';
import { PaymentMethod } from '../widgets/PaymentMethod/PaymentMethod.js';
import { PaymentRecovery } from '../widgets/PaymentRecovery/PaymentRecovery.js';
import { PlanSelector } from '../widgets/PlanSelector/PlanSelector.js';
import { SubscriptionSummary } from '../widgets/SubscriptionSummary/SubscriptionSummary.js';
import { WalletHistory } from '../widgets/WalletHistory/WalletHistory.js';
import { pageMessages, pageRefusalMessages } from './BillingPage.messages.js';

export interface BillingPageProps extends ComponentPropsWithoutRef<'div'> {
  /** The level of the page's title in the host's outline; widgets are one deeper. @default 1 */
  level?: 1 | 2 | 3 | 4 | undefined;
}

/**
 * The billing page of a workspace: what its product has and its viewer may see, and nothing else.
 * Renders a `<div>`; each area has an id to link to, e.g. `#billing-plan`.
 *
 * Styling: `data-lead` is `wallet` where the balance comes first.
 */
export const BillingPage = forwardRef<HTMLDivElement, BillingPageProps>(function BillingPage(
  { level = 1, ...props },
  ref,
) {
  const view = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  if (view.state !== 'ready') {
    return (
      <div {...props} ref={ref} data-farebox="BillingPage">
        {view.state !== 'refused' && <PageHeader page={null} level={level} title={title} />}
        <ReadArm view={view} widget="BillingPage" />
      </div>
    );
  }
  const page = view.value;
  return (
    <div
      {...props}
      ref={ref}
      data-farebox="BillingPage"
      data-lead={page.walletLeads ? 'wallet' : undefined}
    >
      <PageHeader page={page} level={level} title={title} />
      <Stale view={view} />
      <StaleIsSaid.Provider value={true}>
        <PageLinks areas={page.areas}>
          <Areas page={page} level={(level + 1) as HeadingLevel} title={title} />
        </PageLinks>
      </StaleIsSaid.Provider>
    </div>
  );
});

interface PartProps {
  readonly page: PageView;
  readonly level: HeadingLevel;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

interface HeaderProps extends Pick<PartProps, 'title'> {
  /** `null` before it is known whose page it is. */
  readonly page: PageView | null;
  readonly level: HeadingLevel;
}

function PageHeader({ page, level, title }: HeaderProps) {
  const t = useMessages(pageMessages);
  return (
    <header data-farebox="BillingPageHeader">
      <Heading ref={title} tabIndex={-1} level={level} data-farebox="BillingPageTitle">
        {t('page.title')}
      </Heading>
      {page !== null && (
        <p data-farebox="BillingPageWorkspace">
          <bdi>{page.workspace}</bdi>
        </p>
      )}
    </header>
  );
}

const MAIN: readonly Area[] = ['recovery', 'plan', 'plans', 'payment', 'details', 'invoices'];

function Areas({ page, level, title }: PartProps) {
  const t = useMessages(pageMessages);
  const has = (area: Area) => page.areas.includes(area);
  const hasMain = MAIN.some(has);
  const holdsFocus = useKeptFocus(title);
  return (
    <>
      <CheckoutReturn />
      <BillingBanner>
        <BillingBannerTitle level={level} />
        <BillingBannerActions />
      </BillingBanner>
      {page.limited && <Limited page={page} />}
      <div
        onFocusCapture={holdsFocus}
        data-farebox="BillingPageColumns"
        data-single={hasMain ? undefined : ''}
      >
        <AreaIndex page={page} />
        <div data-farebox="BillingPageMain">
          {has('recovery') && <PaymentRecovery id="billing-recovery" level={level} />}
          {has('plan') && (
            <SubscriptionSummary
              id="billing-plan"
              level={level}
              title={t(`page.${page.planName}`)}
            />
          )}
          {has('plans') && (
            <PlanSelector id="billing-plans" level={level} title={t(plansTitle(page))} />
          )}
          {has('payment') && <PaymentMethod id="billing-payment" level={level} />}
          {has('details') && <BillingDetails id="billing-details" level={level} />}
          {has('invoices') && (
            <InvoiceList
              id="billing-invoices"
              level={level}
              title={t(`page.${page.invoicesName}`)}
            />
          )}
        </div>
        <div data-farebox="BillingPageSide">
          {has('wallet') && (
            <CreditBalance id="billing-wallet" level={level} title={t(`page.${page.walletName}`)} />
          )}
          {has('packs') && <CreditPackGrid id="billing-packs" level={level} />}
          {has('top_up') && <AddBalance id="billing-top_up" level={level} />}
        </div>
        {has('history') && (
          <div data-farebox="BillingPageHistory">
            <WalletHistory id="billing-history" level={level} />
          </div>
        )}
      </div>
    </>
  );
}

/** Where there is no plan yet, the choice of one stands in its place and bears its name. */
const plansTitle = ({ areas, planName }: PageView) =>
  areas.includes('plan') ? 'page.plans' : (`page.${planName}` as const);

/** What a viewer reads to whom billing is open in part only. */
function Limited({ page }: { readonly page: PageView }) {
  const words = useRefusalWords(pageRefusalMessages);
  if (page.limited === null) return null;
  return (
    <div data-farebox="BillingPageLimited">
      <Refusal refusal={page.limited} sentences={pageRefusalMessages} />
      <CopyForAdmin warning={words(page.limited)} />
    </div>
  );
}

function AreaIndex({ page }: { readonly page: PageView }) {
  const t = useMessages(pageMessages);
  const labels = {
    plan: t(`page.${page.planName}`),
    plans: t(plansTitle(page)),
    recovery: t('page.recovery'),
    payment: t('page.payment'),
    details: t('page.details'),
    wallet: t(`page.${page.walletName}`),
    packs: t('page.packs'),
    top_up: t('page.top_up'),
    invoices: t(`page.${page.invoicesName}`),
    history: t('page.history'),
  } satisfies Record<Area, string>;
  return (
    <nav aria-label={t('page.areas')} data-farebox="BillingPageIndex">
      <ul>
        {page.areas.map((area) => (
          <li key={area}>
            <a href={`#billing-${area}`}>{labels[area]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Answers that lead to an area of this page find it here; the host's own links go first. */
function PageLinks({
  areas,
  children,
}: {
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}) {
  const billing = useBilling();
  const inPage = useMemo(() => {
    const links: Links = {
      ...(areas.includes('plans') ? { plans: '#billing-plans' } : {}),
      ...(areas.includes('packs') ? { packs: '#billing-packs' } : {}),
      ...(areas.includes('top_up') ? { top_up: '#billing-top_up' } : {}),
    };
    return { ...billing, links: { ...links, ...billing.links } };
  }, [areas, billing]);
  return <BillingContext.Provider value={inPage}>{children}</BillingContext.Provider>;
}
