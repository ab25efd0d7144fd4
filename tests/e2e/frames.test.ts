import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../utils/model/boxes.ts';
import { fixture } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { page } from '../tools/drawn/replies.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, useRig, waitForCard } from './setup.ts';

// The door of Hauts-de-France stands in a frame of its page (card 1.1).

const drawn = (name: string) => readFileSync(join(import.meta.dirname, '../pages/frames', name), 'utf8');

/** The top page at one address, and what its frame shows at another. */
const framed =
  (top: string, frame: string, file: string): Answer =>
  ({ url }) => {
    if (url === frame) return page(drawn(file));
    return url === top ? page(drawn('top.html').replace('src="/cadre"', `src="${frame}"`)) : undefined;
  };

const DOOR = 'https://connexion.enthdf.fr/';
const FRAME = 'https://connexion.enthdf.fr/cadre';
/** Where the ENT asks its own accounts for a password. */
const LOCAL = 'https://enthdf.fr/auth/login';
const NEAR = 8;

/** What both test tools call a frame. */
interface Frame {
  url(): string;
  evaluate<Result>(fn: () => Result): Promise<Result>;
}

const frameOf = async (tab: DrivenTab): Promise<Frame> => {
  const frames = (tab.raw as unknown as { frames(): Frame[] }).frames();
  const found = frames.find((frame) => frame.url().endsWith('/cadre'));
  if (!found) throw new Error('there is no frame');
  return found;
};

/** Where the parents' button stands in the viewport of the top page. */
async function parentsButton(tab: DrivenTab): Promise<Box> {
  const inside = await (await frameOf(tab)).evaluate(() => {
    const button = document.querySelector('[data-part="profile-parent"]') as Element;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height };
  });
  const outside = await tab.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + frame.clientLeft, y: y + frame.clientTop };
  });
  return { ...inside, x: inside.x + outside.x, y: inside.y + outside.y };
}

/** Ring 1 stands around the parents' button. */
const expectRing = (tab: DrivenTab) =>
  expect
    .poll(async () => {
      const [ring] = (await tab.overlay()).markers;
      const button = await parentsButton(tab);
      if (!ring) return 'no ring';
      const far = Math.max(
        Math.abs(ring.box.x - button.x),
        Math.abs(ring.box.y - button.y),
        Math.abs(ring.box.width - button.width),
        Math.abs(ring.box.height - button.height),
      );
      return far <= NEAR ? 'around it' : `${far} px away`;
    })
    .toBe('around it');

/** Clicks in the middle of a ring, through to what stands under it. */
async function clickRing(tab: DrivenTab, number: number): Promise<void> {
  const ring = (await tab.overlay()).markers.find((one) => one.number === number);
  if (!ring) throw new Error(`there is no ring ${number}`);
  const { x, y, width, height } = ring.box;
  const { mouse } = tab.raw as unknown as { mouse: { click(x: number, y: number): Promise<void> } };
  await mouse.click(x + width / 2, y + height / 2);
}

const SILENCE = 1600;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('the door in its frame, in %s', (name) => {
  const rig = useRig(name);

  const open = async (answer: Answer, address = DOOR) => {
    rig.play(answer);
    await choose(rig.browser, { case: 'everyday', level: 'college' });
    const tab = await rig.browser.newTab();
    await tab.goto(address);
    return tab;
  };

  test.each([
    ['of the same host', FRAME],
    ['of another host of the ENT', 'https://enthdf.fr/cadre'],
    ['of a host of which only the end is known', 'https://choix.portail.enthdf.fr/cadre'],
  ])('%s, step by step, by clicks where the rings stand', async (_, frame) => {
    const tab = await open(framed(DOOR, frame, 'step1.html'));
    await waitForCard(tab, 'Cliquez sur 1« Responsable d', 1);
    await expectRing(tab);
    await clickRing(tab, 1);
    await waitForCard(tab, '2« Collège', 2);
    await clickRing(tab, 2);
    await waitForCard(tab, '« Se connecter »', 3);
    expect(await tab.evaluate(() => document.querySelectorAll('ent-pas-a-pas').length)).toBe(1);
    await tab.close();
  });

  test('the ring follows when the page and when the frame is scrolled, also on a narrow screen', async () => {
    const tab = await open(framed(DOOR, 'https://choix.enthdf.fr/cadre', 'tall.html'));
    await tab.waitForOverlay(({ card }) => card?.includes('Montrer sur la page') ?? false);
    await tab.clickOverlay('.reveal');
    await expectRing(tab);
    await (await frameOf(tab)).evaluate(() => scrollBy(0, -40));
    await expectRing(tab);
    await tab.setViewport({ width: 360, height: 740 });
    await tab.evaluate(() => scrollBy(0, 30));
    await expectRing(tab);
    await tab.close();
  });

  test('help that is switched on while the door stands there is given there too', async () => {
    rig.play(framed(DOOR, FRAME, 'step1.html'));
    await choose(rig.browser, { case: 'everyday', level: 'college', help: false });
    const tab = await rig.browser.newTab();
    await tab.goto(DOOR);
    await choose(rig.browser, { case: 'everyday', level: 'college' });
    await tab.bringToFront();
    await waitForCard(tab, 'Cliquez sur 1« Responsable d', 1);
    await expectRing(tab);
    await tab.close();
  });

  test('what another portal shows in a frame is none of this page', async () => {
    const login = fixture('educonnect/login.html');
    const tab = await open(({ url }) => {
      if (url === login.url) return page(login.html);
      return url === LOCAL ? page(drawn('top.html').replace('src="/cadre"', `src="${login.url}"`)) : undefined;
    }, LOCAL);
    await tab.waitForOverlay(({ present }) => present);
    await pause(SILENCE);
    const { card, markers } = await tab.overlay();
    expect(card).not.toContain('N’écrivez rien');
    expect(markers).toEqual([]);
    await tab.close();
  });

  test('where the frame belongs to somebody else, in words and without a ring', async () => {
    const tab = await open(framed(DOOR, 'https://choix.example.org/cadre', 'step1.html'));
    await waitForCard(tab, 'Cliquez sur « Responsable d’élève »', 0);
    await tab.close();
  });

  test('a frame that leaves takes its ring along', async () => {
    const tab = await open(framed(DOOR, FRAME, 'step1.html'));
    await waitForCard(tab, 'Cliquez sur 1« Responsable d', 1);
    await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = 'https://nulle.part.example/';
    });
    await tab.waitForOverlay(({ markers }) => markers.length === 0);
    await tab.close();
  });

  test('in a foreign page nothing is drawn, nor on a page of the ENT that is no door', async () => {
    for (const top of ['https://ailleurs.example/', 'https://nordcolleges.enthdf.fr/']) {
      const tab = await open(framed(top, FRAME, 'step1.html'), top);
      await tab.waitFor(() => document.querySelector('iframe') !== null);
      await pause(SILENCE);
      expect((await tab.overlay()).present, top).toBe(false);
      const drawnInside = await (await frameOf(tab)).evaluate(() => document.querySelector('ent-pas-a-pas') !== null);
      expect(drawnInside, top).toBe(false);
      await tab.close();
    }
  });
});
