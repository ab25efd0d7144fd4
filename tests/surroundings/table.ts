import { isTried, type Row } from './row.ts';
import { addresses } from './rows/addresses.ts';
import { attention } from './rows/attention.ts';
import { busy } from './rows/busy.ts';
import { cannot } from './rows/cannot.ts';
import { clipped } from './rows/clipped.ts';
import { covered } from './rows/covered.ts';
import { dialogs } from './rows/dialogs.ts';
import { documents } from './rows/documents.ts';
import { fighters } from './rows/fighters.ts';
import { hints } from './rows/hints.ts';
import { host } from './rows/host.ts';
import { kept } from './rows/kept.ts';
import { kinds } from './rows/kinds.ts';
import { looks } from './rows/looks.ts';
import { messages } from './rows/messages.ts';
import { moving } from './rows/moving.ts';
import { names } from './rows/names.ts';
import { others } from './rows/others.ts';
import { passwordManagers } from './rows/password-managers.ts';
import { scrolled } from './rows/scrolled.ts';
import { storage } from './rows/storage.ts';
import { tabs } from './rows/tabs.ts';
import { updates } from './rows/updates.ts';

/** Everything that is tried against the guide, by the file of tests/e2e that tries it: `surroundings-<subject>.test.ts`. */
export const SUBJECTS = {
  sight: [...covered, ...passwordManagers, ...dialogs, ...clipped, ...scrolled, ...looks],
  page: [...host, ...names, ...documents, ...kinds, ...hints, ...moving],
  browser: [...addresses, ...busy, ...updates, ...tabs],
  extension: [...storage, ...kept, ...messages, ...fighters, ...attention, ...others],
} satisfies Record<string, readonly Row[]>;

/** All rows, those that no browser can show last. */
export const surroundings: readonly Row[] = [...Object.values(SUBJECTS).flat(), ...cannot];

/** How many are tried, and how many cannot be. */
export const countRows = () => ({
  tried: surroundings.filter(isTried).length,
  cannot: surroundings.filter((row) => !isTried(row)).length,
});
