import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../tools/browsers.ts';

/** Where the last results are kept: one file for each subject, because several are tried at once. */
const FOLDER = join(import.meta.dirname, '../../.output/surroundings');

/** How a row ended the last time that it was tried. */
export interface Result {
  passed: boolean;
  /** How often it was tried in that run until it ended so. */
  tries: number;
  /** What was seen instead. */
  seen?: string;
  /** When, as an ISO date. */
  at: string;
  /** How long it took. */
  ms: number;
}

/** By row, then by browser. */
export type Results = Record<string, Partial<Record<BrowserName, Result>>>;

const read = (file: string): Results => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Adds results to those of a subject that are kept. */
export function keepResults(subject: string, results: Results): void {
  const file = join(FOLDER, `${subject}.json`);
  const before = read(file);
  for (const [id, result] of Object.entries(results)) before[id] = { ...before[id], ...result };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(before, null, 1));
}

/** The last results of all subjects. */
export const lastResults = (): Results =>
  Object.assign({}, ...globSync('*.json', { cwd: FOLDER }).map((file) => read(join(FOLDER, file))));
