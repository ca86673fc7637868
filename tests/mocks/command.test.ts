import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../mocks/index.js';
import { root } from '../support/sources.js';

describe('farebox-mock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'farebox-mock-'));
  const file = join(folder, 'farebox-mock.mjs');

  beforeAll(() =>
    build({
      entryPoints: [join(root, 'mocks/bin.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: file,
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs it, and stops it as a person would once it says where it stands. */
  const run = (...words: string[]) =>
    new Promise<{ said: string; complained: string; code: number | null; answer: unknown }>(
      (resolve, reject) => {
        const child = spawn(process.execPath, [file, ...words], { timeout: 10_000 });
        let said = '';
        let complained = '';
        let answer: unknown = null;
        child.stderr.on('data', (text: Buffer) => void (complained += text.toString()));
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          const [, url, workspace] = /baseUrl: '(.+?)', workspaceId: '(.+?)'/.exec(said) ?? [];
          if (url === undefined || answer !== null) return;
          answer = fetch(`${url}/v1/workspaces/${workspace}/overview`)
            .then((response) => response.json())
            .finally(() => child.kill('SIGINT'));
        });
        child.on('error', reject);
        child.on('close', (code) =>
          Promise.resolve(answer).then(
            (got) => resolve({ said, complained, code, answer: got }),
            reject,
          ),
        );
      },
    );

  it('serves a scenario to a role until it is interrupted', async () => {
    const viewer = ['--scenario', 'workspace/past-due', '--role', 'member'];
    const { said, code, answer } = await run('--port', '0', ...viewer);
    expect(said).toMatch(/^workspace\/past-due as member: .*Ctrl\+C stops it\.\n$/);
    expect(answer).toMatchObject({
      viewer: { role: 'member' },
      banner: { kind: 'payment_failed', audience: 'limited' },
    });
    expect(code).toBe(0);
  });

  it('makes go wrong what it is told to, one thing after another', async () => {
    const late = ['--fault', 'GET /overview=delay:1'];
    const { answer } = await run('--port', '0', ...late, '--fault', '*=rate_limited');
    expect(answer).toMatchObject({ code: 'rate_limited', retryAfterMs: 1_000 });
  });

  it('lists every scenario with its sentence', async () => {
    const { said } = await run('--list');
    expect(said.trim().split('\n')).toHaveLength(Object.keys(scenarios).length);
    expect(said).toContain(scenarios['wallet/negative'].sentence);
  });

  it('says how it is used', async () => {
    const { said, code } = await run('--help');
    expect(said).toContain('--scenario <name>');
    expect(said).toContain('--fault <fault>');
    expect(code).toBe(0);
  });

  it.each([
    [['--scenario', 'team/rich'], /no scenario "team\/rich".*team\/rich-history/],
    [['--role', 'boss'], /no role "boss".*primary_owner, owner, member/],
    [['--port', 'x'], /--port is "x"/],
    [['--clock', 'fast'], /--clock is "fast".*running or manual/],
    [['--now', 'soon'], /"soon" is no instant/],
    [['--bogus'], /^farebox-mock: Unknown option '--bogus', so nothing was started\. .*\n$/],
    [['--port', '99999'], /^farebox-mock: --port is 99999, .*\n$/],
    [['--fault', 'GET /plans=explode'], /--fault is .*no fault does "explode".*hang/],
    [['--fault', 'GET /plans=delay:0'], /--fault is .*no fault does "delay:0"/],
    [['--fault', 'hang'], /--fault is "hang", .*nothing was started/],
    [['--fault', 'GET /prices=hang'], /--fault is .*no route "GET \/prices"/],
    [['--return-to', 'foo'], /^farebox-mock: --return-to is "foo", .*\n$/],
  ])('refuses %j', async (words, sentence) => {
    const { complained, code } = await run('--port', '0', ...words);
    expect(complained).toMatch(sentence);
    expect(code).toBe(2);
  });
});
