#!/usr/bin/env node
/** `npx farebox-mock`: a mock on the loopback interface, for any client in any language. */
import { parseArgs } from 'node:util';
import { createMockBilling } from './createMockBilling.js';
import { faultIn } from './faultIn.js';
import { roleIn, type ScenarioName, scenarioNamed, scenarios } from './scenarios/scenarios.js';
import { serveMockBilling } from './serve.js';

const HELP = `Serves a billing back end that moves no money.

  npx farebox-mock [options]

  --scenario <name>     the workspace to start from (team/active)
  --role <name>         who looks at it (the first of the product, who may do everything)
  --port <number>       where to listen (4010)
  --clock <kind>        running, or manual: time stands still (running)
  --now <instant>       the time to start at (2026-01-15T12:00:00Z)
  --webhook-delay <ms>  from a payment until its effect (0)
  --return-to <origin>  where people come back to from a payment (this server)
  --fault <fault>       what goes wrong on the way, as often as you like: a route or *, then
                        = and lose_request, lose_answer, hang, cut_off, proxy_page, delay:<ms>
                        or a code of failure, e.g. --fault 'POST /checkouts=lose_answer'
  --list                the scenarios there are
  --help
`;

const options = {
  scenario: { type: 'string', default: 'team/active' },
  role: { type: 'string' },
  port: { type: 'string', default: '4010' },
  clock: { type: 'string', default: 'running' },
  now: { type: 'string' },
  'webhook-delay': { type: 'string', default: '0' },
  'return-to': { type: 'string' },
  fault: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

try {
  const { values } = parseArgs({ options });
  if (values.help) process.stdout.write(HELP);
  else if (values.list) process.stdout.write(listed());
  else await serve(values);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = isMisuse(error) ? 2 : 1;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function serve(values: Values): Promise<void> {
  const scenario = scenarioNamed(values.scenario);
  const { name } = scenario;
  const role = roleIn(scenario, values.role);
  const port = portOf(values.port);
  const returnOrigin = originOf(values['return-to']);
  const webhook = wholeNumber('--webhook-delay', values['webhook-delay']);
  const faults = values.fault?.map(faultIn);
  const server = await serveMockBilling({
    port,
    mock: (url) => {
      const mock = createMockBilling({
        scenario: name,
        role,
        now: values.now,
        clock: clockOf(values.clock),
        delays: { webhook },
        returnOrigin,
        faults,
        processorBaseUrl: url,
      });
      process.stdout.write(
        `${name} as ${role}: createHttpClient({ baseUrl: '${url}', workspaceId: '${mock.workspaceId}' }). Ctrl+C stops it.\n`,
      );
      return mock;
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close());
}

function listed(): string {
  const names: readonly ScenarioName[] = Object.values(scenarios).map(({ name }) => name);
  const width = Math.max(...names.map(({ length }) => length));
  return names.map((name) => `${name.padEnd(width)}  ${scenarios[name].sentence}\n`).join('');
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(
    `farebox-mock: ${option} is "${text}", which is no whole number, so nothing was started. Give it digits only.`,
  );
}

function portOf(text: string): number {
  const port = wholeNumber('--port', text);
  if (port <= 65_535) return port;
  throw new Error(
    `farebox-mock: --port is ${port}, and there is no such port, so nothing was started. Give it 0 to 65535.`,
  );
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:\/\/[^/?#\s]+\/?$/.test(text)) return text;
  throw new Error(
    `farebox-mock: --return-to is "${text}", which is no origin, so nothing was started. Give it an address without a path, e.g. http://localhost:3000.`,
  );
}

function clockOf(text: string): 'running' | 'manual' {
  if (text === 'running' || text === 'manual') return text;
  throw new Error(
    `farebox-mock: --clock is "${text}", and there is no such clock, so nothing was started. Give it running or manual.`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A port that is taken is nobody's mistake. */
function isMisuse(error: unknown): boolean {
  return codeOf(error) !== 'EADDRINUSE';
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (codeOf(error).startsWith('ERR_PARSE_ARGS'))
    return `farebox-mock: ${error.message.split(/[.\n]/)[0]}, so nothing was started. --help lists what there is.`;
  if (codeOf(error) === 'EADDRINUSE')
    return 'farebox-mock: something else listens on that port, so nothing was started. Give another with --port.';
  return error.message;
}
