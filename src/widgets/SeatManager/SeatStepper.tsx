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
  const { text, typed, isQuiet, type, leave, check } = useTyped(seats);
  const input = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const outcomeOf = (it: TypedSeats) =>
    it.state === 'change'
      ? t(`seats.change.${it.kind}`, { count: it.count })
      : t(`seats.error.${it.state}`, { count: it.count });
  const step = (by: number) => {
    const from = typed.state === 'not_a_number' ? seats.paid : Number(text);
    const next = String(Math.max(1, from + by));
    type(next, 'left');
    // the focus stays on the step: without this its outcome is seen only
    announce(outcomeOf(readSeats(next, seats)));
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    check();
    if (typed.state !== 'change') return input.current?.focus();
    const { quantity } = typed;
    const title = t('seats.change.to', { count: quantity });
    act.run({ do: 'change', change: { quantity }, title }, 'seats', submit.current ?? undefined);
  };

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
        onBlur={leave}
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

/** What stands in the field. What was typed over another number of paid seats is answered. */
function useTyped(seats: SeatsView) {
  const { paid, used } = seats;
  const [own, setOwn] = useState<{ readonly text: string; readonly paid: number } | null>(null);
  const [checked, setChecked] = useState<'left' | 'asked' | null>(null);
  const text = own?.paid === paid ? own.text : String(Math.max(paid, used));
  const typed = readSeats(text, seats);
  return {
    text,
    typed,
    /** Whether nothing is said yet of what stands against it. */
    isQuiet: checked === null || (checked === 'left' && typed.state === 'same'),
    type: (next: string, as: 'left' | null = null) => {
      setOwn({ text: next, paid });
      setChecked(as);
    },
    leave: () => setChecked((before) => before ?? 'left'),
    check: () => setChecked('asked'),
  };
}
