'use client';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useId, useState } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway, isUnderWay } from '../../react/presentation.js';
import { type AddBalanceView, useAddBalance } from '../../react/useAddBalance.js';
import { type Act, useAct } from '../../react/useAct.js';
import { useAmount, useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { AddBalanceAmount } from './AddBalanceAmount.js';
import { addBalanceMessages } from './AddBalance.messages.js';

export interface AddBalanceProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Add Balance' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Adds an amount of the person's choice to the wallet, through a checkout. Renders a `<section>`
 * named by its title, with a form; nothing where the product takes no free amounts.
 */
export const AddBalance = forwardRef<HTMLElement, AddBalanceProps>(function AddBalance(
  { title, level, ...props },
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
        <AddBalanceForm topUp={topUp} settlingId={settlingId} />
      )}
      <Settling id={settlingId} purposes={['top_up']} />
    </Card>
  );
});

interface PartProps {
  readonly topUp: AddBalanceView;
}

interface FormProps extends PartProps {
  readonly settlingId: string;
}

function AddBalanceForm({ topUp, settlingId }: FormProps) {
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
  const complete = () => {
    act.complete();
    setText('');
    setChecked(false);
  };
  return (
    <>
      <form noValidate onSubmit={submit} data-farebox="AddBalanceForm">
        <AddBalanceAmount
          id={inputId}
          topUp={topUp}
          text={text}
          typed={typed}
          showsError={isChecked}
          readOnly={act.busy !== null}
          onText={(next) => {
            setText(next);
            setChecked(false);
          }}
          onLeave={() => setChecked(text !== '')}
        />
        <Submit topUp={topUp} act={act} typed={typed} settlingId={settlingId} />
      </form>
      <CheckoutFrame act={{ ...act, complete }} />
    </>
  );
}

interface SubmitProps extends FormProps {
  readonly act: Act;
  readonly typed: ReturnType<AddBalanceView['read']>;
}

/** The button, beside the sentence that it agrees to. */
function Submit({ topUp: { decision, settling }, act, typed, settlingId }: SubmitProps) {
  const t = useMessages(addBalanceMessages);
  const amount = useAmount();
  const [consentId, refusalId] = [useId(), useId()];
  const reasonId = settling ? settlingId : refusalId;
  return (
    <div data-farebox="AddBalanceSubmit">
      <Button
        type="submit"
        variant={typed.state === 'amount' ? 'filled' : 'outline'}
        busy={act.busy !== null || isUnderWay(decision)}
        refusedBy={decision.allowed ? undefined : reasonId}
        aria-describedby={consentId}
      >
        {t('addBalance.submit')}
      </Button>
      {decision.allowed && (
        <p id={consentId} data-farebox="AddBalanceConsent">
          {typed.state === 'amount'
            ? t('addBalance.consent', { amount: amount(typed.value) })
            : t('addBalance.consent.none')}
        </p>
      )}
      {!decision.allowed && !settling && (
        <Refusal id={refusalId} refusal={decision} sentences={walletRefusalMessages} />
      )}
    </div>
  );
}

function openerIn({ nativeEvent }: FormEvent): HTMLElement | undefined {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter ?? undefined;
}
