import type { BrowserName } from '../tools/browsers.ts';
import type { Expectation } from './sight.ts';
import type { Stage } from './stage.ts';
import type { Own } from './stand.ts';

/** The two browsers, or the only one in which a situation exists, with the reason. */
export type Browsers = 'both' | { only: BrowserName; because: string };

/** What is done to the plain page of the login before a browser gets it. */
export interface PageChange {
  /** Another drawn page than the login, `educonnect/sms-code.html`. */
  file?: string;
  /** Its text, changed. */
  html?: (html: string) => string;
  headers?: Readonly<Record<string, string>>;
  /** Where it stands; default: its own address. */
  address?: string;
}

interface Named {
  /** Unique, in small letters and dashes; the subject's file holds it. */
  id: string;
  /** The situation, in words. */
  name: string;
}

interface Tried extends Named {
  browsers: Browsers;
  /** What the guide must do, in words. */
  must: string;
  /** Which fault of the first trial it is a case of (November 2026, version 0.1.0). */
  fault?: number;
  /** What does not hold yet, and why. It is named in every run, and not tried: all browsers, or one of them. */
  open?: { why: string; in?: BrowserName };
  /** A browser of its own kind; rows that name the same object share it. */
  own?: Own;
}

/** A page that differs from the plain one, what happens on it, and what a person must see in the end. */
export interface PageRow extends Tried {
  page: PageChange;
  /** What the page, the browser or the person does once the page is loaded. */
  act?: (stage: Stage) => Promise<void>;
  see: Expectation;
}

/** A situation with several moments. */
export interface ScenarioRow extends Tried {
  play: (stage: Stage) => Promise<void>;
}

/** What no browser can be brought to show here. Counted apart. */
export interface CannotRow extends Named {
  cannot: string;
}

/** One situation. */
export type Row = PageRow | ScenarioRow | CannotRow;

/** Those that are tried. */
export type TriedRow = PageRow | ScenarioRow;

export const isTried = (row: Row): row is TriedRow => !('cannot' in row);

/** Does it not hold yet in this browser? */
export const isOpen = ({ open }: TriedRow, name: BrowserName): boolean =>
  open !== undefined && (open.in === undefined || open.in === name);

/** Is it tried in this browser? */
export const isFor = ({ browsers }: TriedRow, name: BrowserName): boolean =>
  browsers === 'both' || browsers.only === name;
