import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Row } from './row.ts';
import { forever } from './rows/forever.ts';
import { idle } from './rows/idle.ts';
import { leak } from './rows/leak.ts';
import { load } from './rows/load.ts';
import { marker } from './rows/marker.ts';
import { mutations } from './rows/mutations.ts';
import { pages } from './rows/pages.ts';
import { read } from './rows/read.ts';
import { size } from './rows/size.ts';
import { table } from './table.ts';

// `npm run bench [-- --json] [-- <row> …]`: ours beside others', in one run on one machine; only the ratios travel.
// Ends with 1 where a target is missed or a row could not be measured.

/** Each measures and gives its rows. The order is that of the table. */
const ROWS: Readonly<Record<string, () => Promise<Row[]>>> = {
  marker,
  load,
  read,
  mutations,
  forever,
  idle,
  leak,
  pages,
  size,
};

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const asked = words.filter((word) => word !== '--json');
const unknown = asked.filter((word) => !(word in ROWS));
if (unknown.length > 0) throw new Error(`No row is called ${unknown.join(', ')}: ${Object.keys(ROWS).join(', ')}`);

/** What else the machine does shows in the figures: how many processes wanted a core in the last minute. */
const machine = () => ({ model: cpus()[0]?.model, cores: availableParallelism(), load: loadavg()[0] });

const before = machine();
if (!asJson) {
  console.log('Median [first quartile–third quartile] · beside: the same, and ours as a ratio to it · target');
  console.log(`On ${before.cores} cores of ${before.model}, load ${before.load?.toFixed(1)}`);
}

const rows: Row[] = [];
const failures: { row: string; error: string }[] = [];
for (const [name, measure] of Object.entries(ROWS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const began = performance.now();
  try {
    const measured = await measure();
    rows.push(...measured);
    if (!asJson) console.log(table(measured));
  } catch (error) {
    failures.push({ row: name, error: String(error) });
    console.error(`! ${name} could not be measured: ${error instanceof Error ? error.stack : error}`);
  }
  console.error(`  ${name} took ${Math.round((performance.now() - began) / 1000)} s`);
}

const missed = rows.filter(({ held }) => held === false);
if (asJson) console.log(JSON.stringify({ machine: before, rows, failures }, null, 2));
else console.log(`${rows.length} rows, ${missed.length} targets missed, ${failures.length} rows not measured`);
if (missed.length + failures.length > 0) process.exitCode = 1;
