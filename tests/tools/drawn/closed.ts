import type { CDPSession, Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Point } from './driver.ts';
import { aim, type OverlayState, readOverlay } from './in-page.ts';
import type { DrivenTab } from './tab.ts';
import { until } from './until.ts';

// What stands in a closed shadow root, for tests of what parents get. The functions run in a world of their own, which no
// page can reach: what a hostile page did to its globals does not change what is read.

/** The name of that world. */
const WORLD = 'closed-overlay';

/** The hosts of the overlay; not by `document.querySelectorAll`, because a form's name can stand before that. */
const HOSTS = `[...Document.prototype.querySelectorAll.call(document, 'ent-pas-a-pas')]`;

const sessions = new WeakMap<ChromiumPage, Promise<CDPSession>>();

/** The protocol's own session with a page of Chromium; the same for all who ask. */
export function sessionOf(page: ChromiumPage): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Calls a function, given as text, with the roots of all hosts. @returns the text that it makes */
async function callInChromium(page: ChromiumPage, fn: string): Promise<unknown> {
  const cdp = await sessionOf(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: WORLD };
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
  const evaluate = async (expression: string) =>
    (await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId })).result;

  const roots: { objectId: string }[] = [];
  const { value: count } = await evaluate(`${HOSTS}.length`);
  for (let index = 0; index < count; index += 1) {
    const { objectId } = await evaluate(`${HOSTS}[${index}]`);
    if (!objectId) continue;
    const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 0, pierce: true });
    for (const { backendNodeId } of node.shadowRoots ?? []) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
      if (object.objectId) roots.push({ objectId: object.objectId });
    }
  }
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: fn,
    executionContextId,
    arguments: roots,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What is used of Puppeteer's own insides: no other way leads to a closed root in Firefox. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiAnswer }>;
}
interface BidiAnswer {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}
interface BidiNode {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

/** WebDriver BiDi itself, without Puppeteer around it. */
export const bidiOf = (page: FirefoxPage) => (page.browser() as unknown as { connection: BidiConnection }).connection;

/** The name of a tab in WebDriver BiDi. */
export const bidiContextOf = (page: FirefoxPage): string => (page.mainFrame() as unknown as { _id: string })._id;

/** The same in Firefox: what a function of WebDriver BiDi gives back names closed roots too. */
async function callInFirefox(page: FirefoxPage, fn: string): Promise<unknown> {
  const connection = bidiOf(page);
  const call = async (functionDeclaration: string, more: object) => {
    const target = { context: bidiContextOf(page), sandbox: WORLD };
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      target,
      awaitPromise: true,
      ...more,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
  const serializationOptions = { maxDomDepth: 0, includeShadowTree: 'all' };
  const hosts = (await call(`() => ${HOSTS}`, { serializationOptions })) as BidiNode[];
  const roots = hosts.flatMap(({ value }) => value?.shadowRoot?.sharedId ?? []).map((sharedId) => ({ sharedId }));
  return call(fn, { arguments: roots });
}

/** Calls a function, given as text, with the roots of every overlay on the page; what it makes travels as JSON. */
async function call({ raw }: DrivenTab, fn: string): Promise<unknown> {
  const source = `async (...roots) => JSON.stringify(await (${fn})(roots))`;
  const json = await ('context' in raw
    ? callInChromium(raw as ChromiumPage, source)
    : callInFirefox(raw as unknown as FirefoxPage, source));
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

/**
 * Runs a function with the shadow roots of every overlay on the page, closed ones too, in a world of its own. It is
 * sent as source text; arguments and result travel as JSON. Rejects if it throws, or if the page goes away meanwhile.
 */
export const inClosedRoots = <Args extends unknown[], Result>(
  tab: DrivenTab,
  fn: (roots: ShadowRoot[], ...args: Args) => Result,
  ...args: Args
) => call(tab, `(roots) => (${fn})(roots, ...${JSON.stringify(args)})`) as Promise<Awaited<Result>>;

/** What the extension shows now, in a build with a closed root. */
export const readClosedOverlay = (tab: DrivenTab) =>
  call(tab, `([root]) => (${readOverlay})(root ?? null)`) as Promise<OverlayState>;

/** Waits, in a build with a closed root, for a card that says these words, with so many markers. */
export const waitForClosedCard = (tab: DrivenTab, words: string, count: number): Promise<boolean> =>
  until(10_000, `« ${words} » with ${count} markers`, async () => {
    const { card, markers } = await readClosedOverlay(tab);
    const numbers = new Set(markers.map(({ number }) => number)).size;
    if (!card?.includes(words) || numbers !== count) throw new Error(`${numbers} markers and « ${card} »`);
    return true;
  });

/** A real click on an element inside a closed root, as soon as it is there, still, and not covered. */
export async function clickClosed(tab: DrivenTab, selector: string, patience = 5000): Promise<void> {
  const source = `([root]) => (${aim})(${JSON.stringify(selector)}, 'overlay', root)`;
  const { x, y } = await until(patience, `a click on ${selector}`, () => call(tab, source) as Promise<Point>);
  await (tab.raw as unknown as { mouse: { click(x: number, y: number): Promise<void> } }).mouse.click(x, y);
}
