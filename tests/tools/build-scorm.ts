import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildScormPackage } from './scorm-package.ts';

// `npm run build:scorm`: the phone page as a SCORM 1.2 package.

const TARGET = join(import.meta.dirname, '../../.output/scorm');

const bytes = await buildScormPackage();
await mkdir(TARGET, { recursive: true });
const file = join(TARGET, 'ent-pas-a-pas-scorm-1.2.zip');
await writeFile(file, bytes);
console.log(`${file}: ${Math.ceil(bytes.byteLength / 1000)} kB`);
