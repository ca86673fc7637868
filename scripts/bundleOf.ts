import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';

/** What a host's bundler makes of a module of its own, without the packages that stay outside. */
export async function bundleOf(
  host: string,
  code: string,
  external: readonly string[],
  options: OutputOptions = {},
): Promise<readonly OutputChunk[]> {
  const input = join(host, 'entry.js');
  writeFileSync(input, code);
  const built = await rolldown({
    input,
    cwd: host,
    platform: 'browser',
    preserveEntrySignatures: 'allow-extension', // as in a page: what later chunks share stays in the first
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'esm', ...options });
  await built.close();
  return output.filter((it) => it.type === 'chunk');
}
