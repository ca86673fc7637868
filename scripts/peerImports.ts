/**
 * Lets the built widgets take each name of React and TanStack Query from one module per package.
 *
 * A bundler that leaves these to its host writes an import for every module that names it, under
 * names of its own each time: a twentieth of the whole library. Through one module it writes one.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const built = join(import.meta.dirname, '..', 'dist', 'src');
const peers = {
  react: 'react.js',
  'react/jsx-runtime': 'jsx.js',
  '@tanstack/react-query': 'query.js',
} as const;

const modules = ['react', 'widgets', 'pricing', 'page'].flatMap((layer) =>
  readdirSync(join(built, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(built, layer, name)),
);

mkdirSync(join(built, 'peers'), { recursive: true });
for (const [peer, file] of Object.entries(peers)) {
  const shared = join(built, 'peers', file);
  const names = new Set<string>();
  for (const path of modules) {
    const code = readFileSync(path, 'utf8');
    const next = code.replace(
      new RegExp(`^import \\{([^}]*)\\} from "${peer}";`, 'm'),
      (_, imported: string) => {
        for (const name of imported.split(',')) names.add(name.split(' as ')[0]?.trim() ?? '');
        return `import {${imported}} from "${relative(dirname(path), shared).replaceAll('\\', '/')}";`;
      },
    );
    if (next !== code) writeFileSync(path, next);
  }
  names.delete('');
  writeFileSync(shared, `export { ${[...names].toSorted().join(', ')} } from "${peer}";\n`);
}
