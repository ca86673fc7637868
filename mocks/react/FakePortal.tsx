'use client';
import { useState } from 'react';
import { FakeButton } from './FakeButton.js';
import type { PortalResult } from '../portal.js';
import type { Processor } from '../processor.js';

export interface FakePortalProps {
  readonly processor: Processor;
  /** A portal session's address. */
  readonly address: string;
  readonly onLeave: () => void;
}

/** A processor's portal that moves no money: card, invoices, plan, cancellation. Renders a `<div>`. */
export function FakePortal({ processor, address, onLeave }: FakePortalProps) {
  const [said, say] = useState('');
  const page = processor.portal(address);
  if (page === null) return <p>This portal session does not exist.</p>;

  const act = async (result: Promise<PortalResult>) => say(`Outcome: ${(await result).outcome}.`);
  const leave = async () => {
    await processor.leave(address);
    onLeave();
  };
  const { method, invoices, plans, subscription } = page;
  const payable = invoices.filter(({ amountDue }) => amountDue.amount > 0);
  const isEnding = subscription !== null && subscription.cancelAt !== null;
  return (
    <div>
      <p>
        <strong>Test portal</strong> of {page.workspaceName}. No money moves.
      </p>
      <p role="status">{said}</p>
      <p>{method === null ? 'No card on file.' : `Card: ${method.brand} ${method.last4}.`}</p>
      <p data-farebox="FormActions">
        <FakeButton press={() => void act(processor.updateCard(address))}>Update card</FakeButton>
        {payable.map(({ id, number }) => (
          <FakeButton key={id} press={() => void act(processor.payInvoice(address, id))}>
            Pay invoice {number}
          </FakeButton>
        ))}
        {subscription !== null && (
          <FakeButton
            press={() =>
              void act(
                isEnding ? processor.restart(address) : processor.cancelSubscription(address),
              )
            }
          >
            {isEnding ? 'Restart plan' : 'Cancel plan'}
          </FakeButton>
        )}
      </p>
      <p data-farebox="FormActions">
        {plans.flatMap(({ name, prices }) =>
          prices.map(({ id, interval }) => (
            <FakeButton key={id} press={() => void act(processor.changePlan(address, id))}>
              {name}, by the {interval}
            </FakeButton>
          )),
        )}
      </p>
      <p>
        <FakeButton press={() => void leave()}>Return</FakeButton>
      </p>
    </div>
  );
}
