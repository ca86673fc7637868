import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a folder in which the packed library is installed, with its dependencies and the packages
 * named; nothing else of this repository is found from there. Whoever asks removes the folder.
 */
export function createPackedHost(packages: readonly string[]): string {
  const host = mkdtempSync(join(tmpdir(), 'farebox-host-'));
  const library = join(host, 'node_modules', 'farebox');
  mkdirSync(library, { recursive: true });
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', host];
  const tarball = execFileSync('npm', words, { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(host, tarball), '-C', library, '--strip-components=1']);
  for (const name of [...dependenciesOf(library), ...packages]) link(host, name);
  return host;
}

function dependenciesOf(library: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const { dependencies = {} } = manifest as { readonly dependencies?: Record<string, string> };
  return Object.keys(dependencies);
}

function link(host: string, name: string) {
  const place = join(host, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place, 'junction');
}
