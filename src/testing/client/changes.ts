/** The subscription: a change is previewed, agreed to and made; an end is scheduled and taken back. */
import type { ChangePreview } from '../../client/BillingClient.js';
import { add, type Money, settlePreview } from '../../rules/index.js';
import { demandAllowed } from '../absent.js';
import { demand, quoted } from '../demand.js';
import { answered, type Deed, refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { fits } from './fits.js';
import { settle } from './effects.js';
import { knownTo } from './known.js';

interface Agreed {
  readonly priceId: string;
  readonly preview: ChangePreview;
}

const previewing =
  (play: (stage: Stage, agreed: Agreed) => Promise<void>): ClientCheck['play'] =>
  async (stage) => {
    const { overview, otherPriceId } = await knownTo(stage.client);
    demandAllowed(overview, 'plan.change', 'invoice.preview');
    const priceId = await otherPriceId();
    await play(stage, { priceId, preview: await previewed(stage, priceId) });
  };

async function previewed({ client }: Stage, priceId: string) {
  const answer = await answered('previewChange', () => client.previewChange({ priceId }));
  return fits.preview('previewChange', answer);
}

async function sumsUp(_: Stage, { preview }: Agreed) {
  const { lines, dueNow, creditApplied } = preview;
  const zero: Money = { ...dueNow, amount: 0 };
  const sum = settlePreview(lines, zero).dueNow;
  demand(
    add(dueNow, creditApplied).amount === sum.amount,
    `A preview has lines of ${sum.amount} and says ${dueNow.amount} is due now with ${creditApplied.amount} of credit, so a person agrees to another sum than is charged. Sum the rounded lines.`,
  );
}

async function makes(stage: Stage, { priceId, preview }: Agreed) {
  const { client } = stage;
  const change = { priceId, previewId: preview.id };
  const end = await answered('changeSubscription', () => client.changeSubscription(change));
  await settle(stage, fits.subscriptionEnd('changeSubscription', end));
  const { subscription } = await overviewOf(client);
  demand(
    subscription?.priceId === priceId,
    `changeSubscription to ${priceId} ended well and the subscription is at ${quoted(subscription?.priceId)}, so a person pays for what is not there. Change it with the payment.`,
  );
  const again = () => client.changeSubscription(change);
  await refusedAs('changeSubscription with a preview that was used', again, {
    codes: ['preview_stale', 'forbidden'],
    retryable: false,
  });
}

/** A stale preview is no charge but another preview. */
async function findsStale(what: string, deed: Deed) {
  const { preview } = await refusedAs(what, deed, { codes: ['preview_stale'], retryable: false });
  demand(
    preview !== null,
    `${what} was refused without another preview, so the person who agreed has nothing to agree to. Bring one in the error's \`preview\`.`,
  );
  fits.preview(what, preview);
}

async function asksForItsPreview({ client }: Stage, { priceId, preview }: Agreed) {
  const made = () => client.changeSubscription({ priceId, previewId: 'made up' });
  await findsStale('changeSubscription with a made-up preview', made);
  const { subscription } = await overviewOf(client);
  const other = () =>
    client.changeSubscription({ priceId: subscription?.priceId, previewId: preview.id });
  await refusedAs('changeSubscription with the preview of another change', other, {
    codes: ['preview_stale', 'validation'],
    retryable: false,
  });
}

const LIFETIME = 10 * 60_000;

async function expires({ client, does }: Stage, { priceId, preview }: Agreed) {
  await does.advance(LIFETIME);
  const late = () => client.changeSubscription({ priceId, previewId: preview.id });
  await findsStale('changeSubscription with a preview of ten minutes ago', late);
}

async function cancelsAndRestarts({ client }: Stage) {
  const overview = await overviewOf(client);
  demandAllowed(overview, 'plan.cancel');
  const end = await answered('cancelSubscription', () => client.cancelSubscription());
  const { status, cancelAt } = fits.subscription('cancelSubscription', end);
  demand(
    status === overview.subscription?.status && cancelAt !== null,
    `A cancelled subscription is ${status} and ends at ${quoted(cancelAt)}, so a person loses what is paid for. Schedule the end at the period's end and keep the status.`,
  );
  const allowed = (await overviewOf(client)).decisions['plan.restart']?.allowed;
  demand(
    allowed === true,
    'A scheduled end cannot be taken back, though its date has not come. Ask decide() about plan.restart.',
  );
  await answered('restartSubscription', () => client.restartSubscription());
  const later = (await overviewOf(client)).subscription;
  demand(
    later?.cancelAt === null,
    `After restartSubscription the subscription still ends at ${quoted(later?.cancelAt)}, so it ends against the person's word. Clear the date.`,
  );
}

async function resumes(stage: Stage) {
  const { client } = stage;
  const { decisions } = await overviewOf(client);
  if (decisions['plan.resume']?.allowed !== true) throw notPaused();
  const resume = () => client.resumeSubscription();
  const end = await answered('resumeSubscription', resume);
  const { status } = fits.subscriptionEnd('resumeSubscription', end);
  const standing = (await overviewOf(client)).subscription?.status;
  demand(
    status !== 'succeeded' || standing !== 'paused',
    'resumeSubscription succeeded and the subscription is paused still, so a person presses in vain. End the pause, or say where it is paid.',
  );
}

const notPaused = () =>
  new Error(
    'farebox: the manager finds no subscription to resume, so nothing shows how it is done. Open workspaces.paused with one that is paused.',
  );

export const changes: readonly ClientCheck[] = [
  { name: 'costs what the lines of its preview sum up to', play: previewing(sumsUp) },
  { name: 'is made once, as it was previewed', play: previewing(makes) },
  { name: 'is refused without its own preview', play: previewing(asksForItsPreview) },
  {
    name: 'is refused when its preview is ten minutes old',
    needs: ['advance'],
    play: previewing(expires),
  },
  {
    name: 'to no plan waits for the end of the period, and can be taken back',
    play: cancelsAndRestarts,
  },
  { name: 'ends a pause', workspace: 'paused', play: resumes },
];
