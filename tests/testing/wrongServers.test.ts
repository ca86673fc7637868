/** A server that breaks a promise fails the suite with a sentence that says what to mend. */
import { expect, it } from 'vitest';
import { describeBillingHttp } from '../../src/testing/index.js';
import { collected, sentencesIn } from '../support/collected.js';
import { served } from '../support/served.js';
import { withSessions } from '../support/sessions.js';
import { wrongServers } from '../support/wrong/wrongServers.js';

type Fault = keyof typeof wrongServers;

/** What the suite says of a server in which one thing is wrong. */
async function heard(fault: Fault): Promise<readonly string[]> {
  const kind = fault === 'sitesUnasked' ? 'cookie' : 'token';
  const { handler, options } = withSessions('workspace', kind);
  const server = await served((request) => wrongServers[fault](request, handler));
  const ends = await collected((runner) => describeBillingHttp(server.url, options, runner));
  await server.close();
  return sentencesIn(ends);
}

// prettier-ignore
const SENTENCES: Readonly<Record<Fault, string>> = {
  nameless: 'GET /overview was answered without X-Request-Id, so support cannot find it in a log. Send one with every answer.',
  keptByAll: 'GET /plans may be kept, by its Cache-Control "public, max-age=300", so the next one at the screen reads it. Send private, no-store.',
  secretsKept: 'POST /checkouts answered a secret that may be kept, by its Cache-Control "private, max-age=60", so whoever finds it pays or looks on. Send private, no-store.',
  openToAll: 'GET /overview lets the pages of * read it, so any site shows the billing of whoever visits it. Allow the origins that are yours.',
  sentEachTime: 'GET /overview with its own tag in If-None-Match was answered with 200, so it travels whole each time. Answer 304 with the tag and nothing else.',
  methodsUnnamed: 'PATCH /quotes was refused with Allow "", so a client cannot say what it may do. Name GET and POST there.',
  problemsAsHtml: 'GET /nowhere failed as "text/html", so a client cannot say why. Send a problem document, application/problem+json.',
  problemsByNumber: 'GET /nowhere failed without type, code, requestId, retryable, so nobody can act on it or find it in a log. Send every field of a problem.',
  reasonsLost: 'POST /subscription/cancel was refused for the reason nothing, but its button says "role". Ask the same rule for both.',
  everythingIs400: 'where 404 is due, so a client does the wrong thing next. Answer 404 with the code not_found.',
  keysIgnored: 'A change was sent twice with one key and answered with {"reference":"support_0011"} and {"reference":"support_0012"}, so a retry does it twice. Keep the answer by its key and give it again.',
  keysByWorkspace: 'A member was answered with what another had asked for under the same key, so one reads the secrets of the other. Keep keys by workspace and member.',
  keysOptional: 'POST /support-requests without a key was answered with 200 {"reference":"support_0009"} where 400 is due, so a client does the wrong thing next. Answer 400 with the code bad_request.',
  sessionsOptional: 'where 401 is due, so a client does the wrong thing next. Answer 401 with the code unauthenticated.',
  sitesUnasked: 'POST /support-requests from another site was answered with 200 {"reference":"support_0014"} where 403 is due, so a client does the wrong thing next. Answer 403 with the code forbidden.',
  versionsOptional: 'where 428 is due, so a client does the wrong thing next. Answer 428 with the code precondition_required.',
  eventsTellAll: 'and balance, version, workspaceId, and a member may not see all that a manager does. Send an id, and workspaceId and version alone.',
};

it.each(Object.keys(wrongServers) as Fault[])('%s', async (fault) => {
  expect(await heard(fault)).toContainEqual(expect.stringContaining(SENTENCES[fault]));
});
