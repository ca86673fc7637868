import { defineConfig } from 'playwright/test';

export default defineConfig({
  use: { baseURL: 'http://127.0.0.1:4011' },
  webServer: [
    {
      command:
        'npx farebox-mock --scenario workspace/past-due --role admin --port 4010 --return-to http://127.0.0.1:4011',
      url: 'http://127.0.0.1:4010',
    },
    {
      command: 'npx vite build app --logLevel error && npx vite preview app --host 127.0.0.1',
      url: 'http://127.0.0.1:4011',
    },
  ],
});
