import { spawn } from 'node:child_process';
import { environment, installPackages, root } from './packages.js';

try {
  installPackages();
  startStorybook();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function startStorybook() {
  console.log('Starting Storybook at http://localhost:6006.');
  const quietly = ['--ci', '--disable-telemetry', '--no-version-updates'];
  const storybook = spawn('storybook', ['dev', '--port', '6006', '--exact-port', ...quietly], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  storybook.on('exit', (code) => process.exit(code ?? 0));
  process.on('SIGINT', () => storybook.kill('SIGINT'));
  process.on('SIGTERM', () => storybook.kill('SIGTERM'));
}
