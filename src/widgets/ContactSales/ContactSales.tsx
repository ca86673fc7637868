'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useContactSales } from '../../react/useContactSales.js';
import { useMessages } from '../../react/useMessages.js';
import { salesMessages } from './ContactSales.messages.js';
import { ContactSalesAction } from './ContactSalesAction.js';
import { ContactSalesAreas } from './ContactSalesAreas.js';
import { PartsProvider } from './ContactSalesParts.js';

export interface ContactSalesProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Your contract' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * What a contract covers, and the way to the people who change it: their address, else a message.
 * Renders a `<section>` named by its title; nothing without a contract.
 *
 * Parts: `ContactSalesAreas`, `ContactSalesAction`; without children, both in that order.
 */
export const ContactSales = forwardRef<HTMLElement, ContactSalesProps>(function ContactSales(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useContactSales();
  const t = useMessages(salesMessages);
  const frame = { ...props, widget: 'ContactSales', title: title ?? t('sales.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  return (
    <PartsProvider value={view.value}>
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        {children}
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <ContactSalesAreas />
      <ContactSalesAction />
    </>
  );
}
