import { defineConfig } from 'vite';

/** The page and its billing on one origin; in production your own server stands there. */
export default defineConfig({
  preview: { port: 4011, strictPort: true, proxy: { '/api/billing': 'http://127.0.0.1:4010' } },
});
