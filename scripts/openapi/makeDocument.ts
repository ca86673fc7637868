import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { importBundled } from '../importBundled.ts';
import { memberDocblocks, moduleDocblock } from './docblocks.ts';
import type * as bundled from './document.ts';
import type { Json } from './schemaReader.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the readers that know their schemas in the place of those that do not. */
const withSchemas: Plugin = {
  name: 'readers with schemas',
  setup(building) {
    building.onResolve({ filter: /^\.\/reader\.js$/ }, () => ({ path: at('schemaReader.ts') }));
  },
};

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url);

/** What stands where an operation is promised, by its name. */
const descriptions = () => ({
  ...memberDocblocks(source('client/BillingClient.ts'), 'BillingClient'),
  listPlans: memberDocblocks(source('server/Backend.ts'), 'Backend')['listPlans'],
  subscribe: moduleDocblock(source('server/events.ts')),
});

/** The OpenAPI document of the sources as they stand, or as plugins change them. */
export async function makeDocument(...plugins: Plugin[]): Promise<Json> {
  const all = [withSchemas, ...plugins];
  const { document } = await importBundled<typeof bundled>(at('document.ts'), all);
  return document({ version: manifest.version, descriptions: descriptions() });
}
