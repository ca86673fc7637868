'use client';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Field, type TiedControl } from '../../react/parts/Field.js';
import { readSeats } from '../../react/readSeats.js';
import type { Act } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import type { SeatsView } from '../../react/useSeats.js';
import { seatsMessages } from './SeatManager.messages.js';

interface SeatManagerFormProps {
  readonly seats: SeatsView;
  readonly act: Act;
  /** The id of what says that another change is waited for. */
  readonly heldBy: string | undefined;
}

/** Asks for another number of seats; over seats it proposes one for every member. */
export function SeatManagerForm({ seats, act, heldBy }: SeatManagerFormProps) {
  const t = useMessages(seatsMessages);
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
    type(String(Math.max(1, (typed.state === 'not_a_number' ? paid : Number(text)) + by)));
    setChecked('left');
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
  const label = typed.state !== 'change' ? 'seats.change' : (`seats.change.${typed.kind}` as const);

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
        {t(label, { count: typed.count })}
      </Button>
    </div>
  );
  return (
    <form noValidate onSubmit={ask} data-farebox="SeatManagerForm">
      <Field
        required
        label={t('seats.label')}
        error={
          isQuiet || typed.state === 'change'
            ? undefined
            : t(`seats.error.${typed.state}`, { count: typed.count })
        }
        control={stepper}
      />
    </form>
  );
}
