/**
 * Faults that the model must notice, one at a time: `npm run model -- --seed-faults`.
 *
 * Each is a small change of the sources. What it replaces stands there exactly once, or the command
 * fails: a fault that is not seeded would seem to be one that is not caught.
 */
export interface ModelFault {
  readonly name: string;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const inOne = (name: string, file: string, from: string, to: string): ModelFault => ({
  name,
  edits: [{ file, from, to }],
});

const takenTwice: Edit = {
  file: 'mocks/checkouts.ts',
  from: "  if (checkout.session.status !== 'settling') return;\n  world.clock.cancel(",
  to: "  if (!checkout.paid || checkout.session.status === 'open') return;\n  world.clock.cancel(",
};

export const modelFaults: readonly ModelFault[] = [
  { name: 'a webhook that comes again is taken again', edits: [takenTwice] },
  {
    name: 'the ledger adds the same source again',
    edits: [
      takenTwice,
      {
        file: 'mocks/ledger.ts',
        from: '      if (sources.has(sourceId)) return null;\n',
        to: '',
      },
    ],
  },
  inOne(
    'a job reserves from the balance',
    'mocks/ledger.ts',
    'if (debit.amount > available) return null;',
    'if (debit.amount > available + reserved) return null;',
  ),
  inOne(
    'a charge takes what was reserved once more',
    'mocks/ledger.ts',
    "type: 'charge', change: 0 });",
    "type: 'charge', change: -debit.amount });",
  ),
  inOne(
    'a refund gives nothing back',
    'mocks/ledger.ts',
    "type: 'refund', change: debit.amount });",
    "type: 'refund', change: 0 });",
  ),
  inOne(
    'seats stand before a failed payment',
    'src/rules/banner.ts',
    "  'payment_failed',\n  'incomplete',\n  'over_seats',\n",
    "  'over_seats',\n  'payment_failed',\n  'incomplete',\n",
  ),
  inOne(
    'who owes may change the plan',
    'src/rules/standing.ts',
    "  trialing: 'ok',\n  past_due: 'status_blocks',\n  unpaid: 'status_blocks',\n  incomplete: 'status_blocks',\n  incomplete_expired: 'no_subscription',\n  canceled: 'no_subscription',\n  paused: 'status_blocks',\n};\n\nconst running",
    "  trialing: 'ok',\n  past_due: 'ok',\n  unpaid: 'status_blocks',\n  incomplete: 'status_blocks',\n  incomplete_expired: 'no_subscription',\n  canceled: 'no_subscription',\n  paused: 'status_blocks',\n};\n\nconst running",
  ),
  inOne(
    'an owner who may not buy buys packs',
    'src/rules/roles.ts',
    "'wallet.buy_pack': ['yes', 'refused', 'refused'],",
    "'wallet.buy_pack': ['yes', 'yes', 'refused'],",
  ),
  inOne(
    'a refill is over its cap by one',
    'mocks/autoReload.ts',
    'compare(add(autoReload.spentThisMonth, refill.price), autoReload.monthlyCap) > 0',
    'compare(autoReload.spentThisMonth, autoReload.monthlyCap) > 0',
  ),
  inOne(
    'a refill does not wait for the next',
    'mocks/autoReload.ts',
    'world.policy.autoReloadCoolDownSeconds * SECOND',
    '0',
  ),
  {
    name: 'a period that is settled twice brings twice',
    edits: [
      {
        file: 'mocks/payments.ts',
        from: "  if (invoice === null || !isPayable(invoice)) return;\n  updateInvoice(world, id, { status: 'paid'",
        to: "  if (invoice === null) return;\n  updateInvoice(world, id, { status: 'paid'",
      },
      {
        file: 'mocks/payments.ts',
        from: 'sourceId: `period:${invoice.id}`',
        to: 'sourceId: `period:${invoice.id}:${world.ledger.rows.length}`',
      },
    ],
  },
  inOne(
    'an answer is not kept for its key',
    'src/server/idempotency.ts',
    '  await store.store(scope, key, answer);\n',
    '  await store.release(scope, key);\n',
  ),
];
