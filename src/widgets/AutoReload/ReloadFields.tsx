'use client';
import type { ReactNode } from 'react';
import { Field } from '../../react/parts/Field.js';
import type { ParsedAmount } from '../../react/parseAmount.js';
import type { ReadReload } from '../../react/readReload.js';
import type { TypedReload } from '../../react/typedReload.js';
import { useAmountError } from '../../react/useAmountError.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import type { Balance } from '../../rules/index.js';
import { openReloadMessages } from './OpenReload.messages.js';
import type { AutoReloadParts } from './AutoReloadParts.js';

interface FormProps extends Pick<AutoReloadParts, 'view' | 'reload' | 'settings'> {
  readonly typed: TypedReload;
}

interface FieldsProps extends FormProps {
  readonly read: ReadReload;
}

/** When, how much, and how much at the most. */
export function ReloadFields({ read, ...form }: FieldsProps) {
  const t = useMessages(openReloadMessages);
  const amount = useAmount();
  const format = useFormat();
  const { view, reload } = form;
  const { spentThisMonth, threshold, refill, monthEnds } = reload;
  const { bounds, capRequired } = view;
  const spent = { spent: amount(spentThisMonth), time: format.time(monthEnds) };
  return (
    <>
      <AmountField
        {...form}
        field="threshold"
        path="threshold"
        like={threshold}
        parsed={read.threshold}
        hint={t('reload.advice')}
      />
      {'amount' in refill ? (
        <AmountField
          {...form}
          field="refill"
          path="refill"
          like={refill.amount}
          parsed={read.price}
          hint={
            bounds &&
            t('reload.bounds', { min: amount.price(bounds.min), max: amount.price(bounds.max) })
          }
        />
      ) : (
        <PackField {...form} read={read} />
      )}
      <AmountField
        {...form}
        field="cap"
        path="monthlyCap"
        like={spentThisMonth}
        parsed={read.cap}
        isOptional={!capRequired}
        hint={t('reload.spent', spent)}
      />
    </>
  );
}

interface AmountFieldProps extends FormProps {
  readonly field: 'threshold' | 'refill' | 'cap';
  /** What the server calls it. */
  readonly path: string;
  readonly like: Balance;
  readonly parsed: ParsedAmount<Balance>;
  readonly isOptional?: boolean | undefined;
  readonly hint: ReactNode;
}

function AmountField({ field, path, like, parsed, isOptional = false, ...rest }: AmountFieldProps) {
  const t = useMessages(openReloadMessages);
  const unparsed = useAmountError();
  const { settings, typed, hint } = rest;
  const isLeft = isOptional && parsed.state === 'empty';
  const isWrong = settings.isChecked && parsed.state !== 'amount' && !isLeft;
  const refused = settings.isRefused(path) ? t(`reload.refused.${field}`) : undefined;
  const unit = 'currency' in like ? like.currency : t('settings.credits');
  return (
    <Field
      required={!isOptional}
      label={t('settings.in', { label: t(`reload.${field}`), unit })}
      hint={hint}
      error={isWrong ? unparsed(parsed.state, like) : refused}
      inputMode="decimal"
      readOnly={settings.isPending}
      value={typed[field]}
      onChange={({ currentTarget }) => settings.type({ [field]: currentTarget.value })}
    />
  );
}

/** One of the packs on sale. */
function PackField({ view, settings, typed, read }: FieldsProps) {
  const t = useMessages(openReloadMessages);
  const amount = useAmount();
  const isGone = read.price.state !== 'amount';
  const isWrong = settings.isRefused('refill') || (settings.isChecked && isGone);
  return (
    <Field
      required
      label={t('reload.refill')}
      error={isWrong ? t('reload.refused.refill') : undefined}
      control={(tied) => (
        <select
          {...tied}
          value={typed.refill}
          onChange={({ currentTarget }) => settings.type({ refill: currentTarget.value })}
        >
          {isGone && <option value={typed.refill}>{t('reload.pack.gone')}</option>}
          {view.packs.map(({ id, price, credits }) => (
            <option key={id} value={id}>
              {t('reload.pack', { credits: amount(credits), price: amount(price) })}
            </option>
          ))}
        </select>
      )}
    />
  );
}
