/** That the overview answers for every button, and shows nobody more than they may see. */
import { type Action, ACTIONS, type BillingOverview, sameUnit } from '../../rules/index.js';
import { Absent } from '../absent.js';
import type { Onlooker } from '../BillingClientFactory.js';
import { demand, quoted } from '../demand.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';

/** What is shown to those alone who may do one of these. */
const SIGHT: readonly (readonly [string, (it: BillingOverview) => unknown, ...Action[]])[] = [
  ['plan', ({ plan }) => plan, 'plan.view'],
  ['subscription', ({ subscription }) => subscription, 'plan.view'],
  ['pendingCheckout', ({ pendingCheckout }) => pendingCheckout, 'billing.view'],
  ['payment', ({ payment }) => payment, 'invoice.pay', 'payment.update', 'invoice.view'],
  ['seats', ({ seats }) => seats, 'seats.view'],
  ['storage', ({ storage }) => storage, 'storage.view'],
  ['wallet', ({ wallet }) => wallet, 'wallet.view'],
  ['wallet.recent', ({ wallet }) => wallet?.recent ?? null, 'wallet.history'],
  ['wallet.alerts', ({ wallet }) => wallet?.alerts ?? null, 'alerts.view'],
  ['invoiceCredit', ({ invoiceCredit }) => invoiceCredit, 'invoice.preview'],
];

async function answersAll(stage: Stage, onlooker: Onlooker) {
  const { decisions } = await overviewOf(await stage.as(onlooker));
  const missing = ACTIONS.filter((action) => decisions[action] === undefined);
  demand(
    missing.length === 0,
    `The overview of a ${onlooker} says nothing about ${missing.join(', ')}, so those buttons have to guess. Answer each action with decide(), or build the overview with buildOverview().`,
  );
}

async function showsNoMore(stage: Stage, onlooker: Onlooker) {
  const overview = await overviewOf(await stage.as(onlooker));
  const mayNot = (action: Action) => overview.decisions[action]?.allowed === false;
  for (const [name, part, ...actions] of SIGHT) {
    demand(
      part(overview) === null || !actions.every(mayNot),
      `The overview shows \`${name}\` to a ${onlooker} who is refused ${actions.join(', ')}, and whoever reads the answer sees it. Send null there.`,
    );
  }
}

async function isOfOneWallet({ client }: Stage) {
  const { wallet } = await overviewOf(client);
  if (wallet === null) throw new Absent('The manager sees no wallet here.');
  const { balance, available } = wallet;
  demand(
    sameUnit(balance, available) && balance.scale === available.scale,
    `The wallet holds ${quoted(balance)}, of which ${quoted(available)} is available, and two units have no difference. Count both in the wallet's own unit and scale.`,
  );
}

const forBoth = (name: string, play: (stage: Stage, onlooker: Onlooker) => Promise<void>) =>
  (['manager', 'member'] as const).map((onlooker): ClientCheck => ({
    name: name.replace('{who}', onlooker),
    play: (stage) => play(stage, onlooker),
  }));

export const decisions: readonly ClientCheck[] = [
  {
    name: 'is of the workspace that the client bears',
    play: async ({ client }) => {
      const { workspace } = await overviewOf(client);
      demand(
        workspace.id === client.workspaceId,
        `The client bears the workspace ${quoted(client.workspaceId)} and answered for ${quoted(workspace.id)}, so a page shows another's money. Let both be one.`,
      );
    },
  },
  ...forBoth('decides every action for a {who}', answersAll),
  ...forBoth('shows a {who} no part whose sight is refused', showsNoMore),
  { name: 'counts a wallet in one unit', play: isOfOneWallet },
];
