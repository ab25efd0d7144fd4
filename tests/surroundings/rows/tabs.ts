import type { Page as ChromiumPage } from 'playwright';
import { sessionOf } from '../../tools/drawn/closed.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { page } from '../../tools/drawn/replies.ts';
import { CODE, codeGuided, showCode, tabAt } from '../acts.ts';
import { guided, script, silence } from '../changes.ts';
import { allowPrivate, endBackground, openWindow, pressMemory } from '../powers.ts';
import type { Row } from '../row.ts';
import { LOGIN, type Stage, serve } from '../stage.ts';
import type { Own } from '../stand.ts';

// What happens to a tab, to a window and to the background script.

const REAL = fixture(LOGIN).url;

/** Chromium gives no page back from memory while it is driven, unless told to. */
const withMemory: Own = { switches: ['!--disable-back-forward-cache'] };

/** The login, left for another page and given back by the browser from its memory. */
async function leaveAndReturn({ tab, see, stand }: Stage, meanwhile: () => Promise<unknown> = async () => {}) {
  const html = script(
    `addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.from = persisted ? 'memory' : 'network' })`,
  );
  const headers = { 'cache-control': 'max-age=60' };
  const login = serve({ html, headers });
  stand.play((request) => (request.path === '/suite' ? { ...page('<p>Autre page</p>'), headers } : login(request)));
  await tab.goto(REAL);
  await see(guided);
  await tab.evaluate(() => void setTimeout(() => location.assign('/suite')));
  await tab.waitFor(() => document.body.innerText.includes('Autre page'));
  await meanwhile();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await tab.waitFor(() => document.documentElement.dataset.from === 'memory');
}

export const tabs: readonly Row[] = [
  {
    id: 'background-ended',
    name: 'the browser ends the background script before each of three views',
    browsers: 'both',
    must: 'say what belongs to each',
    async play(stage) {
      await endBackground(stage);
      await stage.open();
      await stage.see(guided);
      await endBackground(stage);
      await showCode(stage);
      await stage.see(codeGuided);
      await endBackground(stage);
      await stage.tab.reload();
      await stage.see(guided);
    },
  },
  {
    id: 'background-ended-asking',
    name: 'the browser ends the background script again and again while a page comes',
    browsers: 'both',
    must: 'guide as ever afterwards',
    async play(stage) {
      stage.stand.play(serve({}));
      const loaded = stage.tab.goto(REAL);
      for (let turn = 0; turn < 5; turn += 1) await endBackground(stage).catch(() => undefined);
      await loaded;
      await stage.see(guided);
    },
  },
  {
    id: 'page-from-memory',
    name: 'the person goes on, and back: the browser gives the page from its memory',
    browsers: 'both',
    own: withMemory,
    must: 'guide as ever, and draw once',
    async play(stage) {
      await leaveAndReturn(stage);
      await stage.see(guided);
    },
  },
  {
    id: 'page-from-memory-changed',
    name: 'the person goes on, switches the help off elsewhere, and back: the browser gives the page from its memory',
    browsers: 'both',
    own: withMemory,
    must: 'take the card away and look at nothing more',
    async play(stage) {
      await leaveAndReturn(stage, () =>
        stage.inExtension(() => browser.storage.local.set({ settings: { help: false } })),
      );
      await stage.see(silence);
      // No guide answers any more, so that nothing was read since.
      const told = await stage.inExtension(async (url: string) => {
        const [there] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
        return browser.tabs.sendMessage(there?.id ?? -1, 'where-am-i');
      }, REAL);
      if (told) throw new Error('a guide runs on');
    },
  },
  {
    id: 'discarded',
    name: 'the browser discards the tab to save memory, and the person comes back to it',
    browsers: 'both',
    must: 'guide as ever',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await stage.stand.desk.bringToFront();
      await stage.inExtension(async (url: string) => {
        const [tab] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
        if (tab) await browser.tabs.discard(tab.id);
        const [gone] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
        if (gone) await browser.tabs.update(gone.id, { active: true });
      }, REAL);
      await stage.see(guided, stage.adopt(await tabAt(stage, REAL)));
    },
  },
  {
    id: 'restored',
    name: 'the browser comes back with its tabs: what lives as long as a session is gone (played by emptying it)',
    browsers: 'both',
    must: 'guide as ever',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await stage.inExtension(() => browser.storage.session.clear());
      await endBackground(stage);
      await stage.tab.reload();
      await stage.see(guided);
    },
  },
  {
    id: 'crashed',
    name: 'the process of the page dies, and the person loads it anew',
    browsers: { only: 'chromium', because: 'WebDriver BiDi cannot end the process of a page, nor load a dead one' },
    must: 'guide as ever',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      const raw = stage.tab.raw as ChromiumPage;
      const crashed = raw.waitForEvent('crash');
      // The one that dies never answers.
      void (await sessionOf(raw)).send('Page.crash').catch(() => undefined);
      await crashed;
      const after = await stage.anotherTab();
      await stage.open({}, after);
      await stage.see(guided, after);
    },
  },
  {
    id: 'memory',
    name: 'the system is short of memory, again and again',
    browsers: 'both',
    must: 'guide as ever',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      for (let turn = 0; turn < 5; turn += 1) await pressMemory(stage);
      await stage.see(guided);
      await showCode(stage);
      await stage.see(codeGuided);
    },
  },
  {
    id: 'behind',
    name: 'the page is opened behind another tab, and then looked at',
    browsers: 'both',
    must: 'guide as ever',
    async play(stage) {
      const front = await stage.anotherTab();
      stage.stand.play(serve({}));
      const loaded = stage.tab.goto(REAL);
      await front.bringToFront();
      await loaded;
      await stage.tab.bringToFront();
      await stage.see(guided);
    },
  },
  {
    id: 'two-windows',
    name: 'two windows stand on two pages of the way',
    browsers: 'both',
    must: 'say in each what belongs to it, and keep to that',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      const other = await openWindow(stage, CODE.url, false, CODE.file);
      await stage.see(codeGuided, other);
      await stage.tab.bringToFront();
      await stage.see(guided);
      await other.close();
    },
  },
  {
    id: 'private-window',
    name: 'the code page is met in a private window',
    browsers: 'both',
    fault: 4,
    must: 'guide, and write nothing of it to the disk',
    async play(stage) {
      await allowPrivate(stage);
      await stage.keep({ settings: { case: 'self-registration' } });
      const before = JSON.stringify((await stage.kept()).local.memory ?? null);
      const tab = await openWindow(stage, CODE.url, true, CODE.file);
      await stage.see({ card: ['code'], rings: ['1 code', '2 submit'] }, tab);
      const { memory = null } = (await stage.kept()).local;
      if (JSON.stringify(memory) !== before) throw new Error(`written: ${JSON.stringify(memory)}`);
    },
  },
];
