'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { LetterForm } from '../../react/parts/LetterForm.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Stale } from '../../react/parts/Stale.js';
import { type ContactSalesView, useContactSales } from '../../react/useContactSales.js';
import { useFacts } from '../../react/useFacts.js';
import { useMessages } from '../../react/useMessages.js';
import { useSafeAddress } from '../../react/useSafeAddress.js';
import { salesMessages } from './ContactSales.messages.js';

export interface ContactSalesProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** @default 'Your contract' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * What a contract covers, and the way to the people who change it: their address, else a message.
 * Renders a `<section>` named by its title; nothing without a contract.
 */
export const ContactSales = forwardRef<HTMLElement, ContactSalesProps>(function ContactSales(
  { title, level, ...props },
  ref,
) {
  const view = useContactSales();
  const t = useMessages(salesMessages);
  const frame = { ...props, widget: 'ContactSales', title: title ?? t('sales.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  const { covers, decision } = view.value;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <p data-farebox="FieldHint">{t('sales.covers')}</p>
      <ul data-farebox="ContactSalesAreas">
        {covers.map((area) => (
          <li key={area}>{t.of('sales', area)}</li>
        ))}
      </ul>
      {decision.allowed ? <Way sales={view.value} /> : <RefusedPlace refusal={decision} />}
    </Card>
  );
});

/** A link where the contract has an address that this page trusts, else the form. */
function Way({ sales }: { readonly sales: ContactSalesView }) {
  const t = useMessages(salesMessages);
  const safe = useSafeAddress();
  const formId = useId();
  const facts = useFacts();
  const [isOpen, setOpen] = useState(false);
  const address = sales.url === null ? null : safe(sales.url);
  if (address !== null) {
    return (
      <div>
        <a href={address} data-farebox="Button" data-variant="outline">
          {t('sales.contact')}
        </a>
      </div>
    );
  }
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} aria-controls={formId} onClick={() => setOpen(!isOpen)}>
          {t('sales.contact')}
        </Button>
      </div>
      <div id={formId}>
        {isOpen && facts.state === 'ready' && (
          <LetterForm
            facts={facts.value}
            submit={t('sales.send')}
            hint={t('sales.hint')}
            send={(client, { message }) => client.contactSales({ message })}
          />
        )}
      </div>
    </>
  );
}
