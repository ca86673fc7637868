import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { doorAliases } from '../scripts/doorAliases.ts';
import { commands } from './e2e/commands.ts';
import { launchOptions } from './support/launchOptions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({ launchOptions }),
});

const react18 = (name: string) => `${root}tests/react18/node_modules/${name}$1`;

// Every dependency is found before the first test, since Vite reloads the page when it meets a
// new one, and a reload in the middle of a test fails it.
const optimizeDeps = {
  entries: ['{src,mocks,stories}/**/*.{ts,tsx}', 'tests/e2e/**/*.tsx', '.storybook/preview.tsx'],
};

export default defineConfig({
  test: {
    // two cores; what is concurrent drives tabs of one browser
    maxConcurrency: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**', 'mocks/**'],
      exclude: ['**/*.css'],
      reporter: ['text', 'json-summary'],
    },
    projects: [
      {
        root,
        plugins: [react()],
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 20_000,
          include: [
            'tests/{rules,client,server,testing,mocks,contract,openapi,architecture,ssr}/**/*.test.{ts,tsx}',
            'tests/cases/**/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          name: 'model',
          environment: 'node',
          include: ['tests/model/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        root,
        plugins: [react()],
        resolve: { alias: doorAliases },
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 20_000,
          include: [
            'tests/{react,widgets,page,cases,spoken,stripe}/**/*.test.tsx',
            'examples/testing/vitest/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/support/setup.dom.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        resolve: {
          alias: [
            // its CommonJS build would require() the other React
            {
              find: /^@testing-library\/react$/,
              replacement: `${root}node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
            },
            { find: /^react-dom(\/.*)?$/, replacement: react18('react-dom') },
            { find: /^react(\/.*)?$/, replacement: react18('react') },
          ],
        },
        test: {
          name: 'react18',
          environment: 'jsdom',
          testTimeout: 20_000,
          // the tables of roles and states are the server's answers: React draws them alike
          include: [
            'tests/{react,widgets,stripe,react18}/**/*.test.tsx',
            'tests/page/BillingPage.test.tsx',
          ],
          setupFiles: ['tests/support/setup.dom.ts'],
          server: { deps: { inline: true } },
        },
      },
      {
        root,
        test: {
          name: 'host',
          environment: 'node',
          include: ['tests/host/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'paying',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        optimizeDeps,
        plugins: [storybookTest({ configDir: `${root}.storybook` })],
        test: { name: 'stories', browser: browser() },
      },
      {
        root,
        optimizeDeps,
        plugins: [react(), msw({ mode: 'worker-only' })],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.dom.ts'],
          browser: { ...browser(), commands },
        },
      },
    ],
  },
});
