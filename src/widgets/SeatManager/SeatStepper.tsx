'use client';
import { type FormEvent, useRef, useState } from 'react';
import { useBilling } from '../../react/BillingContext.js';
import { Button } from '../../react/parts/Button.js';
import { Field, type TiedControl } from '../../react/parts/Field.js';
import { readSeats, type TypedSeats } from '../../react/readSeats.js';
import type { Act } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import type { SeatsView } from '../../react/useSeats.js';
import { stepperMessages } from './SeatStepper.messages.js';

interface SeatStepperProps {
  readonly seats: SeatsView;
  readonly act: Act;
  /** The id of what says that another change is waited for. */
  readonly heldBy: string | undefined;
  /** What its button says before there is another number. */
  readonly verb: string;
}

/** Asks for another number of seats; over seats it proposes one for every member. */
export function SeatStepper({ seats, act, heldBy, verb }: SeatStepperProps) {
  const t = useMessages(stepperMessages);
  const { announce } = useBilling();
  const [own, setOwn] = useState<{ readonly text: string; readonly paid: number } | null>(null);
  const [checked, setChecked] = useState<'left' | 'asked' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const { paid, used } = seats;
  // what was typed for another number of seats is answered
  const text = own?.paid === paid ? own.text : String(Math.max(paid, used));
  const typed = readSeats(text, seats);
  const type = (next: string) => {
    setOwn({ text: next, paid });
    setChecked(null);
  };
  const step = (by: number) => {
    const from = typed.state === 'not_a_number' ? paid : Number(text);
    const next = String(Math.max(1, from + by));
    type(next);
    setChecked('left');
    // the focus stays on the step: without this its outcome is seen only
    announce(outcomeOf(readSeats(next, seats)));
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (act.busy !== null || heldBy !== undefined) return;
    setChecked('asked');
    if (typed.state !== 'change') return input.current?.focus();
    const { quantity } = typed;
    const title = t('seats.change.to', { count: quantity });
    act.run({ do: 'change', change: { quantity }, title }, 'seats', submit.current ?? undefined);
  };
  const isQuiet = checked === null || (checked === 'left' && typed.state === 'same');
  const outcomeOf = (it: TypedSeats) =>
    it.state === 'change'
      ? t(`seats.change.${it.kind}`, { count: it.count })
      : t(`seats.error.${it.state}`, { count: it.count });

  const stepper = (tied: TiedControl) => (
    <div data-farebox="SeatManagerStepper">
      <Button aria-label={t('seats.less')} onClick={() => step(-1)}>
        −
      </Button>
      <input
        {...tied}
        ref={input}
        type="number"
        inputMode="numeric"
        min={1}
        step={1}
        autoComplete="off"
        value={text}
        onBlur={() => setChecked((before) => before ?? 'left')}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Button aria-label={t('seats.more')} onClick={() => step(1)}>
        +
      </Button>
      <Button
        ref={submit}
        type="submit"
        busy={act.busy !== null || heldBy !== undefined}
        refusedBy={heldBy}
      >
        {typed.state === 'change' ? outcomeOf(typed) : verb}
      </Button>
    </div>
  );
  return (
    <form noValidate onSubmit={ask}>
      <Field
        required
        label={t('seats.label')}
        error={isQuiet || typed.state === 'change' ? undefined : outcomeOf(typed)}
        control={stepper}
      />
    </form>
  );
}
