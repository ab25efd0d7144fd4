import type { BrowserContext, Page as ChromiumPage } from 'playwright';
import type { Browser as FirefoxBrowser, Page as FirefoxPage } from 'puppeteer-core';
import type { Size } from '../../../utils/model/boxes.ts';
import type { BrowserName } from '../browsers.ts';
import type { Network } from './network.ts';
import type { DrivenTab } from './tab.ts';

/** A place in the viewport, in CSS pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** The automation library's own objects, for the tests that need more than the driver gives. */
interface RawBrowser {
  chromium: BrowserContext;
  firefox: FirefoxBrowser;
}
export interface RawTab {
  chromium: ChromiumPage;
  firefox: FirefoxPage;
}

export interface OpenOptions {
  /** The closed network through which everything goes. */
  network: Network;
  /** Folder of an unpacked extension, with its manifest.json. Without it, the bare browser. */
  extension?: string;
  /** Without a window, as tests want it. */
  headless: boolean;
  /** Default: 1280 × 800 without a window, the window's own size with one. */
  viewport?: Size;
  /** Default: `light`. */
  colorScheme?: 'light' | 'dark';
  /** Used by a finger, as a phone: Chromium emulates one. Firefox takes taps anyway. Default: no. */
  touch?: boolean;
  /** Whether the person asked their system for less motion. Default: no. */
  reducedMotion?: boolean;
  /** What pages read in `navigator.languages`, best first. Default: `['fr-FR', 'fr']`. */
  languages?: string[];
  /** Leaves the page open with which the extension welcomes whoever has just installed it. Default: it is closed. */
  welcome?: boolean;
  /** Firefox only: all windows are private, and the extension may run there. Default: no. */
  private?: boolean;
  /** Firefox's preferences beside the driver's own. Default: none. */
  preferences?: Record<string, unknown>;
  /** Chromium's switches beside the driver's own; one that begins with `!` is taken away. Default: none. */
  switches?: string[];
  /** Chromium only: the profile's folder, which is left as it is when the browser is closed. Default: a new one. */
  profile?: string;
  /** How long `waitFor`, `click`… keep trying before they reject, in milliseconds. Default: 10 000. */
  patience?: number;
}

/** The options with every default filled in; only the extension may be missing, and the viewport of a window. */
export type FullOptions = Required<Omit<OpenOptions, 'extension' | 'viewport' | 'profile'>> & {
  profile: string | undefined;
  extension: string | undefined;
  viewport: Size | null;
};

/** What an automation protocol does to one tab: the few gestures on which `DrivenTab` builds all the others. */
export interface Hands {
  /** Resolve once the document is loaded. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Value of an expression in the page's main world, awaited; a string or nothing. */
  run(expression: string): Promise<unknown>;
  clickAt(point: Point): Promise<void>;
  typeText(text: string): Promise<void>;
  /** A key, or a chord such as `Shift+Tab`; names as in KeyboardEvent.key. */
  pressKey(key: string): Promise<void>;
  screenshot(path: string, fullPage: boolean): Promise<void>;
  setViewport(size: Size): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A real browser, driven the same way whichever it is. */
export interface DrivenBrowser<Name extends BrowserName = BrowserName> {
  readonly name: Name;
  readonly raw: RawBrowser[Name];
  /** A blank tab, in front. */
  newTab(): Promise<DrivenTab<Name>>;
  /** Every open tab, also those that pages and the extension opened by themselves. */
  tabs(): Promise<DrivenTab<Name>[]>;
  /** A new tab in front with one of the extension's own pages, `path` as in `popup.html`; resolves once it is loaded. */
  openExtensionPage(path: string): Promise<DrivenTab<Name>>;
  /** Loads the extension anew from its folder, as it stands there now. Pages that are open keep the scripts they have. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
