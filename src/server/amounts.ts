/**
 * Amounts that a person chose, against the policy.
 *
 * | amount            | must be                                                              |
 * | ----------------- | -------------------------------------------------------------------- |
 * | top-up, refill    | in currency, scale and bounds of `topUpBounds`                       |
 * | refill by pack    | a pack that is sold                                                  |
 * | reload threshold  | in the wallet's unit and scale, not below zero                       |
 * | monthly cap       | in the refill's currency and scale, not below one refill; there, where the policy requires one |
 * | alert thresholds  | in the wallet's unit and scale, above zero, no two alike, at most `MAX_THRESHOLDS` |
 *
 * Refills that are switched off need only a threshold in the right unit: stopping never fails.
 */
import type { FieldError } from '../client/index.js';
import {
  type AlertSettings,
  type AutoReloadSettings,
  type Balance,
  type BillingFacts,
  MAX_THRESHOLDS,
  type Money,
  type Policy,
  type Refill,
} from '../rules/index.js';
import { packErrors, wrong } from './catalogue.js';

/** What is wrong with an amount that is added to the wallet. */
export function topUpErrors(amount: Money, { topUpBounds }: Policy, path: string): FieldError[] {
  if (topUpBounds === null) return [wrong(path, 'No free amounts here.')];
  const { min, max } = topUpBounds;
  const unit = unitErrors(amount, min, path);
  if (unit.length > 0 || (amount.amount >= min.amount && amount.amount <= max.amount)) return unit;
  return [wrong(`${path}.amount`, `Must be from ${min.amount} to ${max.amount}.`)];
}

/** What is wrong with settings of refills. */
export function autoReloadErrors(
  { enabled, threshold, refill, monthlyCap }: AutoReloadSettings,
  facts: BillingFacts,
  policy: Policy,
): FieldError[] {
  const unit = unitErrors(threshold, walletUnit(policy), 'threshold');
  if (!enabled || unit.length > 0) return unit;
  if (threshold.amount < 0) return [wrong('threshold.amount', 'Must not be below zero.')];
  const errors = refillErrors(refill, facts, policy);
  const price = priceOf(refill, facts);
  return price === undefined || errors.length > 0 ? errors : capErrors(monthlyCap, price, policy);
}

/** What is wrong with settings of alerts. */
export function alertErrors(
  { thresholds, channels }: AlertSettings,
  policy: Policy,
): readonly FieldError[] {
  const amounts = thresholds.map(({ amount }) => amount);
  return [
    ...(thresholds.length > MAX_THRESHOLDS
      ? [wrong('thresholds', `Must be at most ${MAX_THRESHOLDS}.`)]
      : []),
    ...thresholds.flatMap((threshold, i) => {
      const path = `thresholds.${i}`;
      if (threshold.amount <= 0) return [wrong(`${path}.amount`, 'Must be above zero.')];
      if (amounts.indexOf(threshold.amount) < i) return [wrong(path, 'Is there already.')];
      return unitErrors(threshold, walletUnit(policy), path);
    }),
    ...channels.flatMap((channel, i) =>
      policy.alertChannels.includes(channel) && channels.indexOf(channel) === i
        ? []
        : [wrong(`channels.${i}`, 'Is not offered, or there already.')],
    ),
  ];
}

function refillErrors(refill: Refill, facts: BillingFacts, policy: Policy): FieldError[] {
  const isPack = 'packId' in refill;
  if (isPack !== (policy.topUpKind === 'packs')) {
    return [wrong('refill', isPack ? 'Must be an amount.' : 'Must be a pack.')];
  }
  return isPack
    ? packErrors(facts, refill.packId, 'refill.packId')
    : topUpErrors(refill.amount, policy, 'refill.amount');
}

function capErrors(cap: Money | null, refill: Money, { autoReloadCap }: Policy): FieldError[] {
  if (cap === null) {
    return autoReloadCap === 'required' ? [wrong('monthlyCap', 'Must be there.')] : [];
  }
  const unit = unitErrors(cap, refill, 'monthlyCap');
  if (unit.length > 0 || cap.amount >= refill.amount) return unit;
  return [wrong('monthlyCap.amount', 'Must not be below one refill.')];
}

function priceOf(refill: Refill, { packs }: BillingFacts): Money | undefined {
  if ('amount' in refill) return refill.amount;
  return packs.find(({ id }) => id === refill.packId)?.price;
}

/** One of the wallet's own: its unit and scale. */
function walletUnit({ walletUnit: unit, walletScale: scale }: Policy): Balance {
  return unit === 'credits' ? { amount: 1, unit, scale } : { amount: 1, currency: unit, scale };
}

function unitErrors(amount: Balance, like: Balance, path: string): FieldError[] {
  const unit = 'currency' in like ? 'currency' : 'unit';
  const expected = 'currency' in like ? like.currency : like.unit;
  const given = 'currency' in amount ? amount.currency : amount.unit;
  return [
    ...(given === expected ? [] : [wrong(`${path}.${unit}`, `Must be ${expected}.`)]),
    ...(amount.scale === like.scale ? [] : [wrong(`${path}.scale`, `Must be ${like.scale}.`)]),
  ];
}
