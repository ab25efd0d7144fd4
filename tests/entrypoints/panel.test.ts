import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PanelModel } from '../../entrypoints/sidepanel/panel-model.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import { plain } from '../../utils/model/sentence.ts';
import { fakeBrowser, polyfilled } from '../platform/fake-browser.ts';

const TAB = { id: 7, incognito: false, url: 'https://educonnect.education.gouv.fr/' };
const UNSURE: Verdict = { kind: 'unsure', pages: ['educonnect/phone', 'educonnect/sms-code'] };

/** Opens the panel, as in Firefox for Android (no windows, no keys), beside a page of which its guide says this. */
async function open(verdict: Verdict | undefined, settings: object = { case: 'franceconnect' }, policy: object = {}) {
  const api = fakeBrowser([TAB]);
  for (const name of ['windows', 'commands']) delete (api as Record<string, unknown>)[name];
  Object.assign(api.storage, { managed: { get: async () => policy } });
  api.storage.local.kept.settings = settings;
  api.tabs.sendMessage = async () => verdict;
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: polyfilled(api, 'browser') }));
  const { createPanelModel } = await import('../../entrypoints/sidepanel/panel-model.ts');
  const model = await createPanelModel();
  await vi.waitFor(() => expect(model.standing.value).toBeDefined());
  return { api, model };
}
afterEach(() => vi.doUnmock('webextension-polyfill'));

/** Presses an answer by its words. */
function press({ asked, told, use }: PanelModel, words: string): void {
  const answer = (asked.value ?? told.value)?.answers.find(({ label }) => label.includes(words));
  if (!answer) throw new Error(`« ${words} » is not offered`);
  use(answer.to);
}
const nowOn = ({ steps }: PanelModel) => steps.value.find(({ state }) => state === 'now')?.title;

describe('on a page that is not told for sure', () => {
  test('it asks which page that is, and tells the one that is answered', async () => {
    const { model } = await open(UNSURE);
    expect(plain(model.asked.value?.say ?? [])).toBe('Que demande cette page ?'.replace(' ?', '\u00a0?'));
    expect(nowOn(model)).toBeUndefined();
    press(model, 'code');
    expect(model.asked.value).toBeUndefined();
    expect(nowOn(model)).toBe('Le code reçu par SMS');
    expect(plain(model.told.value?.say ?? [])).toContain('Écrivez le code reçu par SMS');
  });

  test('it hears of it when the guide has read the page, which may be later than the browser tells', async () => {
    const { api, model } = await open(undefined);
    expect(model.asked.value).toBeUndefined();
    api.tabs.sendMessage = async () => UNSURE;
    const answers = api.runtime.onMessage.fire({ respond: { verdict: UNSURE } }, { tab: TAB }, () => undefined);
    await vi.waitFor(() => expect(model.asked.value).toBeDefined());
    // The words for the page are the background script's to give.
    expect(answers.filter(Boolean)).toEqual([]);
  });

  test('whose page is none of those chooses the step by hand', async () => {
    const { model } = await open(UNSURE);
    press(model, 'Autre chose');
    expect([model.asked.value, model.told.value, nowOn(model)]).toEqual([undefined, undefined, undefined]);
    model.readStep(0);
    expect(nowOn(model)).toBe('L’entrée de l’ENT');
  });

  test('what is believed can be denied', async () => {
    const { model } = await open({
      kind: 'likely',
      page: 'educonnect/sms-code',
      reasons: [],
      parts: {},
      alert: false,
    });
    expect(nowOn(model)).toBe('Le code reçu par SMS');
    press(model, 'Ce n’est pas ça');
    expect([model.told.value, nowOn(model)]).toEqual([undefined, undefined]);
  });

  test('who has chosen no case is asked for that first', async () => {
    expect((await open(UNSURE, {})).model.asked.value).toBeUndefined();
  });
});

test('under a policy its addresses lead to the ENT that is set there', async () => {
  const ent = 'https://ent.exemple.fr/accueil';
  const { api, model } = await open(undefined, {}, { ent });
  model.openEnt();
  model.use({ do: { go: 'ent' } });
  model.use({ do: { go: 'account' } });
  const opened = api.done.filter(([name]) => name === 'tabs.create');
  expect(opened).toEqual([ent, ent, expect.stringContaining('educonnect')].map((url) => ['tabs.create', { url }]));
});

test('where nothing is open, it tells the whole way', async () => {
  const { model } = await open(undefined, { case: 'provisional' });
  expect(model.standing.value).toEqual({ at: 'nowhere' });
  expect(model.steps.value.length).toBeGreaterThan(5);
});
