import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JOURNEYS } from '../../utils/model/names.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { runs } from '../../utils/practice/runs.ts';
import { OWN } from '../engine/practice/written.ts';
import { clearOn, hindrances } from '../tools/drawn/clear.ts';
import { useRig } from './setup.ts';

// The trainer's console and the window that it drives, as two tabs of one browser and as the two halves of one.

const PROJECTED = 'practice.html#projected';
const CONSOLE = 'practice.html#console';

/** Where the guide is silent in the room: another site, and the end. */
const WITHOUT_CARD = ['provider', 'end'];
/** What several journeys are told the same on the same page is looked at once. */
const looked = new Set<string>();

/** Windows that are projected, and the room's half of them in the split view. */
const ROOMS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 614, height: 768 },
] as const;

/** Somebody's own password: nothing of the family's looks like it. */
const FOREIGN = 'Tournesol-1789';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The texts that JavaScript holds in memory on a page, once what nobody needs is thrown away. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(pieces.join('')) as { strings: string[] };
  return strings.join('\n');
}

/** All that stands in a page, in its shadow roots, fields and attributes, and all that it and the extension keep. */
const allOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const pieces: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const read = (root: Document | ShadowRoot) => {
      pieces.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement) pieces.push(element.value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    const { chrome } = globalThis as unknown as {
      chrome?: { storage?: Record<'local' | 'session', { get(): Promise<object> }> };
    };
    for (const area of ['local', 'session'] as const) pieces.push(JSON.stringify(await chrome?.storage?.[area].get()));
    return pieces.join('\n');
  });

/** Does the whole host stand in the drawn address bar, none of it cut? */
const hostIsWhole = (page: Page | Frame): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('[data-host]') as HTMLElement;
    const bar = host.closest('.browser')?.getBoundingClientRect() as DOMRect;
    const range = document.createRange();
    range.selectNodeContents(host);
    const isInside = ({ left, right }: DOMRect) => left >= bar.left && right <= bar.right;
    const isCut = getComputedStyle(host).overflow !== 'visible' || host.scrollWidth > host.clientWidth + 1;
    return host.innerText.startsWith('https://educonnect') && !isCut && [...range.getClientRects()].every(isInside);
  });

describe('the trainer’s console', () => {
  const rig = useRig('chromium');

  // Playwright's own page: its locators look into the shadow root of the drawn page.
  const open = async (path: string) => (await rig.browser.openExtensionPage(path)).raw as Page;
  const scene = (room: Page, name: string) => room.locator(`[data-scene="${name}"]`).waitFor();
  const press = (console: Page, selector: string) => console.locator(selector).click();
  const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

  describe('in a window of its own', () => {
    let room: Page;
    let console: Page;

    beforeEach(async () => {
      room = await open(PROJECTED);
      console = await open(CONSOLE);
      await says(console, 'Le groupe voit l’écran d’attente.');
    });
    afterEach(async () => {
      await console.close();
      await room.close();
    });

    async function start(journey = 'everyday'): Promise<void> {
      await console.locator('[data-pick="journey"]').selectOption(journey);
      await press(console, '[data-start]');
      await scene(room, 'profile');
    }

    test('the room waits, then sees what the console starts, jumps to and goes back to', async () => {
      await room.locator('[data-waiting]').waitFor();
      expect(await violations(room)).toEqual([]);
      await room.bringToFront();
      await room.locator('[data-full]').click();
      await room.locator('[data-full]').waitFor({ state: 'detached' });
      expect(await room.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
      await room.evaluate(() => document.exitFullscreen());
      await start();
      await says(console, 'Le groupe voit : ENT, choix du profil.');
      // Black on white whatever the system's colours are, the card too.
      await room.emulateMedia({ colorScheme: 'dark' });
      const paper = room.locator('[data-card]').evaluate((card) => getComputedStyle(card).backgroundColor);
      expect(await paper).toBe('rgb(255, 255, 255)');
      await room.emulateMedia({ colorScheme: null });
      expect(await console.locator('[data-jump="profile"]').getAttribute('aria-current')).toBe('page');
      await press(console, '[data-jump="login"]');
      await scene(room, 'login');
      await says(console, 'Le groupe voit : EduConnect, connexion du responsable.');
      expect(await console.locator('[data-notes]').innerText()).toContain('Mot de passe');
      await press(console, '[data-control="back"]');
      await scene(room, 'level');
      await press(console, '[data-control="back"]');
      await scene(room, 'profile');
      await press(console, '[data-control="next"]');
      await scene(room, 'level');
      expect(await violations(console)).toEqual([]);
      expect(await violations(room)).toEqual([]);
    });

    test('what is done in the room is told to the console', async () => {
      await start();
      await room.locator('[data-use="profile-parent"]').click();
      await scene(room, 'level');
      await says(console, 'Le groupe voit : ENT, choix du niveau.');
    });

    test('a problem is set, its page and its lesson are told, and it happens', async () => {
      await start('self-registration');
      await press(console, '[data-fail="unknown-number"]');
      await says(console, 'Problème prêt : Le numéro n’est pas reconnu.');
      expect(await console.locator('[data-lesson]').innerText()).toContain('Vérifiez le numéro');
      await press(console, '[data-strike]');
      await scene(room, 'identity');
      await room.locator('input[name="lastName"]').fill(FAMILY.parent.lastName);
      await room.locator('input[name="firstName"]').fill(FAMILY.parent.firstName);
      await room.locator('input[name="phone"]').fill(FAMILY.parent.phone);
      await room.locator('.screen button[type="submit"]').click();
      await scene(room, 'identity-refused');
      await press(console, '[data-fail="none"]');
      await says(console, 'Le problème est enlevé.');
    });

    test('on a false address the notes say so, and quote nothing of the guide’s', async () => {
      await start();
      await press(console, '[data-fail="false-address"]');
      await press(console, '[data-strike]');
      await scene(room, 'login');
      await says(console, 'L’adresse est fausse. Le guide se tait, c’est voulu.');
      expect(await console.locator('[data-notes]').innerText()).not.toContain('Mot de passe');
    });

    test('frozen, a click does nothing and says so; set free, it goes on', async () => {
      await start();
      await press(console, '[data-control="freeze"]');
      await console.locator('[data-control="freeze"][aria-pressed="true"]').waitFor();
      await room.locator('[data-use="profile-parent"]').click();
      await says(room, 'Le formateur a mis l’exercice en pause.');
      await scene(room, 'profile');
      await press(console, '[data-control="freeze"]');
      await console.locator('[data-control="freeze"][aria-pressed="false"]').waitFor();
      await room.locator('[data-use="profile-parent"]').click();
      await scene(room, 'level');
    });

    test('black hides the exercise, and brings it back as it was left', async () => {
      await start();
      await press(console, '[data-jump="login"]');
      await room.locator('#username').fill(FAMILY.account.identifier);
      await press(console, '[data-control="blank"]');
      await room.locator('.blank').waitFor();
      const hit = await room.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.className);
      expect(hit).toBe('blank');
      expect(await room.locator('.strip').isVisible()).toBe(false);
      await press(console, '[data-control="blank"]');
      await room.locator('.blank').waitFor({ state: 'detached' });
      expect(await room.locator('#username').inputValue()).toBe(FAMILY.account.identifier);
    });

    test('the room sees where the pointer is, what is clicked and what is typed; never a foreign text', async () => {
      await start();
      await room.locator('[data-use="profile-parent"]').click();
      await says(room, 'Clic : Représentant légal');
      expect(await room.locator('.halo:not(.hand)').isVisible()).toBe(true);
      await press(console, '[data-jump="login"]');
      await room.bringToFront();
      const strip = room.locator('[data-typed]');
      const shownWhile = async (selector: string, text: string): Promise<string> => {
        await room.locator(selector).click();
        let shown = '';
        for (const letter of text) {
          await room.keyboard.type(letter);
          shown += await strip.innerText();
        }
        return shown;
      };
      await shownWhile('#username', FAMILY.account.identifier);
      expect(await strip.innerText()).toBe(`Identifiant\u00a0: ${FAMILY.account.identifier}`);
      await shownWhile('#password', FAMILY.account.password);
      expect(await strip.innerText()).toBe(`Mot de passe\u00a0: ${FAMILY.account.password}`);
      await room.locator('#username').fill('');
      expect(await shownWhile('#username', FOREIGN)).toBe('');
      await room.keyboard.press('Tab');
      await says(room, 'Ce n’est pas sur votre fiche.');
      expect(await room.locator('#username').inputValue()).toBe('');
      expect(await room.locator('body').innerText()).not.toContain(FOREIGN);
    });

    test('of thirty codes that look real nothing stays: not in the page, the strip, what is kept, or memory', async () => {
      await start();
      await press(console, '[data-jump="login"]');
      await scene(room, 'login');
      await room.bringToFront();
      const before = [await memoryOf(room), await memoryOf(console)];
      const field = room.locator('#password');
      let shown = '';
      for (const code of OWN) {
        await field.click();
        await room.keyboard.insertText(code);
        shown += await room.locator('[data-typed]').innerText();
        await room.keyboard.press('Tab');
        await room.waitForFunction(() => {
          const screen = document.querySelector('.screen')?.shadowRoot;
          return screen?.querySelector<HTMLInputElement>('#password')?.value === '';
        });
      }
      expect(shown).toBe('');
      const after = [await allOf(room), await memoryOf(room), await allOf(console), await memoryOf(console)];
      // What looks through all that would see what is there.
      for (const place of after.slice(0, 2)) expect(place).toContain(FAMILY.account.identifier);
      // « 1234 » and « motdepasse » stand in the program's own words, before anybody writes them.
      const isIn = (code: string, places: readonly string[]) => places.some((place) => place.includes(code));
      const own = OWN.filter((code) => !isIn(code, before));
      expect(own.length).toBeGreaterThan(26);
      expect(own.filter((code) => isIn(code, after))).toEqual([]);
    });

    test('the keys work in the console, but not in a field', async () => {
      await start();
      await console.locator('.console-top > h1').click();
      await console.keyboard.press('ArrowRight');
      await scene(room, 'level');
      await console.keyboard.press('PageUp');
      await scene(room, 'profile');
      await console.keyboard.press('1');
      await says(console, 'Problème prêt');
      await console.keyboard.press('b');
      await room.locator('.blank').waitFor();
      await console.keyboard.press('Escape');
      await room.locator('.blank').waitFor({ state: 'detached' });
      await console.locator('[data-word-said]').click();
      await console.keyboard.type('fn');
      expect(await console.locator('[data-control="freeze"]').getAttribute('aria-pressed')).toBe('false');
      await console.locator('[data-shortcuts]').click();
      await console.locator('.console-top > h1').click();
      await console.keyboard.press('f');
      expect(await console.locator('[data-control="freeze"]').getAttribute('aria-pressed')).toBe('false');
    });

    test('in the room no letter and no digit is a shortcut; a remote control works, in a field too', async () => {
      await start();
      await room.bringToFront();
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789.') await room.keyboard.press(key);
      await room.keyboard.press('PageDown');
      await scene(room, 'level');
      expect(await room.locator('.blank').count()).toBe(0);
      expect(await room.locator('[data-room-time]').count()).toBe(0);
      await says(console, 'Le groupe voit : ENT, choix du niveau.');
      expect(await console.locator('[data-fail="none"]').getAttribute('aria-pressed')).toBe('true');
      await console.locator('[data-jump="login"]').click();
      await room.locator('#username').click();
      await room.keyboard.press('PageUp');
      await scene(room, 'level');
    });

    test('a ready run: its first segment counts its time, the next one starts its exercise', async () => {
      await press(console, '[data-run="15"]');
      await press(console, '[data-segment="0"]');
      await says(console, 'Il reste 2 minutes.');
      await room.locator('[data-waiting]').waitFor();
      await press(console, '[data-segment="1"]');
      await scene(room, 'profile');
      await says(console, 'Il reste 6 minutes.');
      await press(console, '[data-segment="2"]');
      await scene(room, 'login');
      await says(room, 'educonnect.education.gouv.fr.connexion.example');
    });

    test.each(runs)(
      'the run of $minutes minutes, played whole: each segment starts as it says, and nothing lies there',
      async ({ minutes, segments }) => {
        await press(console, `[data-run="${minutes}"]`);
        for (const [index, { start: begins }] of segments.entries()) {
          await press(console, `[data-segment="${index}"]`);
          await console.locator(`li[aria-current="step"] [data-segment="${index}"]`).waitFor();
          if (!begins) continue;
          await scene(room, begins.scene ?? 'profile');
          if (begins.failure === 'false-address') await says(room, 'connexion.example');
          for (const empty of await room.locator('[data-sms]').allInnerTexts()) expect(empty).toBe('Aucun message.');
          expect(await room.locator('[data-mail-link]').count()).toBe(0);
          expect(await room.locator('.said').innerText()).toBe('');
        }
      },
    );

    test('the group’s timer starts, stops and goes back, and the group sees it', async () => {
      const time = console.locator('[data-timer]');
      await console.locator('[data-minutes]').selectOption('3');
      expect(await time.innerText()).toBe('Prêt pour 3 minutes.');
      await press(console, '[data-timer-toggle]');
      await says(console, 'Il reste 3 minutes.');
      await says(room, 'Il reste 3 minutes.');
      await room.reload();
      await says(room, 'Il reste 3 minutes.');
      await press(console, '[data-timer-toggle]');
      await says(console, 'Continuer');
      await press(console, '[data-timer-reset]');
      await room.locator('[data-room-time]').waitFor({ state: 'detached' });
      expect(await time.innerText()).toBe('Prêt pour 3 minutes.');
    });

    test('a room that was loaded anew is told, and taken back to its page', async () => {
      await start();
      await press(console, '[data-jump="login"]');
      await scene(room, 'login');
      await room.reload();
      await says(console, 'La fenêtre à projeter a été rechargée.');
      await press(console, '[data-resume]');
      await scene(room, 'login');
    });

    test('an exercise that is started again stands on an empty page', async () => {
      await console.locator('[data-pick="age"]').selectOption('2021');
      await press(console, '[data-start]');
      const parent = room.locator('.screen input[data-use="profile-parent"]');
      await parent.check();
      await press(console, '[data-start]');
      await expect.poll(() => parent.isChecked()).toBe(false);
      await room.locator('ent-pas-a-pas [data-card]').waitFor();
    });

    test('a console that is loaded anew keeps the run, its segment, the timer and what was counted', async () => {
      await press(console, '[data-run="30"]');
      await press(console, '[data-segment="2"]');
      await scene(room, 'profile');
      await console.locator('[data-minutes]').selectOption('10');
      await press(console, '[data-timer-toggle]');
      await press(console, '[data-more="rivière"]');
      await console.locator('[data-word-said]').fill('Riviere');
      await console.keyboard.press('Enter');
      await says(console, 'Compté : rivière.');
      await console.reload();
      await says(console, 'Le groupe voit : ENT, choix du profil.');
      expect(await console.locator('[data-run="30"]').getAttribute('aria-pressed')).toBe('true');
      expect(await console.locator('[data-segment-now]').innerText()).toContain('Il reste 8 minutes.');
      await says(console, 'Il reste 10 minutes.');
      expect(await console.locator('[data-word="rivière"]').innerText()).toBe('2');
    });

    test('three questions choose the exercise of a group', async () => {
      for (const answer of [3, 1, 0]) await press(console, `[data-group-answer="${answer}"]`);
      await console.locator('[data-group-journey="franceconnect"]').waitFor();
      expect(await console.locator('[data-pick="journey"]').inputValue()).toBe('franceconnect');
    });

    test.each([
      [1024, 768],
      [1280, 800],
    ])(
      'at %i × %i the console’s columns stand side by side, each as high as the window lets it',
      async (width, height) => {
        await console.setViewportSize({ width, height });
        const { y, height: high } = (await console.locator('[data-start]').boundingBox()) ?? { y: height, height };
        expect(y + high, 'what one begins with is in sight').toBeLessThanOrEqual(height);
        await start();
        const boxes = await console.locator('.console-columns > div').evaluateAll((columns) =>
          columns.map((column) => {
            const { top, height: high } = column.getBoundingClientRect();
            return { top: Math.round(top), high };
          }),
        );
        expect(boxes.length).toBe(3);
        expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
        for (const { high } of boxes) expect(high).toBeGreaterThan(height / 2);
        expect(await console.locator('[data-notes]').innerText()).not.toMatch(/école/);
      },
    );

    test('the console shows in small what the room sees', async () => {
      await start();
      await press(console, '[data-jump="login"]');
      await scene(room, 'login');
      const small = console.locator('[data-thumbnail]');
      await small.locator('#username').waitFor({ state: 'attached' });
      expect(await small.innerText()).toContain('educonnect.education.gouv.fr');
    });

    test('the notes of the whole way are printed, and nothing else', async () => {
      await start();
      await console.emulateMedia({ media: 'print' });
      const paper = console.locator('[data-printed-notes]');
      expect(await paper.isVisible()).toBe(true);
      expect(await paper.locator('section').count()).toBe(4);
      expect(await console.locator('.console').isVisible()).toBe(false);
    });

    test.each([
      [1920, 1080, 32],
      [1280, 800, 21],
      [1024, 768, 18],
    ])(
      'at %i × %i the type is %i px, the card stands beside the page, and no host is cut',
      async (width, height, px) => {
        await start();
        await room.setViewportSize({ width, height });
        await press(console, '[data-jump="login"]');
        await scene(room, 'login');
        await room.locator('ent-pas-a-pas [data-card]').waitFor();
        const seen = await room.evaluate(() => {
          const screen = document.querySelector('.screen') as HTMLElement;
          const card = document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card]');
          return {
            type: Number.parseFloat(getComputedStyle(screen).fontSize),
            page: screen.getBoundingClientRect().right,
            card: card?.getBoundingClientRect().left ?? 0,
          };
        });
        expect(Math.round(seen.type)).toBe(px);
        expect(seen.card).toBeGreaterThanOrEqual(seen.page);
        await press(console, '[data-fail="false-address"]');
        await says(room, 'connexion.example');
        expect(await hostIsWhole(room)).toBe(true);
        await room.setViewportSize({ width: 1280, height: 800 });
      },
    );

    test.each(JOURNEYS)(
      '« %s »: on every page, in a window or in half of one, the card covers nothing and what is asked for is in sight',
      async (journey) => {
        await start(journey);
        const way = console.locator('[data-scenes] > ol [data-jump]');
        const names = await way.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.jump ?? ''));
        expect(names.length).toBeGreaterThan(3);
        // A window that nobody sees draws nothing.
        await room.bringToFront();
        for (const name of names) {
          await press(console, `[data-jump="${name}"]`);
          await scene(room, name);
          if (WITHOUT_CARD.includes(name)) continue;
          const told = `${await room.locator('.browser > .tabs > .tab').innerText()} ${await room.locator('[data-card] .body').innerText()}`;
          if (looked.has(told)) continue;
          for (const size of ROOMS) {
            await room.setViewportSize(size);
            await expect
              .poll(async () => hindrances(await clearOn(room), false), {
                message: `${name} at ${size.width} × ${size.height}`,
              })
              .toEqual([]);
          }
          looked.add(told);
        }
      },
      120_000,
    );

    test('a console that is opened late knows what the room sees', async () => {
      await start('franceconnect');
      await console.reload();
      await says(console, 'Le groupe voit : ENT, choix du profil.');
      expect(await console.locator('[data-pick="journey"]').inputValue()).toBe('franceconnect');
    });
  });

  test('without a room, the console says so and opens one', async () => {
    const console = await open(CONSOLE);
    await says(console, 'Aucune fenêtre à projeter ne répond.');
    const [room] = await Promise.all([console.context().waitForEvent('page'), press(console, '[data-open-projected]')]);
    await says(console, 'Le groupe voit l’écran d’attente.');
    await room.close();
    await says(console, 'Aucune fenêtre à projeter ne répond.');
    await console.close();
  });

  test('from the start screen, one screen is split in two, and each half is usable', async () => {
    const page = await open('practice.html');
    await press(page, '[data-trainer]');
    await press(page, '[data-windows="split"]');
    const half = (name: string) => page.frameLocator(`[data-half="${name}"]`);
    // What starts an exercise is in sight before all else, and keeps the keyboard when it makes room for what is said.
    await page.setViewportSize({ width: 1280, height: 800 });
    const start = half('console').locator('[data-start]');
    const { y = 0, height: tall = 0 } = (await start.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + tall).toBeLessThan(800);
    expect(await half('console').locator('[data-words]').isVisible()).toBe(false);
    await start.press('Enter');
    await half('projected').locator('[data-scene="profile"]').waitFor();
    await half('console').locator('[data-start]:focus').waitFor();
    await half('projected').locator('[data-use="profile-parent"]').click();
    await half('console').getByText('Le groupe voit : ENT, choix du niveau.').waitFor();
    const room = page.frames().find((one) => one.url().endsWith('#projected'));
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await half('console').locator('[data-pick="failure"]').selectOption('false-address');
      await half('console').locator('[data-start]').click();
      await half('console').locator('[data-jump="login"]').click();
      await half('projected').getByText('connexion.').first().waitFor();
      expect(room && (await hostIsWhole(room))).toBe(true);
    }
    // The group sees this half too: notes and problems are folded.
    expect(await half('console').locator('[data-notes]').isVisible()).toBe(false);
    expect(await half('console').locator('[data-failures]').isVisible()).toBe(false);
    await half('console').locator('[data-answers="notes"]').click();
    await half('console').locator('[data-notes]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('from the start screen, the console opens in a second window', async () => {
    const page = await open('practice.html');
    await press(page, '[data-trainer]');
    const [console] = await Promise.all([page.context().waitForEvent('page'), press(page, '[data-windows="two"]')]);
    await page.locator('[data-waiting]').waitFor();
    await says(console, 'Le groupe voit l’écran d’attente.');
    // A window that a page opened can do what the page can.
    await console.locator('[data-arm]').check();
    await says(console, 'Masque armé');
    await console.locator('[data-arm]').uncheck();
    await console.locator('[data-armed]:empty').waitFor({ state: 'attached' });
    await console.close();
    await page.close();
  });
});

describe('in Firefox', () => {
  const rig = useRig('firefox');
  const sceneIs = (name: string) => document.querySelector('[data-scene]')?.getAttribute('data-scene') === name;
  const bodySays = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

  test('the two windows hear each other', async () => {
    const room = await rig.browser.openExtensionPage(PROJECTED);
    const console = await rig.browser.openExtensionPage(CONSOLE);
    await console.waitFor(bodySays, 'Le groupe voit l’écran d’attente.');
    await console.click('[data-start]');
    await room.waitFor(sceneIs, 'profile');
    await console.press('ArrowRight');
    await room.waitFor(sceneIs, 'level');
    await console.press('b');
    await console.waitFor(bodySays, 'L’écran est noir.');
    await console.press('Escape');
    await room.bringToFront();
    await room.press('PageUp');
    await room.waitFor(sceneIs, 'profile');
    await console.close();
    await room.close();
  });

  test('and so do the two halves of one', async () => {
    const page = await rig.browser.openExtensionPage('practice.html#split');
    const halfSays = (half: string, words: string) =>
      document
        .querySelector<HTMLIFrameElement>(`[data-half="${half}"]`)
        ?.contentDocument?.body.innerText.includes(words);
    await page.waitFor(halfSays, 'console', 'Le groupe voit l’écran d’attente.');
    await page.waitFor(halfSays, 'projected', 'Regardez cet écran.');
    await page.close();
  });
});
