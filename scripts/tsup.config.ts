import { defineConfig } from 'tsup';

// One output file per source file: 'use client' stays where it was written, server files stay
// free of it, and a host's bundler drops what it does not import, file by file.
// The native compiler writes the declarations: tsup would take twelve seconds over them.
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', 'mocks/**/*.{ts,tsx}'],
  format: ['esm'],
  bundle: false,
  sourcemap: true,
  clean: true,
  outDir: 'dist',
  esbuildOptions(options) {
    options.outbase = '.';
    // no element stands outside of a function: a note beside each that it may be dropped says nothing
    options.jsxSideEffects = true;
  },
  target: 'es2022',
  tsconfig: 'scripts/tsconfig.build.json',
});
