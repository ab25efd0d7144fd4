import { fixture } from '../../tools/drawn/fixtures.ts';
import { guided, STEP } from '../changes.ts';
import type { Row } from '../row.ts';
import { LOGIN, type Stage } from '../stage.ts';

// Messages and addresses that nobody of the extension would write. An extension's own page in a tab may send what a page's
// script may send: the tests send from there.

const LONG = 3_000_000;

/** Sends these to the background script. @returns how many of them it threw at */
const send = ({ inExtension }: Stage, messages: readonly unknown[]): Promise<string[]> =>
  inExtension(
    async (all: readonly unknown[], long: number) => {
      const thrown: string[] = [];
      for (const message of all) {
        // A long text travels as its name.
        const whole = JSON.parse(JSON.stringify(message).replaceAll('"LONG"', JSON.stringify('x'.repeat(long))));
        await browser.runtime.sendMessage(whole).catch((error) => thrown.push(`${JSON.stringify(message)}: ${error}`));
      }
      return thrown;
    },
    messages,
    LONG,
  );

/** The messages change nothing that is kept, throw nothing, open nothing, and the page is guided afterwards. */
const bad = (id: string, name: string, messages: readonly unknown[]): Row => ({
  id,
  name,
  browsers: 'both',
  fault: 10,
  must: 'keep nothing of it, throw nothing, open nothing, and guide as ever',
  async play(stage) {
    await stage.open();
    await stage.see(guided);
    const before = JSON.stringify((await stage.kept()).local);
    const tabs = (await stage.stand.browser.tabs()).length;
    const thrown = await send(stage, messages);
    await stage.settle();
    const after = JSON.stringify((await stage.kept()).local);
    if (after !== before) throw new Error(`kept: ${after.slice(0, 300)} (${after.length} characters)`);
    if (thrown.length > 0) throw new Error(`thrown: ${thrown.join('; ').slice(0, 300)}`);
    const more = (await stage.stand.browser.tabs()).length - tabs;
    if (more > 0) throw new Error(`${more} tabs were opened`);
    await stage.tab.reload();
    await stage.see(guided);
  },
});

/** One of the extension's own pages, asked for with an address that makes no sense, still says something. */
const page = (id: string, name: string, addresses: readonly string[], fault?: number): Row => ({
  id,
  name,
  browsers: 'both',
  ...(fault && { fault }),
  must: 'show words, and none of the address',
  async play({ stand }) {
    for (const address of addresses) {
      const tab = await stand.browser.openExtensionPage(address);
      await tab.waitFor(() => document.body.innerText.trim().length > 40);
      const echoed = await tab.evaluate(() => /pirate/.test(document.body.innerText));
      await tab.close();
      if (echoed) throw new Error(`${address} is shown on the page`);
    }
  },
});

export const messages: readonly Row[] = [
  bad('choose-nonsense', 'the background script is told to choose a case that does not exist', [
    { choose: 'nope' },
    { choose: 'constructor' },
    { choose: { case: 'everyday' } },
    { choose: ['everyday'] },
    { choose: 7 },
  ]),
  bad('choose-huge', 'the background script is told to choose three million letters', [{ choose: 'LONG' }]),
  bad('fold-nonsense', 'the background script is told to fold what is no page', [
    { fold: 'nope', folded: true },
    { fold: 7, folded: true },
    { fold: ['educonnect/login'], folded: true },
    { fold: 'educonnect/login', folded: 'no' },
    { fold: 'educonnect/login' },
  ]),
  bad('fold-huge', 'the background script is told to fold three million letters', [{ fold: 'LONG', folded: true }]),
  bad('speak-nonsense', 'the background script is told of sightings that are none', [
    { respond: null },
    { respond: 7 },
    { respond: {} },
    { respond: { verdict: null } },
    { respond: { verdict: { kind: 'recognised' } } },
    { respond: { verdict: { kind: 'recognised', page: '__proto__/x', parts: null, reasons: 7, alert: 'x' } } },
    { respond: { verdict: { kind: 'unsure', pages: 'educonnect/login' } } },
    { respond: { verdict: { kind: 'unknown', portal: {}, fields: 'all' }, step: -1, question: 'toString' } },
  ]),
  bad('open-nonsense', 'the background script is told to open what is none of its pages', [
    { open: 'https://pirate.example/' },
    { open: { report: 'javascript:alert(1)' } },
    { open: { message: '../../../pirate' } },
    { open: { video: 'nope' } },
    { open: { practice: 'nope' } },
    { open: null },
  ]),
  bad('tabs-nonsense', 'the background script is told to find tabs and frames that do not exist', [
    { afterMail: 7 },
    { go: 'educonnect/login' },
    { revealIn: 'x', item: -1 },
    { reading: 'LONG' },
    { reading: { items: 7 } },
    { way: 'x', choose: null, fold: null },
    'masked',
    null,
    [],
  ]),
  {
    id: 'page-nonsense',
    name: 'the guide of a page is told of frames and changes that make no sense',
    browsers: 'both',
    fault: 10,
    must: 'guide as ever',
    page: {},
    async act(stage) {
      await stage.see(guided);
      await stage.inExtension(async (url: string) => {
        const [tab] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
        const nonsense = [
          { frame: 3, reading: { items: 'all', boxes: null } },
          { frame: 'x', reading: 7 },
          { frame: 4, reading: { host: 'x', width: 1, height: 1, items: [null], boxes: [] } },
          { reveal: 9999 },
          'changed',
          null,
        ];
        for (const message of nonsense) if (tab) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
      }, fixture(LOGIN).url);
      await stage.tab.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
    },
    see: { ...guided, card: [STEP] },
  },
  page('report-nan', 'the report is asked for of a tab that is no number', ['report.html#tab=NaN'], 11),
  page('report-hashes', 'the report is asked for with addresses that make no sense', [
    'report.html#tab=999999999',
    'report.html#tab=-1',
    'report.html#tab=1e9&tab=pirate',
    'report.html#visit=pirate',
    'report.html#%E0%A4%A',
  ]),
  page('sheet-hashes', 'the sheet is asked for with addresses that make no sense', [
    'sheet.html#message=pirate',
    'sheet.html#video=constructor',
    'sheet.html#%3Cimg%20src=x%20onerror=document.body.innerHTML=%22pirate%22%3E',
    'sheet.html#%E0%A4%A',
  ]),
  page('practice-hashes', 'the practice portal is asked for with addresses that make no sense', [
    'practice.html#pirate',
    'practice.html#__proto__',
  ]),
];
