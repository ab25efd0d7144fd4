import { expect, test } from 'vitest';
import { type GuideData, guide } from '../../../utils/engine/guide/guide.ts';
import type { Fold } from '../../../utils/engine/guide/speech.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { Mail } from '../../../utils/model/journey.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';

// What is said where a mail is awaited.

const mail: Mail = {
  look: ['Son titre parle de jardin.'],
  services: [{ name: 'Poste', folder: 'Perdus', way: 'Ouvrez « Perdus ».' }],
  nothing: ['Attendez un peu.', 'Demandez de l’aide {to-school}.'],
  words: {
    look: 'À quoi ressemble-t-il ?',
    where: 'Où ?',
    folder: '{service} : « {folder} »',
    nothing: 'Rien ?',
    back: 'Je reviens',
  },
};
const settings: Settings = { ...DEFAULTS, case: 'provisional', level: 'college' };
const verdict = { kind: 'recognised', page: 'educonnect/mail-sent', reasons: [], parts: {}, alert: false } as const;
const awaited = (data: Partial<GuideData>) => guide({ verdict, settings }, { portals, journeys, ...data });

/** A fold in plain words. */
const inWords = ({ title, items }: Fold) =>
  [title, ...items.flatMap(({ cause = [], way }) => [plain(cause), plain(way)])]
    .filter((text) => text !== '')
    .map((text) => text.replaceAll('\u00a0', ' '));

test('the folders for spam come first, by mail service; then what to do when nothing comes; then what it looks like', () => {
  expect(awaited({ mail })?.folds.map(inWords)).toEqual([
    ['Où ?', 'Poste : « Perdus »', 'Ouvrez « Perdus ».'],
    ['Rien ?', 'Attendez un peu.', 'Demandez de l’aide au collège.'],
    ['À quoi ressemble-t-il ?', 'Son titre parle de jardin.'],
  ]);
});

test('who comes back from the mail is led on by an answer', () => {
  expect(awaited({ mail })?.answers).toMatchObject([{ label: 'Je reviens', to: { do: { afterMail: true } } }]);
});

test('the help for mails knows the services of many parents', () => {
  const [folders] = awaited({ mail: helps.mail })?.folds ?? [];
  expect(folders?.items.length).toBeGreaterThanOrEqual(8);
});

test('without a help for mails the page is told all the same', () => {
  const shown = awaited({});
  expect(shown?.say.length).toBeGreaterThan(0);
  expect(shown?.folds).toEqual([]);
});
