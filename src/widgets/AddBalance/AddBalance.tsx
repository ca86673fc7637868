'use client';
import {
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  type ReactNode,
  useId,
  useState,
} from 'react';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { type AddBalanceView, useAddBalance } from '../../react/useAddBalance.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { AddBalanceAmount } from './AddBalanceAmount.js';
import { addBalanceMessages } from './AddBalance.messages.js';
import { PartsProvider } from './AddBalanceParts.js';
import { AddBalanceSubmit } from './AddBalanceSubmit.js';

export interface AddBalanceProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Add Balance' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Adds an amount of the person's choice to the wallet, through a checkout. Renders a `<section>`
 * named by its title, with a form; nothing where the product takes no free amounts.
 *
 * Parts: `AddBalanceAmount`, `AddBalanceSubmit`; without children, both in that order, and always
 * within the `<form>`. Styling: `AddBalanceForm` is that form.
 */
export const AddBalance = forwardRef<HTMLElement, AddBalanceProps>(function AddBalance(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useAddBalance();
  const t = useMessages(addBalanceMessages);
  const settlingId = useId();
  const frame = { ...props, widget: 'AddBalance', title: title ?? t('addBalance.title'), level };
  if (view.state !== 'ready') {
    return <ReadArm {...frame} ref={ref} view={view} />;
  }
  const topUp = view.value;
  if (topUp === null) return null;
  const { decision } = topUp;
  if (!decision.allowed && decision.presentation === 'hidden') return null;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      {!decision.allowed && isTakenAway(decision) ? (
        <RefusedPlace refusal={decision} sentences={walletRefusalMessages} />
      ) : (
        <AddBalanceForm topUp={topUp} settlingId={settlingId}>
          {children}
        </AddBalanceForm>
      )}
      <Settling id={settlingId} purposes={['top_up']} />
    </Card>
  );
});

function DefaultParts() {
  return (
    <>
      <AddBalanceAmount />
      <AddBalanceSubmit />
    </>
  );
}

interface FormProps {
  readonly topUp: AddBalanceView;
  readonly settlingId: string;
  readonly children: ReactNode;
}

function AddBalanceForm({ topUp, settlingId, children }: FormProps) {
  const act = useAct();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const inputId = useId();
  const typed = topUp.read(text);
  const { decision } = topUp;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!decision.allowed || act.busy !== null) return;
    setChecked(true);
    const input = event.currentTarget.elements.namedItem(inputId);
    if (typed.state !== 'amount') return input instanceof HTMLElement ? input.focus() : undefined;
    const request = { purpose: 'top_up', amount: typed.value } as const;
    act.run({ do: 'checkout', request }, 'add_balance', openerIn(event));
  };
  const type = (next: string) => {
    setText(next);
    setChecked(false);
  };
  const complete = () => {
    act.complete();
    type('');
  };
  const leave = () => setChecked(text !== '');
  const field = { inputId, text, typed, showsError: isChecked, isBusy: act.busy !== null };
  return (
    <PartsProvider value={{ ...field, topUp, type, leave, settlingId }}>
      <form noValidate onSubmit={submit} data-farebox="AddBalanceForm">
        {children}
      </form>
      <CheckoutFrame act={{ ...act, complete }} />
    </PartsProvider>
  );
}

function openerIn({ nativeEvent }: FormEvent): HTMLElement | undefined {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter ?? undefined;
}
