import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first block of code below a heading of the README, in this language. */
export function readmeCode(heading: string, language: 'tsx' | 'ts' | 'js' | 'sh'): string {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const [, after] = own.split(`\n\`\`\`${language}\n`);
  const [code] = after?.split('\n```') ?? [];
  if (code !== undefined) return code;
  throw new Error(`README.md has no ${language} below “${heading}”, so nothing can be tried.`);
}
