'use client';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Field } from '../../react/parts/Field.js';
import type { ReadThreshold } from '../../react/readAlerts.js';
import type { TypedAlerts } from '../../react/typedAlerts.js';
import { useAmountError } from '../../react/useAmountError.js';
import type { AlertsView } from '../../react/useLowBalanceAlerts.js';
import { useMessages } from '../../react/useMessages.js';
import type { Settings } from '../../react/useSettings.js';
import type { AlertSettings, Balance } from '../../rules/index.js';
import { openAlertsMessages } from './OpenAlerts.messages.js';

interface ThresholdsProps {
  readonly settings: Settings<AlertSettings, TypedAlerts>;
  readonly typed: TypedAlerts;
  readonly read: readonly ReadThreshold[];
  readonly view: AlertsView;
}

/**
 * The thresholds, to be typed, added and removed. The focus goes to a new one, and from a removed
 * one to its neighbour.
 */
export function Thresholds({ settings, typed: { thresholds }, read, view }: ThresholdsProps) {
  const t = useMessages(openAlertsMessages);
  const { like, most } = view;
  const errorOf = useErrors(like);
  const unit = 'currency' in like ? like.currency : t('settings.credits');
  const mostId = useId();
  const fields = useRef<HTMLFieldSetElement>(null);
  const next = useRef<number | null>(null);
  const count = thresholds.length;
  useEffect(() => {
    if (next.current === null) return;
    const inputs = fields.current?.querySelectorAll('input') ?? [];
    const add = fields.current?.querySelector<HTMLElement>('[data-add]');
    (inputs[Math.min(next.current, inputs.length - 1)] ?? add)?.focus();
    next.current = null;
  }, [count]);

  const change = (list: readonly string[], focus: number | null) => {
    next.current = focus;
    settings.type({ thresholds: list });
  };
  const isFull = count >= most;
  return (
    <fieldset ref={fields} data-farebox="Checks">
      <legend>{t('alerts.thresholds')}</legend>
      {thresholds.map((text, place) => (
        // a threshold is its place: two may hold the same text while they are typed
        <div key={place} data-farebox="LowBalanceAlertsThreshold">
          <Field
            required
            label={t('settings.in', { label: t('alerts.threshold', { count: place + 1 }), unit })}
            error={settings.isChecked ? errorOf(read[place]) : undefined}
            inputMode="decimal"
            readOnly={settings.isPending}
            value={text}
            onChange={({ currentTarget }) =>
              change(thresholds.with(place, currentTarget.value), null)
            }
          />
          <Button
            variant="plain"
            aria-label={t('alerts.remove.of', { count: place + 1 })}
            onClick={() => change(thresholds.toSpliced(place, 1), place)}
          >
            {t('alerts.remove')}
          </Button>
        </div>
      ))}
      <div data-farebox="FormActions">
        <Button
          data-add=""
          refusedBy={isFull ? mostId : undefined}
          onClick={() => change([...thresholds, ''], count)}
        >
          {t('alerts.add')}
        </Button>
        {isFull && (
          <p id={mostId} data-farebox="FieldHint">
            {t('alerts.most', { count: most })}
          </p>
        )}
      </div>
    </fieldset>
  );
}

function useErrors(like: Balance) {
  const t = useMessages(openAlertsMessages);
  const unparsed = useAmountError();
  return (read: ReadThreshold | undefined): string | undefined => {
    if (read === undefined || read.state === 'amount') return undefined;
    if (read.state === 'zero' || read.state === 'twice') return t(`alerts.${read.state}`);
    return unparsed(read.state, like);
  };
}
