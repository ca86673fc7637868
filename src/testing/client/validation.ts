/** Requests that do not fit: refused as `validation`, with the fields to mend. */
import type { BillingClient } from '../../client/BillingClient.js';
import { type Action, amountLike, type Money } from '../../rules/index.js';
import { demandAllowed } from '../absent.js';
import { demand } from '../demand.js';
import { refusedAs } from '../refusal.js';
import type { ClientCheck } from '../stage.js';
import { type Known, knownTo } from './known.js';
import { alertsIn } from './settings.js';

interface Misfit {
  readonly name: string;
  /** Asked before, so that only who may do it is told what is wrong. */
  readonly action: Action;
  readonly send: (client: BillingClient, known: Known) => Promise<unknown>;
}

const below = ({ amount, overview }: Known): Money =>
  amountLike(amount, (overview.wallet?.topUp?.min.amount ?? 1) - 1);

const foreign = ({ amount }: Known): Money => ({
  ...amount,
  currency: amount.currency === 'CHF' ? 'EUR' : 'CHF',
});

const MISFITS: readonly Misfit[] = [
  {
    name: 'previewChange to a price that is not sold',
    action: 'invoice.preview',
    send: (client) => client.previewChange({ priceId: 'no_price_of_yours' }),
  },
  {
    name: 'createCheckout of a pack that is not sold',
    action: 'wallet.buy_pack',
    send: (client) => client.createCheckout({ purpose: 'credit_pack', packId: 'no_pack_of_yours' }),
  },
  {
    name: 'topUp below the least amount',
    action: 'wallet.topup',
    send: (client, known) => client.topUp({ amount: below(known) }),
  },
  {
    name: 'topUp in another currency',
    action: 'wallet.topup',
    send: (client, known) => client.topUp({ amount: foreign(known) }),
  },
  {
    name: 'updateLowBalanceAlerts with two thresholds alike',
    action: 'alerts.manage',
    send: (client, { overview }) => {
      const { settings, version } = alertsIn(overview);
      const [threshold = overview.wallet?.balance] = settings.thresholds;
      const twice = threshold === undefined ? [] : [threshold, threshold];
      return client.updateLowBalanceAlerts({ ...settings, thresholds: twice }, version);
    },
  },
  {
    name: 'sendSupportRequest without words',
    action: 'support.send',
    send: (client) => client.sendSupportRequest({ message: ' ' }),
  },
];

export const validation: readonly ClientCheck[] = MISFITS.map(({ name, action, send }) => ({
  name: `${name} says what to mend`,
  play: async ({ client }) => {
    const known = await knownTo(client);
    demandAllowed(known.overview, action);
    const { fields } = await refusedAs(name, () => send(client, known), {
      codes: ['validation'],
      retryable: false,
    });
    demand(
      fields.length > 0 &&
        fields.every(({ path, message }) => path !== undefined && message !== ''),
      `${name} was refused without fields, so a form cannot say what is wrong. Name each field by its path with a message.`,
    );
  },
}));
