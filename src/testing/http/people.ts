/** Who asks: what the session says, and nothing that the request says of itself. */
import { demand, demandEach, quoted } from '../demand.js';
import { Absent, demandAllowed } from '../absent.js';
import { fits } from '../client/fits.js';
import { bodyOf, problemIn } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';
import { overviewFrom } from './overviewFrom.js';

async function isNobody({ nobody }: HttpStage) {
  await demandEach(['/overview', '/plans', '/transactions'], async (path) => {
    problemIn(await nobody('GET', path, { as: 'without a session' }), 401, 'unauthenticated');
  });
}

async function isInNoOther({ manager, foreignWorkspaceId }: HttpStage) {
  const path = `/v1/workspaces/${encodeURIComponent(foreignWorkspaceId)}/overview`;
  problemIn(await manager('GET', path), 404, 'not_found');
}

async function asksForWhatIsNotThere({ manager }: HttpStage) {
  problemIn(await manager('GET', '/v1/workspaces/ws_that_nobody_has/overview'), 404, 'not_found');
}

async function isBelievedNothing({ manager }: HttpStage) {
  const { viewer } = await overviewFrom(manager);
  const answer = await manager('GET', '/overview?role=member&memberId=another', {
    headers: { 'X-Role': 'member', 'X-Member-Id': 'another' },
  });
  const told = fits.overview(answer.what, bodyOf(answer)).viewer;
  demand(
    told.role === viewer.role && told.memberId === viewer.memberId,
    `${answer.what} was answered to ${quoted(told)}, whom the request only claims to be. Ask the session who it is.`,
  );
  const body = { message: 'Who may this be from?', memberId: 'another' };
  problemIn(await manager('POST', '/support-requests', { body }), 422, 'validation');
}

const CHANGES = [
  ['/subscription/cancel', 'plan.cancel'],
  ['/subscription/resume', 'plan.resume'],
  ['/payment-methods/setup', 'payment.update'],
  ['/portal-sessions', 'portal.open'],
] as const;

async function isRefusedWithReason({ member }: HttpStage) {
  const { decisions } = await overviewFrom(member);
  const refused = CHANGES.flatMap(([path, action]) => {
    const decision = decisions[action];
    return decision?.allowed === false ? [{ path, decision }] : [];
  });
  if (refused.length === 0) throw new Absent('A member may do everything here.');
  await demandEach(refused, async ({ path, decision }) => {
    const answer = await member('POST', path, { body: {} });
    const { reason, retryable } = problemIn(answer, 403, 'forbidden');
    demand(
      reason === decision.reason && retryable === false,
      `${answer.what} was refused for the reason ${quoted(reason)}, but its button says ${quoted(decision.reason)}. Ask the same rule for both.`,
    );
  });
}

/** An id may mean something else in another workspace: what must not be seen is the thing itself. */
async function keepsItsCheckouts({ manager, stranger }: HttpStage) {
  demandAllowed(await overviewFrom(stranger), 'payment.update');
  const opened = await stranger('POST', '/checkouts', { body: { purpose: 'payment_method' } });
  const path = `/checkouts/${String(bodyOf(opened)['id'])}`;
  const theirs = await stranger('GET', path);
  const seen = await manager('GET', path);
  demand(
    seen.text !== theirs.text,
    `${seen.what} answered a checkout of another workspace, so everybody sees the payments of all. Look an id up within the workspace.`,
  );
  if (seen.status !== 200) problemIn(seen, 404, 'not_found');
  await manager('DELETE', path);
  const after = await stranger('GET', path);
  demand(
    after.text === theirs.text,
    `DELETE ${path} from another workspace ended the checkout, so anybody stops the payments of all. Look an id up within the workspace.`,
  );
  await stranger('DELETE', path);
}

export const people: readonly HttpCheck[] = [
  { name: 'is nobody without a session: 401', needs: ['token'], play: isNobody },
  { name: 'finds no workspace that is not there: 404', play: asksForWhatIsNotThere },
  { name: 'finds no workspace of others: 404', needs: ['stranger'], play: isInNoOther },
  { name: 'finds no checkout of others: 404', needs: ['stranger'], play: keepsItsCheckouts },
  { name: 'is who the session says, whatever the request says', play: isBelievedNothing },
  { name: 'reads why a member may not', needs: ['member'], play: isRefusedWithReason },
];
