import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { portals } from '../../utils/portals/portals.ts';
import { dataFaults } from '../../utils/schema/check.ts';
import { buildPhonePage } from './phone-page.ts';

// `npm run build:phone`: the phone page as a file of its own.

const TARGET = join(import.meta.dirname, '../../.output/phone');

const faults = dataFaults({ portals, journeys, helps });
if (faults.length > 0) throw new Error(`The data has ${faults.length} fault(s):\n${faults.join('\n')}`);
const page = await buildPhonePage();
await mkdir(TARGET, { recursive: true });
const file = join(TARGET, 'ent-pas-a-pas.html');
await writeFile(file, page);
console.log(`${file}: ${Math.ceil(Buffer.byteLength(page) / 1000)} kB`);
