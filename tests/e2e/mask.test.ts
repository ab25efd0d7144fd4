import { describe, expect, test } from 'vitest';
import { installHosts } from '../../utils/portals/portals.ts';
import { type Fixture, fixture, fixtures, needsBrowser, servePage } from '../tools/drawn/fixtures.ts';
import { page as drawn } from '../tools/drawn/replies.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, type Rig, useRig } from './setup.ts';

/**
 * Whatever leads to the fictional family in the drawn pages: names, mails, phone numbers, identifiers, birth dates and
 * codes, also half hidden. The mask's own code knows none of these.
 */
const PERSONAL = [
  'Camille|MARTIN|Lina M\\.|Lina|Noé M\\.|Noé',
  'c\\.martin\\d\\d|Lettre-\\d+|482 ?913',
  '[\\w.•]+@[\\w.]+\\w',
  '0\\d(?:[ .]?(?:\\d\\d|••)){4}',
  '\\d{1,2} (?:mars|juin|juillet|septembre) 20\\d\\d|\\d\\d/\\d\\d/\\d{4}',
].join('|');

/** By then, drawn pages whose content arrives late show all of it. */
const LATE = 500;

/** Drawings with something personal in them; those that differ in words alone are masked alike. */
const PAGES = fixtures().filter(
  (one) => installHosts.includes(new URL(one.url).hostname) && new RegExp(PERSONAL).test(one.html) && needsBrowser(one),
);

/** What the mask shows: its frame, and how many boxes. Runs in the page. */
function readMask() {
  const root = document.querySelector('ent-pas-a-pas-masque')?.shadowRoot;
  const frame = root?.querySelector<HTMLElement>('[data-frame]');
  return {
    frame: frame?.dataset.frame ?? null,
    words: frame?.textContent ?? '',
    boxes: root?.querySelectorAll('[data-box]').length ?? 0,
  };
}

/** Everything personal that can be seen and is not covered. Runs in the page, so it knows nothing of this file. */
function readLeaks(personal: string): { seen: number; leaks: string[] } {
  const mask = document.querySelector('ent-pas-a-pas-masque')?.shadowRoot;
  const guide = document.querySelector('ent-pas-a-pas')?.shadowRoot;
  const boxes = [...(mask?.querySelectorAll('[data-box]') ?? [])].map((box) => box.getBoundingClientRect());
  let seen = 0;
  const leaks: string[] = [];

  /** The guide's card and an open dialog of the page hide what is behind them. */
  const isBehind = (x: number, y: number, owner: Element) => {
    const front = document.elementFromPoint(x, y);
    const curtain = front?.closest('ent-pas-a-pas, dialog, [aria-modal="true"]');
    return curtain !== null && curtain !== undefined && !curtain.contains(owner);
  };
  const check = (what: string, owner: Element, rects: DOMRect[]) => {
    for (const { left, top, width, height } of rects) {
      if (width <= 1 || height <= 1) continue;
      seen += 1;
      const open = [0, 0.25, 0.5, 0.75, 1].some((across) =>
        [0, 0.5, 1].some((down) => {
          const [x, y] = [left + across * width, top + down * height];
          if (boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) return false;
          return !isBehind(x, y, owner);
        }),
      );
      if (open) leaks.push(`${what} at ${Math.round(left)},${Math.round(top)}`);
    }
  };

  const fields =
    'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]),select,textarea,[contenteditable],[role=textbox]';
  for (const field of document.querySelectorAll(fields)) {
    if (field.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      check(`a field ${field.id || field.getAttribute('name')}`, field, [field.getBoundingClientRect()]);
  }
  const read = (root: Document | ShadowRoot, within: string) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const owner = node.parentElement;
      if (!owner?.closest(within) || !owner.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      if (owner.closest('script,style,select,textarea')) continue;
      for (const { 0: words, index } of node.data.matchAll(new RegExp(personal, 'g'))) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        check(words, owner, [...range.getClientRects()]);
      }
    }
  };
  read(document, '*');
  if (guide) read(guide, '.label');
  return { seen, leaks };
}

/** The page's own html, without the two elements that the extension adds. Runs in the page. */
function readOwnHtml() {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('ent-pas-a-pas, ent-pas-a-pas-masque')) host.remove();
  return copy.outerHTML;
}

/** The html that the server sends, as the browser parses it. Runs in the page. */
async function readServedHtml() {
  const served = await (await fetch(location.href)).text();
  return new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
}

const waitForFrame = (tab: DrivenTab, state: 'on' | 'off') =>
  tab.waitFor((wanted: string) => {
    const root = document.querySelector('ent-pas-a-pas-masque')?.shadowRoot;
    return root?.querySelector<HTMLElement>('[data-frame]')?.dataset.frame === wanted;
  }, state);

/** Opens the popup while a tab stays in front, as a click on the toolbar would, and presses the trainer's button. */
async function pressButton(rig: Rig, tab: DrivenTab): Promise<void> {
  const popup = await rig.browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  await popup.reload();
  await popup.waitFor(() => document.querySelector('[data-mask]') !== null);
  // The popup closes itself.
  await popup.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('[data-mask]')?.click()));
  await tab.bringToFront();
}

const pressKey = (tab: DrivenTab) => tab.press('Alt+Shift+M');

/** A tab with a drawn page, and the mask on it. */
async function maskedTab(rig: Rig, { file, url }: Fixture): Promise<DrivenTab> {
  rig.play(servePage(file));
  const tab = await rig.browser.newTab();
  await tab.goto(url);
  await pressButton(rig, tab);
  await waitForFrame(tab, 'on');
  return tab;
}

const leaksIn = async (tab: DrivenTab) => (await tab.evaluate(readLeaks, PERSONAL)).leaks;

/** Nothing personal is seen on the next page of a masked tab, and the page is what its server sent. */
async function expectCovered(rig: Rig, tab: DrivenTab, { file, url, html }: Fixture): Promise<void> {
  rig.play(servePage(file));
  await tab.goto(url);
  await waitForFrame(tab, 'on');
  const scripted = html.includes('<script');
  if (scripted) await new Promise((resolve) => setTimeout(resolve, LATE));
  await expect.poll(() => leaksIn(tab)).toEqual([]);
  if (!scripted) expect(await tab.evaluate(readOwnHtml)).toBe(await tab.evaluate(readServedHtml));
}

describe('the demonstration mask in Chromium', () => {
  const rig = useRig('chromium');
  let tab: DrivenTab | undefined;

  test.each(PAGES)('covers $file', async (page) => {
    if (!tab) {
      await choose(rig.browser, { case: 'everyday' });
      tab = await maskedTab(rig, page);
    }
    // Two drawings may differ by what follows the # alone: the browser would stay on the first.
    await tab.goto('about:blank');
    await expectCovered(rig, tab, page);
  });

  test('the fixtures hold what the mask is tested on', () => {
    const html = PAGES.map((page) => page.html).join('');
    expect(html.match(new RegExp(PERSONAL, 'g'))?.length).toBeGreaterThan(80);
  });
});

describe.each(['chromium', 'firefox'] as const)('the demonstration mask in %s', (name) => {
  const rig = useRig(name);
  const account = fixture('educonnect/account.html');

  test('the key uncovers all and covers again, the frame says which, and the next page starts the same', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, account);
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    expect((await tab.evaluate(readMask)).words).toContain('activé');

    await pressKey(tab);
    await waitForFrame(tab, 'off');
    const off = await tab.evaluate(readMask);
    expect(off).toMatchObject({ boxes: 0, words: expect.stringContaining('les noms se voient') });
    expect((await leaksIn(tab)).join()).toContain('Camille');

    await pressKey(tab);
    await waitForFrame(tab, 'on');
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.reload();
    await waitForFrame(tab, 'on');
    await expect.poll(() => leaksIn(tab)).toEqual([]);

    await pressKey(tab);
    await waitForFrame(tab, 'off');
    await tab.reload();
    await tab.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);
    expect((await tab.evaluate(readMask)).frame).toBe(null);
    await tab.close();
  });

  test('another tab is not masked, and the mask’s tab alone keeps it', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, account);
    const other = await rig.browser.newTab();
    await other.goto(account.url);
    await other.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);
    await other.waitFor(() => document.querySelector('ent-pas-a-pas-masque') === null);
    await other.close();
    await tab.close();
  });

  test('what scrolls, arrives late or changes is covered at once', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, account);
    await tab.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Bonjour Camille MARTIN';
      document.body.append(line);
    });
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.setViewport({ width: 360, height: 500 });
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 300));
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.evaluate(() => {
      for (const host of document.querySelectorAll('ent-pas-a-pas-masque')) host.remove();
    });
    await waitForFrame(tab, 'on');
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.close();
  });

  test('the next page of the tab is covered before its first word', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, account);
    const early = "window.early = document.querySelector('ent-pas-a-pas-masque')?.matches(':popover-open') === true";
    rig.play(() => ({ status: 200, body: `<title>x</title><script>${early}</script><p>Camille MARTIN` }));
    await tab.goto('https://enthdf.fr/');
    await waitForFrame(tab, 'on');
    expect(await tab.evaluate(() => (window as unknown as { early: boolean }).early)).toBe(true);
    expect(await leaksIn(tab)).toEqual([]);
    await tab.close();
  });

  test('a name that the guide quotes from the page is covered in the card too', async () => {
    await choose(rig.browser, { case: 'franceconnect' });
    const consent = fixture('franceconnect/consent.html');
    const tab = await maskedTab(rig, consent);
    const quoted = consent.html.replace(/>Continuer sur [^<]+/, '>Continuer sur le compte de Camille MARTIN');
    rig.play(() => ({ status: 200, body: quoted }));
    await tab.reload();
    await tab.waitForOverlay(({ card }) => card?.includes('le compte de Camille MARTIN') ?? false);
    await waitForFrame(tab, 'on');
    await expect.poll(() => leaksIn(tab)).toEqual([]);
    await tab.close();
  });

  test('armed from the popup over any page, every portal’s page is covered before its first word, until it is taken away', async () => {
    const start = await rig.browser.openExtensionPage('practice.html');
    await start.click('[data-trainer]');
    await start.waitFor(() => document.querySelector('[data-arm]') !== null);
    const page = fixture('educonnect/children.html');
    rig.play(servePage(page.file));
    const open = await rig.browser.newTab();
    await open.goto(page.url);
    await open.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);

    const elsewhere = await rig.browser.newTab();
    await elsewhere.goto('about:blank');
    const popup = await rig.browser.openExtensionPage('popup.html');
    await elsewhere.bringToFront();
    await popup.reload();
    await popup.waitFor(() => document.querySelector('[data-arm]') !== null);
    expect(await popup.evaluate(() => document.querySelector('[data-mask]'))).toBeNull();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-arm]')?.click());
    await popup.waitFor((words) => document.querySelector('[data-armed]')?.textContent?.includes(words), 'Masque armé');
    expect(await popup.evaluate(() => document.querySelector('[data-armed]')?.textContent)).toContain('pas masquée');
    await start.waitFor((words) => document.querySelector('[data-armed]')?.textContent?.includes(words), 'Masque armé');

    await waitForFrame(open, 'on');
    const early = "window.early = document.querySelector('ent-pas-a-pas-masque')?.matches(':popover-open') === true";
    rig.play(() => ({ status: 200, body: page.html.replace('<head>', `<head><script>${early}</script>`) }));
    await elsewhere.goto(page.url);
    await waitForFrame(elsewhere, 'on');
    expect(await elsewhere.evaluate(() => (window as unknown as { early: boolean }).early)).toBe(true);
    expect(await leaksIn(elsewhere)).toEqual([]);

    await start.click('[data-arm]');
    await waitForFrame(open, 'off');
    await elsewhere.reload();
    await elsewhere.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);
    expect((await elsewhere.evaluate(readMask)).frame).toBeNull();
    for (const tab of [popup, elsewhere, open, start]) await tab.close();
  });

  test('a name covered once is covered everywhere, in small letters, before an element, behind it', async () => {
    const page = fixture('educonnect/children.html');
    rig.play(() =>
      drawn(
        page.html.replace(
          '</body>',
          `<style>#said::before { content: "Lina" }</style>
         <p id="names">Enfants : Lina MARTIN</p><p id="small">un mot de lina à signer</p><p id="said"> est absente</p>
         <div id="face" style="width:40px;height:40px;border-radius:50%;background-image:url(data:,)"></div></body>`,
        ),
      ),
    );
    const tab = await rig.browser.newTab();
    await tab.goto(page.url);
    await pressButton(rig, tab);
    await waitForFrame(tab, 'on');
    const uncovered = () =>
      tab.evaluate(() => {
        const root = document.querySelector('ent-pas-a-pas-masque')?.shadowRoot;
        const boxes = [...(root?.querySelectorAll('[data-box]') ?? [])].map((box) => box.getBoundingClientRect());
        return ['small', 'said', 'face'].filter((id) => {
          const { left, top, bottom, right } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
          return !boxes.some((box) => box.top < bottom && box.bottom > top && box.left < right && box.right > left);
        });
      });
    await expect.poll(uncovered).toEqual([]);
    await tab.close();
  });

  test('before it is lost it says so: where FranceConnect’s buttons and the ENT’s applications lead', async () => {
    const tab = await maskedTab(rig, fixture('franceconnect/choice.html'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('button, a[href]')?.focus());
    await expect.poll(async () => (await tab.evaluate(readMask)).words).toContain('ne sera peut-être pas masquée');
    await tab.close();
  });

  test('the page is as long and as wide as without it', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, account);
    const size = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    };
    await tab.setViewport({ width: 360, height: 500 });
    await tab.waitFor(() => document.documentElement.scrollWidth <= innerWidth);
    const masked = await tab.evaluate(size);
    await pressKey(tab);
    await waitForFrame(tab, 'off');
    expect(await tab.evaluate(size)).toEqual(masked);
    await tab.close();
  });
});

describe('the demonstration mask in Firefox', () => {
  const rig = useRig('firefox');
  const files = ['account', 'account.links', 'children', 'new-password', 'sms-code', 'attach-form.dialog', 'login'];
  const pages = [
    ...files.map((file) => `educonnect/${file}.html`),
    'franceconnect/consent.html',
    'teleservices/home.html',
  ];

  test('covers a page of each kind', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const tab = await maskedTab(rig, fixture(pages[0] as string));
    for (const file of pages) await expectCovered(rig, tab, fixture(file));
  });
});
