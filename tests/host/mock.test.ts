/** The README's commands for the mock, as a host runs them. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { readmeCode } from '../support/readme.ts';

const commands = readmeCode('Mocks', 'sh').split('\n');

let host: string;
let bin: string;
let server: ChildProcess | undefined;

beforeAll(() => {
  host = createPackedHost([]);
  bin = join(host, 'node_modules', 'farebox', 'dist', 'mocks', 'bin.js');
});

afterAll(() => {
  server?.kill();
  if (host) rmSync(host, { recursive: true });
});

/** What stands behind `npx farebox-mock` in the README's command with this option. */
function wordsWith(option: string): string[] {
  const command = commands.find((it) => it.includes(option)) ?? '';
  expect(command).toMatch(/^npx farebox-mock /);
  return command.split(' ').slice(2);
}

describe('farebox-mock', () => {
  it('lists its scenarios', () => {
    const listed = execFileSync('node', [bin, ...wordsWith('--list')], { encoding: 'utf8' });
    expect(listed).toMatch(/^workspace\/past-due +\S/m);
    expect(listed).toMatch(/^team\/none +\S/m);
    expect(listed).toMatch(/^wallet\/negative +\S/m);
  });

  it('serves one to any client', async () => {
    const words = wordsWith('--scenario').map((word) => (word === '4010' ? '0' : word));
    server = spawn('node', [bin, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = server.stdout ? await once(server.stdout, 'data') : [];
    const [, baseUrl = '', workspaceId = ''] =
      /baseUrl: '(.+)', workspaceId: '(.+)'/.exec(String(said)) ?? [];
    const { viewer, workspace } = await createHttpClient({ baseUrl, workspaceId }).getOverview();
    expect(viewer.role).toBe('member');
    expect(workspace.id).toBe(workspaceId);
  });
});
