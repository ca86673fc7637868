import { build } from 'esbuild';

const bridges = ['shadcn', 'radix-themes'].map((name) => [
  `bridges/${name}`,
  `src/styles/bridges/${name}.css`,
]);

// No target is named, so that esbuild prints light-dark() and :where() as they were written.
await build({
  entryPoints: {
    styles: 'src/styles/index.css',
    'styles.layered': 'src/styles/layered.css',
    ...Object.fromEntries(bridges),
  },
  outdir: 'dist',
  bundle: true,
  minify: true,
  logLevel: 'error',
});
