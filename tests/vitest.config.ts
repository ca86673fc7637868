import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  }),
});

// Every dependency is found before the first test, since Vite reloads the page when it meets a
// new one, and a reload in the middle of a test fails it.
const optimizeDeps = {
  entries: ['{src,mocks,stories}/**/*.{ts,tsx}', 'tests/e2e/**/*.tsx', '.storybook/preview.tsx'],
};

export default defineConfig({
  test: {
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
          include: ['tests/{rules,client,server,contract,architecture,ssr}/**/*.test.{ts,tsx}'],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{react,widgets,page}/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.dom.ts'],
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
          browser: browser(),
        },
      },
    ],
  },
});
