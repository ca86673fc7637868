'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Money } from '../../rules/index.js';
import { Amount } from '../../react/parts/Amount.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useInvoiceCredit } from '../../react/useInvoiceCredit.js';
import { useMessages } from '../../react/useMessages.js';
import { invoiceCreditMessages } from './InvoiceCredit.messages.js';

export interface InvoiceCreditProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Invoice credit' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
  /** A credit that the host has at hand: then nothing is read. @default the workspace's */
  amount?: Money | undefined;
}

/**
 * The credit that later invoices are reduced by, which is neither cash nor a balance to spend: it
 * belongs with the invoices, away from the wallet. Renders a `<section>` named by its title;
 * nothing where there is no such credit.
 *
 * Parts: none, since it is one figure with what it means; children follow it.
 * Styling: `InvoiceCreditAmount` and `FieldHint` in it.
 */
export const InvoiceCredit = forwardRef<HTMLElement, InvoiceCreditProps>(function InvoiceCredit(
  { title, level, amount, children, ...props },
  ref,
) {
  const view = useInvoiceCredit(amount);
  const t = useMessages(invoiceCreditMessages);
  const own = t('invoice_credit.title');
  const frame = { ...props, widget: 'InvoiceCredit', title: title ?? own, level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <p data-farebox="InvoiceCreditAmount">
        {frame.title !== own && <span>{own} </span>}
        <Amount value={view.value} />
      </p>
      <p data-farebox="FieldHint">{t('invoice_credit.means')}</p>
      {children}
    </Card>
  );
});
