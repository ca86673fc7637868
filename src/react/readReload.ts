/**
 * Settings of refills, from the text that a person types to what is saved.
 *
 * Only the shape is looked at here: the server says whether a threshold, a refill and a cap may be
 * what they are.
 */
import type { AutoReload, AutoReloadSettings, Balance, Money, Refill } from '../rules/index.js';
import { parseAmount, type ParsedAmount } from './parseAmount.js';
import type { TypedReload } from './typedReload.js';
import type { AutoReloadView } from './useAutoReload.js';

/** What was typed, field by field; an amount where it is one. */
export interface ReadReload {
  readonly threshold: ParsedAmount<Balance>;
  readonly price: ParsedAmount<Money>;
  readonly cap: ParsedAmount<Money>;
  /** What it comes to, where every field is in order. */
  readonly settings: (AutoReloadSettings & { readonly price: Money }) | null;
}

type Shape = Pick<AutoReloadView, 'packs' | 'capRequired'>;

/** Reads a form over `reload`, to be switched on. */
export function readReload(
  typed: TypedReload,
  reload: AutoReload,
  { packs, capRequired }: Shape,
  locale: string,
): ReadReload {
  const threshold = parseAmount<Balance>(typed.threshold, reload.threshold, locale);
  const price = readPrice(typed.refill, reload.refill, packs, locale);
  const cap = parseAmount(typed.cap, reload.monthlyCap ?? reload.spentThisMonth, locale);
  const isUncapped = cap.state === 'empty' && !capRequired;
  if (threshold.state !== 'amount' || price.state !== 'amount')
    return { threshold, price, cap, settings: null };
  if (cap.state !== 'amount' && !isUncapped) return { threshold, price, cap, settings: null };
  const settings = {
    enabled: true,
    threshold: threshold.value,
    refill: 'packId' in reload.refill ? { packId: typed.refill } : { amount: price.value },
    monthlyCap: cap.state === 'amount' ? cap.value : null,
    price: price.value,
  };
  return { threshold, price, cap, settings };
}

/** What one refill charges; a pack that is not sold any more has no price. */
export function priceOf(refill: Refill, packs: AutoReloadView['packs']): Money | null {
  if ('amount' in refill) return refill.amount;
  return packs.find(({ id }) => id === refill.packId)?.price ?? null;
}

function readPrice(
  typed: string,
  refill: Refill,
  packs: AutoReloadView['packs'],
  locale: string,
): ParsedAmount<Money> {
  if ('amount' in refill) return parseAmount(typed, refill.amount, locale);
  const value = priceOf({ packId: typed }, packs);
  return value ? { state: 'amount', value } : { state: 'empty' };
}

type Agreed = NonNullable<ReadReload['settings']>;

/** Whether what is typed asks for more than there is, under a cap that leaves room for a refill. */
export function isDue(
  { threshold, price, monthlyCap }: Agreed,
  available: Balance,
  spentThisMonth: Money,
): boolean {
  const [has = 0, needs = 0] = alike(available, threshold);
  if (has >= needs || monthlyCap === null) return has < needs;
  const [spent = 0, next = 0, most = 0] = alike(spentThisMonth, price, monthlyCap);
  return spent + next <= most;
}

/** Amounts in the finest decimal that one of them carries, so that they compare as whole numbers. */
function alike(...values: readonly Balance[]): readonly number[] {
  const scale = Math.max(...values.map((value) => value.scale));
  return values.map((value) => value.amount * 10 ** (scale - value.scale));
}
