'use client';
import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  type ReactNode,
  useMemo,
  useRef,
} from 'react';
import { BillingContext, type Links, useBilling } from '../react/BillingContext.js';
import { CopyForAdmin } from '../react/parts/CopyForAdmin.js';
import type { HeadingLevel } from '../react/parts/Heading.js';
import { ReadArm } from '../react/parts/ReadArm.js';
import { Refusal, useRefusalWords } from '../react/parts/Refusal.js';
import { FailureIsSaid, Stale } from '../react/parts/Stale.js';
import { useKeptFocus } from '../react/useKeptFocus.js';
import { useMessages } from '../react/useMessages.js';
import { type Area, type PageView, usePage } from '../react/usePage.js';
import {
  BillingBanner,
  BillingBannerActions,
  BillingBannerTitle,
} from '../widgets/BillingBanner/BillingBanner.js';
import { CheckoutReturn } from '../widgets/CheckoutReturn/CheckoutReturn.js';
import { WalletLinks } from '../widgets/WalletLinks/WalletLinks.js';
import { WorkspaceHeader } from '../widgets/WorkspaceHeader/WorkspaceHeader.js';
import { pageMessages, pageRefusalMessages } from './BillingPage.messages.js';
import { labelOf, type PageArea, pageAreas } from './pageAreas.js';
import { idOf, useDeepLink } from './useDeepLink.js';

export interface BillingPageProps extends ComponentPropsWithoutRef<'div'> {
  /** The level of the page's title in the host's outline; widgets are one deeper. @default 1 */
  level?: 1 | 2 | 3 | 4 | undefined;
}

/**
 * The billing page of a workspace: what its product has and its viewer may see, and nothing else.
 * Renders a `<div>`; each area is linked to by its name, as `/billing#invoices`;
 * its id is `billing-invoices`.
 *
 * Styling: `data-lead` is `wallet` where the balance comes first.
 */
export const BillingPage = forwardRef<HTMLDivElement, BillingPageProps>(function BillingPage(
  { level = 1, ...props },
  ref,
) {
  const view = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  const holdsFocus = useKeptFocus(title);
  const onFocusCapture = (event: FocusEvent<HTMLDivElement>) => {
    holdsFocus(event);
    props.onFocusCapture?.(event);
  };
  const header = (
    <FailureIsSaid.Provider value>
      <WorkspaceHeader level={level} titleRef={title} />
    </FailureIsSaid.Provider>
  );
  if (view.state !== 'ready') {
    return (
      <div {...props} ref={ref} onFocusCapture={onFocusCapture} data-farebox="BillingPage">
        {view.state !== 'refused' && header}
        <ReadArm view={view} widget="BillingPage" />
      </div>
    );
  }
  const page = view.value;
  return (
    <div
      {...props}
      ref={ref}
      onFocusCapture={onFocusCapture}
      data-farebox="BillingPage"
      data-lead={page.walletLeads ? 'wallet' : undefined}
    >
      {header}
      <Stale view={view} />
      <FailureIsSaid.Provider value={view.stale}>
        <PageLinks areas={page.areas}>
          <Areas page={page} level={(level + 1) as HeadingLevel} />
        </PageLinks>
      </FailureIsSaid.Provider>
    </div>
  );
});

interface PartProps {
  readonly page: PageView;
  readonly level: HeadingLevel;
}

function Areas({ page, level }: PartProps) {
  const hasMain = page.areas.some((area) => pageAreas[area].column === 'main');
  const column = { page, level, arrived: useDeepLink(page.areas) };
  return (
    <>
      <CheckoutReturn />
      <BillingBanner>
        <BillingBannerTitle level={level} />
        <BillingBannerActions />
      </BillingBanner>
      {page.limited && <Limited page={page} />}
      <div data-farebox="BillingPageColumns" data-single={hasMain ? undefined : ''}>
        <AreaIndex page={page} />
        <div data-farebox="BillingPageMain">
          <Column {...column} of="main" />
        </div>
        <div data-farebox="BillingPageSide">
          <Column {...column} of="side" />
          <WalletLinks />
        </div>
        <div data-farebox="BillingPageHistory">
          <Column {...column} of="history" />
        </div>
      </div>
    </>
  );
}

interface ColumnProps extends PartProps {
  readonly of: PageArea['column'];
  /** Called when an area is there, and when it is drawn anew. */
  readonly arrived: () => void;
}

function Column({ of, page, level, arrived }: ColumnProps) {
  const t = useMessages(pageMessages);
  return page.areas.map((area) => {
    const { column, Widget } = pageAreas[area];
    if (column !== of) return null;
    const title = t(labelOf(area, page));
    return <Widget key={area} ref={arrived} id={idOf(area)} level={level} title={title} />;
  });
}

/** What a viewer reads to whom billing is open in part only. */
function Limited({ page }: { readonly page: PageView }) {
  const words = useRefusalWords(pageRefusalMessages);
  if (page.limited === null) return null;
  return (
    <div data-farebox="BillingPageLimited" data-card="">
      <Refusal refusal={page.limited} sentences={pageRefusalMessages} />
      <CopyForAdmin warning={words(page.limited)} />
    </div>
  );
}

function AreaIndex({ page }: { readonly page: PageView }) {
  const t = useMessages(pageMessages);
  return (
    <nav aria-label={t('page.areas')} data-farebox="BillingPageIndex">
      <ul>
        {page.areas.map((area) => (
          <li key={area}>
            <a href={`#${idOf(area)}`}>{t(labelOf(area, page))}</a>
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
    const links: Links = Object.fromEntries(
      areas.flatMap((area) => {
        const { place } = pageAreas[area];
        return place === undefined ? [] : [[place, `#${idOf(area)}`]];
      }),
    );
    return { ...billing, links: { ...links, ...billing.links } };
  }, [areas, billing]);
  return <BillingContext.Provider value={inPage}>{children}</BillingContext.Provider>;
}
