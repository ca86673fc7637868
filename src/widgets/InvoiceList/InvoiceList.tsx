'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useBilling } from '../../react/BillingContext.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import type { Act } from '../../react/useAct.js';
import { type InvoiceListView, useInvoiceList } from '../../react/useInvoiceList.js';
import { useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import { invoicesMessages } from './InvoiceList.messages.js';
import { InvoiceListInvoices } from './InvoiceListInvoices.js';
import { PartsProvider, usePart } from './InvoiceListParts.js';
import { InvoiceListQuotes } from './InvoiceListQuotes.js';

export interface InvoiceListProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Invoices' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * The invoices of the workspace, newest first, and the quotes that were asked for; where the portal
 * keeps them, the way there. What it lists is read once its place comes near the window.
 * Renders a `<section>` named by its title; nothing for a viewer who is not to know of invoices.
 *
 * Parts: `InvoiceListInvoices`, `InvoiceListQuotes`; without children, both in that order.
 * Styling: `data-kind` is `open`, `portal` or `denied`.
 */
export const InvoiceList = forwardRef<HTMLElement, InvoiceListProps>(function InvoiceList(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const read = useInvoiceList();
  const t = useMessages(invoicesMessages);
  const payment = usePayment();
  const frame = { ...props, widget: 'InvoiceList', title: title ?? t('invoices.title'), level };
  if (read.state !== 'ready') return <ReadArm {...frame} ref={ref} view={read} />;
  const view = read.value;
  if (view === null) return null;
  return (
    <Card {...frame} ref={ref} data-kind={view.kind}>
      <Stale view={read} />
      {view.kind === 'denied' && <RefusedPlace refusal={view.refusal} />}
      {view.kind === 'portal' && <AtThePortal portal={view.portal} act={payment} />}
      {view.kind === 'open' && (
        <PartsProvider value={{ act: payment, ...view }}>
          <Settling purposes={['pay_invoice']} />
          {children}
          <OtherDocuments />
        </PartsProvider>
      )}
      <PaymentFrame payment={payment} />
    </Card>
  );
});

function DefaultParts() {
  const { hasQuotes } = usePart('InvoiceList');
  return (
    <>
      <InvoiceListInvoices />
      {hasQuotes && <InvoiceListQuotes />}
    </>
  );
}

/** What is no invoice is written to support for; nothing where the host gave no way there. */
function OtherDocuments() {
  const { links } = useBilling();
  const t = useMessages(invoicesMessages);
  if (links.support === undefined) return null;
  return (
    <p data-farebox="InvoiceListOther">
      {t('invoices.document')} <a href={links.support}>{t('invoices.document.ask')}</a>
    </p>
  );
}

interface AtThePortalProps extends Pick<
  Extract<InvoiceListView, { readonly kind: 'portal' }>,
  'portal'
> {
  readonly act: Act;
}

function AtThePortal({ portal, act }: AtThePortalProps) {
  const t = useMessages(invoicesMessages);
  return (
    <div data-farebox="InvoiceListPortal">
      <p>{t('invoices.portal')}</p>
      {!portal.allowed && isTakenAway(portal) ? (
        <RefusedPlace refusal={portal} />
      ) : (
        <ActButton action="portal.open" decision={portal} act={act}>
          {t('invoices.visit')}
        </ActButton>
      )}
    </div>
  );
}
