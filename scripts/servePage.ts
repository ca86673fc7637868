import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface ServedPage {
  /** With a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Bundles a module that draws itself into `#root`, with the style sheet, and serves it on loopback. */
export async function servePage(module: URL): Promise<ServedPage> {
  const styles = new URL('../src/styles/index.css', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(module), styles: fileURLToPath(styles) },
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : file ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': type }).end(file ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const html = `<!doctype html><html lang="en"><title>farebox</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">
<div id="root"></div><script type="module" src="/page.js"></script>`;
