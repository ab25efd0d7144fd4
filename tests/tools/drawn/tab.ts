import type { Box, Size } from '../../../utils/model/boxes.ts';
import type { BrowserName } from '../browsers.ts';
import type { Hands, RawTab } from './driver.ts';
import { aim, type OverlayState, readBox, readOverlay } from './in-page.ts';
import { firstLine, until } from './until.ts';

/**
 * One tab of a real browser. Everything that a person does is done through the automation protocol, as trusted input;
 * nothing is set from inside the page.
 */
export class DrivenTab<Name extends BrowserName = BrowserName> {
  /** The automation library's own page. */
  readonly raw: RawTab[Name];
  readonly #hands: Hands;
  readonly #patience: number;

  /** `patience` is how long the waiting methods keep trying, in milliseconds. */
  constructor(raw: RawTab[Name], hands: Hands, patience: number) {
    this.raw = raw;
    this.#hands = hands;
    this.#patience = patience;
  }

  /** Opens an address and waits until it is loaded. A 502 of the closed network is a page like any other. */
  goto(url: string): Promise<void> {
    return this.#hands.goto(url);
  }

  /** The browser's Back button; waits until the page is there. In Firefox, not onto an extension's page. */
  back(): Promise<void> {
    return this.#hands.back();
  }

  /** The browser's Reload button; waits until the page is loaded. */
  reload(): Promise<void> {
    return this.#hands.reload();
  }

  /** The address now. Rejects in Firefox if the page is just being replaced: then wait for something on the page. */
  url(): Promise<string> {
    return this.#hands.url();
  }

  /** A real mouse click at the centre of a page's element, as soon as it is there, still, and not covered. */
  async click(selector: string): Promise<void> {
    await this.#hands.clickAt(await this.waitFor(aim, selector, 'page'));
  }

  /** The same, on an element inside the extension's overlay. */
  async clickOverlay(selector: string): Promise<void> {
    await this.#hands.clickAt(await this.waitFor(aim, selector, 'overlay'));
  }

  /** A real click into a field, then real keys, added where the click put the caret. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#hands.typeText(text);
  }

  /** One key, or a chord such as `Shift+Tab`; names as in KeyboardEvent.key. */
  press(key: string): Promise<void> {
    return this.#hands.pressKey(key);
  }

  /**
   * Runs a function in the page's main world. It is sent as source text, so it sees its arguments and the page's
   * globals only; arguments and result travel as JSON (an element arrives as `{}`). Rejects if it throws, or if the
   * page goes away meanwhile.
   */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    // Each protocol copies values in its own way (an element, a NaN); JSON made in the page is the same in both.
    const json = await this.#hands.run(`(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`);
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as Awaited<Result>;
  }

  /**
   * Evaluates until the result is truthy, and returns it. An error, be it of `fn` or of a page that is just being
   * replaced, counts as "not yet". Rejects once the patience is over, with what was waited for and the last error.
   */
  waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>> {
    const what = `${fn.name || String(fn)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    return this.#until(what, async () => (await this.evaluate(fn, ...args)) || undefined);
  }

  /** What the extension shows now. */
  overlay(): Promise<OverlayState> {
    return this.evaluate(readOverlay);
  }

  /** What the extension shows, once `condition` holds for it. Rejects when the patience is over, with its last state. */
  waitForOverlay(condition: (overlay: OverlayState) => boolean): Promise<OverlayState> {
    return this.#until(`the overlay: ${condition}`, async () => {
      const overlay = await this.overlay();
      if (!condition(overlay)) throw new Error(`the overlay is ${JSON.stringify(overlay)}`);
      return overlay;
    });
  }

  /** Rectangle of a page's element in the viewport. Rejects if nothing matches. */
  boxOf(selector: string): Promise<Box> {
    return this.evaluate(readBox, selector);
  }

  /** Writes a PNG of the viewport, or of the whole page. */
  screenshot(path: string, fullPage = false): Promise<void> {
    return this.#hands.screenshot(path, fullPage);
  }

  /** Gives the page another size, as if the window were resized. */
  setViewport(size: Size): Promise<void> {
    return this.#hands.setViewport(size);
  }

  /** Shows this tab rather than another. */
  bringToFront(): Promise<void> {
    return this.#hands.bringToFront();
  }

  /** Closes the tab. */
  close(): Promise<void> {
    return this.#hands.close();
  }

  /** Tries again and again until `attempt` gives something else than undefined or an error. */
  async #until<Result>(what: string, attempt: () => Promise<Result | undefined>): Promise<NonNullable<Result>> {
    try {
      return await until(this.#patience, what, attempt);
    } catch (error) {
      const where = await this.url().catch(firstLine);
      throw new Error(`On ${where}: ${firstLine(error)}`);
    }
  }
}
