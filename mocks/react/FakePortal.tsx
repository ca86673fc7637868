'use client';
import { useState } from 'react';
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
  return (
    <div className="farebox-fake">
      <p>
        <strong>Test portal</strong> of {page.workspaceName}. No money moves.
      </p>
      <p role="status">{said}</p>
      <p>{method === null ? 'No card on file.' : `Card: ${method.brand} ${method.last4}.`}</p>
      <div className="farebox-fake-actions">
        <button type="button" onClick={() => void act(processor.updateCard(address))}>
          Update card
        </button>
        {payable.map(({ id, number }) => (
          <button
            key={id}
            type="button"
            onClick={() => void act(processor.payInvoice(address, id))}
          >
            Pay invoice {number}
          </button>
        ))}
        {subscription?.cancelAt === null && (
          <button type="button" onClick={() => void act(processor.cancelSubscription(address))}>
            Cancel plan
          </button>
        )}
        {subscription !== null && subscription.cancelAt !== null && (
          <button type="button" onClick={() => void act(processor.restart(address))}>
            Restart plan
          </button>
        )}
        {plans.flatMap(({ name, prices }) =>
          prices.map(({ id, interval }) => (
            <button
              key={id}
              type="button"
              onClick={() => void act(processor.changePlan(address, id))}
            >
              {name}, by the {interval}
            </button>
          )),
        )}
      </div>
      <div className="farebox-fake-actions">
        <button type="button" onClick={() => void leave()}>
          Return
        </button>
      </div>
    </div>
  );
}
