import { readdirSync, readFileSync } from 'node:fs';

export interface Snippet {
  /** Of a file, e.g. `Languages-2.tsx`. */
  readonly name: string;
  readonly code: string;
}

const root = new URL('../../', import.meta.url);
const guides = readdirSync(new URL('stories/guides', root))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `stories/guides/${name}`);

/** What README and guides write in TypeScript, block by block. */
export function snippets(): Snippet[] {
  return ['README.md', ...guides].flatMap((path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    const page = path.replace(/^.*\/|\.\w+$/g, '');
    return Array.from(
      text.matchAll(/\n```(tsx?)\n([^]*?)\n```/g),
      ([, kind, code = ''], index) => ({
        name: `${page}-${index + 1}.${kind}`,
        code,
      }),
    );
  });
}
