import { setTimeout as sleep } from 'node:timers/promises';
import { journeyTitles } from '../../../entrypoints/practice/data.ts';
import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { failuresFor, scenarioOf } from '../../../utils/engine/practice/scenario.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';
import { practice as texts } from '../../../utils/texts/fr.ts';
import { type By, choose, chooseInList, isThere, type Target, use, write } from './practice-hands.ts';
import { type Deed, type Exercise, solve } from './practice-solver.ts';
import type { DrivenTab } from './tab.ts';

const facts = factsOf(FAMILY);

const player = (css: string, label?: string): Target => ({ in: 'player', css, ...(label && { label }) });
const screen = (css: string): Target => ({ in: 'screen', css });
/** What bears the name that moves use. */
const called = (name: string, kind = ''): Target => screen(`${kind}[data-use="${name}"], ${kind}[data-part="${name}"]`);

/** On a narrow screen, shows the page, or one of the panels beside it. */
async function turnTo(tab: DrivenTab, panel: 'page' | 'phone' | 'mail' | 'letter', by: By): Promise<void> {
  const target = player(`[data-panel="${panel}"]`);
  if (await isThere(tab, target)) await use(tab, target, by);
}

/** Chooses the exercise on the start screen and begins. */
async function start(tab: DrivenTab, { journey, age, failure }: Exercise, by: By): Promise<void> {
  const title = journeyTitles[journey];
  await choose(tab, player('input', title), by);
  await use(tab, player('[data-more-choices] > summary'), by);
  await choose(tab, player('input', texts.start.age.options[age]), by);
  const place = failuresFor(scenarioOf(scenarios, journey), age).findIndex(({ id }) => id === failure);
  // Before the failures stand « nothing » and « by chance ».
  if (place >= 0) await chooseInList(tab, player('[data-failure]'), place + 2);
  await use(tab, player('[data-start]'), by);
}

/** Writes a fact into its field; a date, where it has three fields, piece by piece. */
async function fillIn(tab: DrivenTab, name: string, words: string, by: By): Promise<void> {
  if (!(await isThere(tab, screen(`[name="${name}.jour"]`)))) return write(tab, screen(`[name="${name}"]`), words, by);
  const pieces = words.split('/');
  for (const [index, piece] of ['jour', 'mois', 'annee'].entries())
    await write(tab, screen(`[name="${name}.${piece}"]`), pieces[index] ?? '', by);
}

/** Opens the link of the mail, in the spam folder if it lies there. */
async function openMailLink(tab: DrivenTab, by: By): Promise<void> {
  await turnTo(tab, 'mail', by);
  const link = player('[data-mail-link]');
  if (!(await isThere(tab, link))) await use(tab, player('[data-spam]'), by);
  await use(tab, link, by);
}

async function writeAddress(tab: DrivenTab, address: string, by: By): Promise<void> {
  await use(tab, player('[data-write]'), by);
  await write(tab, player('[data-address]'), address, by);
  await use(tab, player('.write button'), by);
}

async function press(tab: DrivenTab, deed: Extract<Deed, { does: 'press' }>, by: By): Promise<void> {
  if (deed.use === 'mail') return openMailLink(tab, by);
  if (deed.address !== undefined) return writeAddress(tab, deed.address, by);
  for (const [name, words] of Object.entries(deed.fill)) await fillIn(tab, name, words, by);
  for (const name of deed.choose) await choose(tab, called(name, 'input'), by);
  // A field that sends itself has gone with its last letter.
  if (!(deed.use in deed.fill)) await use(tab, called(deed.use), by);
}

/** The SMS that was late has come. Runs in the page. */
const hasCome = (code: string) => document.querySelector('[data-sms]')?.textContent?.includes(code);

async function perform(tab: DrivenTab, deed: Deed, by: By): Promise<void> {
  if (deed.does === 'press') return press(tab, deed, by);
  if (deed.does === 'close') return use(tab, player('[data-close]'), by);
  if (deed.does === 'wait') return void (await tab.waitFor(hasCome, facts.code ?? ''));
  await turnTo(tab, 'letter', by);
  await use(tab, player('[data-new-letter]'), by);
  await turnTo(tab, 'page', by);
}

/** Runs in the page. */
const isAt = (scene: string) => document.querySelector(`[data-scene="${scene}"]`) !== null;

export interface ScenarioWalk extends Exercise {
  by: By;
  /** Looks at each scene that is met, before anything is done there. */
  look?: (scene: string) => Promise<void>;
}

/** How long somebody waits before pressing once more, in ms: on a machine that stands still a short tap is a long one. */
const BEFORE_AGAIN = 8000;

/** Waits for a scene; what led nowhere is pressed once more, as a person would. */
async function reach(tab: DrivenTab, scene: string, deed: Deed, by: By): Promise<void> {
  const pressed = deed.does === 'press' && deed.address === undefined ? called(deed.use) : undefined;
  for (const end = Date.now() + BEFORE_AGAIN; Date.now() < end; await sleep(50))
    if (await tab.evaluate(isAt, scene).catch(() => false)) return;
  if (pressed && (await isThere(tab, pressed))) await use(tab, pressed, by);
  await tab.waitFor(isAt, scene);
}

/**
 * Plays an exercise by real input, from the player's start screen to its end, whatever goes wrong in it.
 * @returns the scenes that were met
 */
export async function walkScenario(tab: DrivenTab, { by, look, ...exercise }: ScenarioWalk): Promise<string[]> {
  const { first, strides } = solve(exercise);
  await start(tab, exercise, by);
  await tab.waitFor(isAt, first);
  await look?.(first);
  for (const { deed, play } of strides) {
    await perform(tab, deed, by);
    await reach(tab, play.scene, deed, by);
    await look?.(play.scene);
  }
  await tab.waitFor(() => document.querySelector('[data-recap]')?.checkVisibility());
  return [first, ...strides.map(({ play }) => play.scene)].filter((scene, index, all) => scene !== all[index - 1]);
}
