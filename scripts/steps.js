import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.js';

/**
 * One step of `npm test`: a list of commands, each the words of one program, run in order.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands
 * @property {string[]} [needs] Steps whose output this one reads.
 * @property {boolean} [tests] A Vitest project: its cases are counted.
 * @property {boolean} [browser] Drives Chromium, and so runs alone: beside other work it is slow enough to time out.
 */

const folders = [
  'src',
  'mocks',
  'stories',
  'tests',
  'examples',
  '.storybook',
  'scripts',
  'bench',
].filter((folder) => existsSync(join(root, folder)));
/** By its path, since `.bin/tsc` may be either of the two compilers. */
const tsc = ['node', 'node_modules/typescript-native/bin/tsc'];
/** Doors without types. */
const untyped = [
  'styles.css',
  'styles.layered.css',
  'bridges/shadcn.css',
  'bridges/radix-themes.css',
  'openapi.json',
];

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'build',
    commands: [
      ['tsup', '--config', 'scripts/tsup.config.ts', '--silent'],
      ['node', 'scripts/peerImports.ts'],
      [...tsc, '--project', 'scripts/tsconfig.build.json'],
      ['node', 'scripts/styles.ts'],
      ['node', 'scripts/openapi.ts'],
    ],
  },
  { name: 'typecheck', commands: [tsc] },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings', ...folders]] },
  { name: 'format', commands: [['oxfmt', '--check', ...folders]] },
  { name: 'unused', commands: [['knip', '--no-config-hints']] },
  vitest('node'),
  vitest('dom'),
  vitest('model'),
  {
    name: 'react18-packages',
    commands: [['node', 'scripts/installReact18.js']],
  },
  { ...vitest('react18'), needs: ['react18-packages'] },
  {
    name: 'package',
    needs: ['build'],
    commands: [
      ['publint', '--strict'],
      ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...untyped],
    ],
  },
  { name: 'size', needs: ['build'], commands: [['node', 'bench/size.ts']] },
  { ...vitest('stories'), browser: true },
  { ...vitest('e2e'), browser: true },
  { ...vitest('paying'), browser: true },
  { ...vitest('host'), needs: ['build'], browser: true },
];

/**
 * @param {string} project
 * @returns {Step}
 */
function vitest(project) {
  const words = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project];
  return { name: project, tests: true, commands: [[...words, '--passWithNoTests']] };
}

/**
 * The steps that the words of a command line ask for, and the test files it narrows them to.
 *
 * @param {string[]} words
 */
export function selectSteps(words) {
  const named = steps.filter(({ name }) => words.includes(name));
  const files = words.filter((word) => !steps.some(({ name }) => name === word));
  if (named.length > 0) return { selected: withNeeds(named), files };
  return { selected: files.length > 0 ? steps.filter(({ tests }) => tests) : steps, files };
}

/** @param {readonly Step[]} named */
function withNeeds(named) {
  const needed = new Set(named.flatMap(({ needs = [] }) => needs));
  return steps.filter((step) => named.includes(step) || needed.has(step.name));
}
