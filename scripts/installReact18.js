import { join } from 'node:path';
import { installPackages, root } from './packages.js';

try {
  installPackages(join(root, 'tests', 'react18'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
