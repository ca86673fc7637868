import { writeFileSync } from 'node:fs';
import { makeDocument } from './openapi/makeDocument.ts';

writeFileSync('dist/openapi.json', `${JSON.stringify(await makeDocument(), null, 2)}\n`);
