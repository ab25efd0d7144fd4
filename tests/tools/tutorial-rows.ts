import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the parents' tutorial of 2021-2022 says, point by point: the page whose tables hold the rows T01 to T51. */
export const ROWS = readFileSync(join(import.meta.dirname, '../../utils/journeys/README.md'), 'utf8');
