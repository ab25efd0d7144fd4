import { CODE } from '../acts.ts';
import { guided } from '../changes.ts';
import type { Row } from '../row.ts';
import type { Expectation } from '../sight.ts';

// What is kept, of whatever version and however broken.

const HOUR = 3_600_000;

/** On the code page, for somebody who creates an account. */
const codeSaid: Expectation = { card: ['code', 'ENT pas à pas'], rings: ['1 code', '2 submit'] };
/** The same, whatever the case. */

/** What stands in the storage makes no sense. */
const senseless = (id: string, name: string, items: Record<string, unknown>, see: Expectation = guided): Row => ({
  id,
  name,
  browsers: 'both',
  must: 'guide as with what is usual, and open the popup',
  async play({ keep, open, see: sees, stand }) {
    await keep(items);
    await open();
    await sees(see);
    await keep(items);
    const popup = await stand.browser.openExtensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('h1') !== null);
    await popup.close();
  },
});

/** Where nothing was chosen, the login is the fork of the ways. */
const NO_CASE: Expectation = { card: [] };

/** What 0.1.0 left behind. */
const OLD = {
  settings: {
    profile: 'parent',
    level: 'college',
    case: 'everyday',
    language: 'fr',
    sharedComputer: false,
    help: true,
  },
  memory: { folded: ['ent-edifice/profile'], loggedIn: false },
};

/** What only a newer version knows. */
const LATER = { anotherPerson: { name: 'x' }, reminders: ['y'] };
const laterIn = (item: Record<string, unknown> | undefined) => ({
  anotherPerson: item?.anotherPerson,
  reminders: item?.reminders,
});

export const kept: readonly Row[] = [
  senseless('settings-text', 'the settings are a text', { settings: 'everyday' }, NO_CASE),
  senseless('settings-list', 'the settings are a list', { settings: ['everyday'] }, NO_CASE),
  senseless('settings-null', 'the settings are null, and the memory a number', { settings: null, memory: 7 }, NO_CASE),
  senseless('settings-values', 'each setting has a value of another kind', {
    settings: {
      case: 'everyday',
      profile: 7,
      level: {},
      language: 'tlh',
      sharedComputer: 'no',
      help: 'oui',
      phoneAddress: 'javascript:alert(1)',
    },
  }),
  senseless('settings-case', 'the case is one that does not exist', { settings: { case: 'constructor' } }, NO_CASE),
  senseless('memory-values', 'the memory has values of other kinds', {
    settings: { case: 'everyday' },
    memory: { folded: 'educonnect/login', onTheWay: 'yes', loggedIn: 1, codeSeenAt: 'noon', activated: ['everyday'] },
  }),
  senseless('memory-huge', 'the memory holds 20,000 folded pages', {
    settings: { case: 'everyday' },
    memory: { folded: Array.from({ length: 20_000 }, (_, n) => `page-${n}`) },
  }),
  {
    id: 'old-profile',
    name: 'version 0.1.0 has written what is kept',
    browsers: 'both',
    must: 'go by it, and keep it',
    async play(stage) {
      await stage.keep(OLD);
      await stage.open();
      await stage.see(guided);
      await stage.keeps('what 0.1.0 has written', ({ local }) => {
        const { settings, memory } = local as Record<string, Record<string, unknown>>;
        return settings?.case === 'everyday' && String(memory?.folded) === 'ent-edifice/profile';
      });
    },
  },
  {
    id: 'newer-profile',
    name: 'a newer version has written settings and a memory of its own',
    browsers: 'both',
    fault: 13,
    must: 'go by what it knows, and leave the rest as it is, also when a card is folded',
    async play(stage) {
      await stage.keep({ settings: { case: 'everyday', ...LATER }, memory: LATER });
      await stage.open();
      await stage.see(guided);
      await stage.press('.fold');
      await stage.see({ card: null, button: true });
      await stage.keeps('what the newer version has written', ({ local }) => {
        const { settings, memory } = local as Record<string, Record<string, unknown>>;
        const isLeft = [settings, memory].every((item) => JSON.stringify(laterIn(item)) === JSON.stringify(LATER));
        return isLeft && String(memory?.folded) !== '';
      });
    },
  },
  {
    id: 'clock-back',
    name: 'the clock was moved back: the code page was seen two hours from now',
    browsers: 'both',
    must: 'count from now',
    async play(stage) {
      await stage.keep({ settings: { case: 'self-registration' }, memory: { codeSeenAt: Date.now() + 2 * HOUR } });
      await stage.open({ file: CODE.file });
      await stage.see({ ...codeSaid, card: ['marche encore 29 min'] });
    },
  },
  {
    id: 'clock-forward',
    name: 'the clock was moved on: the code page was seen a year ago',
    browsers: 'both',
    must: 'guide, and not speak of minutes that nobody knows',
    async play(stage) {
      await stage.keep({ settings: { case: 'self-registration' }, memory: { codeSeenAt: Date.now() - 8760 * HOUR } });
      await stage.open({ file: CODE.file });
      await stage.see({ ...codeSaid, unsaid: ['marche encore'] });
    },
  },
  {
    id: 'shared-computer',
    name: 'the computer is shared by many',
    browsers: 'both',
    must: 'guide, and leave nothing for good but that',
    async play(stage) {
      await stage.inExtension(async () => {
        await browser.storage.local.set({ settings: { sharedComputer: true } });
        await browser.storage.session.set({ settings: { sharedComputer: true, case: 'self-registration' } });
      });
      await stage.open({ file: CODE.file });
      await stage.see(codeSaid);
      const { local } = await stage.kept();
      if (JSON.stringify(local) !== '{"settings":{"sharedComputer":true}}') throw new Error(JSON.stringify(local));
    },
  },
  {
    id: 'help-off',
    name: 'help is switched off while the page stands there, and on again',
    browsers: 'both',
    must: 'take everything away at once, and bring it back',
    async play(stage) {
      const help = (on: boolean) =>
        stage.inExtension(
          (value: boolean) => browser.storage.local.set({ settings: { case: 'everyday', help: value } }),
          on,
        );
      await stage.open();
      await stage.see(guided);
      await help(false);
      await stage.see({ nothing: true });
      await help(true);
      await stage.see(guided);
    },
  },
];
