import { build, type Plugin } from 'esbuild';

/** A module of the sources with all that it imports, as Node can run it. */
export async function importBundled<T>(path: string, plugins: Plugin[] = []): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
