'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { Button } from '../../react/parts/Button.js';
import { LetterForm } from '../../react/parts/LetterForm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { useFacts } from '../../react/useFacts.js';
import { useMessages } from '../../react/useMessages.js';
import { useSafeAddress } from '../../react/useSafeAddress.js';
import { salesMessages } from './ContactSales.messages.js';
import { usePart } from './ContactSalesParts.js';

export interface ContactSalesActionProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * The way to the people of the contract, or why this viewer may not write to them. Renders a `<div>`
 * with a link where the contract has an address that this page trusts, else with a button that opens
 * a form.
 *
 * Styling: `Button` in it, and `LetterForm` once it is open.
 */
export const ContactSalesAction = forwardRef<HTMLDivElement, ContactSalesActionProps>(
  function ContactSalesAction(props, ref) {
    const { url, decision } = usePart('ContactSalesAction');
    const t = useMessages(salesMessages);
    const safe = useSafeAddress();
    const address = url === null ? null : safe(url);
    return (
      <div {...props} ref={ref} data-farebox="ContactSalesAction">
        {!decision.allowed ? (
          <RefusedPlace refusal={decision} />
        ) : address === null ? (
          <Letter />
        ) : (
          <a href={address} data-farebox="Button" data-variant="outline">
            {t('sales.contact')}
          </a>
        )}
      </div>
    );
  },
);

function Letter() {
  const t = useMessages(salesMessages);
  const formId = useId();
  const facts = useFacts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={isOpen} aria-controls={formId} onClick={() => setOpen(!isOpen)}>
        {t('sales.contact')}
      </Button>
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
