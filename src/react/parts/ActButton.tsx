'use client';
import { forwardRef, type HTMLAttributes, type ReactNode, useId } from 'react';
import type { Action, BillingOverview, Decision, Open } from '../../rules/index.js';
import { useBilling } from '../BillingContext.js';
import { type Intent, intentOf, type Item } from '../intent.js';
import type { Messages } from '../messages.js';
import { isTakenAway, isUnderWay } from '../presentation.js';
import type { Act } from '../useAct.js';
import { useOverview } from '../useOverview.js';
import { useSafeAddress } from '../useSafeAddress.js';
import { Button } from './Button.js';
import { Refusal } from './Refusal.js';

export interface ActButtonProps extends Omit<HTMLAttributes<HTMLElement>, 'onClick'> {
  action: Open<Action>;
  decision: Decision;
  act: Act;
  /** What it is about. */
  item?: Item | undefined;
  /** Tells it apart from the widget's other buttons while one is busy. @default the action */
  name?: string | undefined;
  variant?: 'filled' | 'outline' | 'plain' | undefined;
  /** The id of a reason that stands elsewhere; without it a refused button says its own. */
  reasonId?: string | undefined;
  /** The English of what may be refused here. @default what is about plans and their payment */
  sentences?: Messages | undefined;
  /** The id of what says why it waits while another action of this widget is under way. */
  heldBy?: string | undefined;
  /** Stands in its place where the host gave no address to lead to. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** What a ref to it takes: it is one of the two. */
type Either = HTMLAnchorElement & HTMLButtonElement;

const nothing: Item = {};
const screenOf = ({ display, payment, contract }: BillingOverview) => ({
  display,
  payment,
  contract,
});

/**
 * Does one action of the back end, or says why it may not. Renders a `<button>`; an `<a>` where
 * the action leads to a place of the host's; nothing where the refusal is to hide it.
 */
export const ActButton = forwardRef<Either, ActButtonProps>(function ActButton(
  {
    action,
    decision,
    act,
    item = nothing,
    name = action,
    variant = 'outline',
    reasonId,
    sentences,
    heldBy,
    otherwise,
    ...props
  },
  ref,
) {
  const screen = useOverview(screenOf);
  const placeOf = usePlaces();
  const ownId = useId();
  if (screen.state !== 'ready') return null;
  if (isTakenAway(decision)) return null;

  const intent = intentOf(action, item, screen.value);
  if (intent === null) return null;
  if (decision.allowed && intent.do === 'go') {
    const address = placeOf(intent, screen.value.contract);
    if (address === undefined) return otherwise;
    return (
      <a {...props} ref={ref} href={address} data-farebox="Button" data-variant={variant}>
        {props.children}
      </a>
    );
  }
  const isHeld = act.busy !== null && act.busy !== name;
  const refusedBy = decision.allowed ? (isHeld ? heldBy : undefined) : (reasonId ?? ownId);
  return (
    <>
      <Button
        {...props}
        ref={ref}
        variant={variant}
        busy={act.busy === name || isUnderWay(decision)}
        refusedBy={refusedBy}
        onClick={({ currentTarget }) => act.run(intent, name, currentTarget)}
      />
      {!decision.allowed && reasonId === undefined && (
        <Refusal id={ownId} refusal={decision} sentences={sentences} />
      )}
    </>
  );
});

function usePlaces() {
  const { links } = useBilling();
  const safe = useSafeAddress();
  return (
    { to }: Extract<Intent, { do: 'go' }>,
    contract: BillingOverview['contract'],
  ): string | undefined => {
    const sales = to === 'sales' && contract.kind === 'custom' ? contract.contactSalesUrl : null;
    return (sales === null ? null : safe(sales)) ?? links[to];
  };
}
