import { build } from 'esbuild';

// No target is named, so that esbuild prints light-dark() and :where() as they were written.
await build({
  entryPoints: { styles: 'src/styles/index.css', 'styles.layered': 'src/styles/layered.css' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  logLevel: 'error',
});
