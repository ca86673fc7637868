/** Refills never pass the cap of their month, and wait between two of them. */
import type { AutoReload } from '../../../src/rules/autoReload.js';
import { demand } from '../broken.js';
import type { Sight } from '../Sight.js';
import type { Check } from './Check.js';
import { rowsSince } from './ledger.js';

export const refills: Check = ({ terms, sight }) => {
  const wait = terms.policy.autoReloadCoolDownSeconds * 1_000;
  const spent = new Map([[monthOf(sight.overview.now), spentIn(sight)]]);
  let last: string | null = null;
  let until: string | null = null;
  /** The cap when the charge that is under way began, whatever was saved since. */
  let begun = 0;

  return (before, after) => {
    const [was, is] = [reloadIn(before), reloadIn(after)];
    const cap = Math.max(begun, capOf(was), capOf(is));
    if (is?.status === 'reloading') begun = cap;
    for (const { id, at, source, invoiceId } of rowsSince(before, after)) {
      if (source !== 'auto_reload') continue;
      const price = after.invoices.find((it) => it.id === invoiceId)?.total.amount ?? 0;
      const total = (spent.get(monthOf(at)) ?? 0) + price;
      spent.set(monthOf(at), total);
      demand(total <= cap, () => `${id} is refilled to ${total} this month, over ${cap}.`);
      demand(hasWaited(last, at, wait), () => `${id} is refilled too soon after ${last}.`);
      [last, begun] = [at, 0];
    }
    const next = is?.coolDownUntil ?? null;
    if (next === null || next === until) return;
    demand(hasWaited(until, next, wait), () => `A refill was tried too soon: ${until}, ${next}.`);
    until = next;
  };
};

const hasWaited = (from: string | null, to: string, wait: number) =>
  from === null || Date.parse(to) - Date.parse(from) >= wait;

const monthOf = (at: string) => at.slice(0, 7);
const reloadIn = ({ overview }: Sight) => overview.wallet?.autoReload ?? null;
const spentIn = (sight: Sight) => reloadIn(sight)?.spentThisMonth.amount ?? 0;
const capOf = (reload: AutoReload | null) => reload?.monthlyCap?.amount ?? Infinity;
