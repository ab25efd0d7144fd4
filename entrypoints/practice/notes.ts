import type { Notes } from '../../components/practice/trainer-notes.tsx';
import { guide } from '../../utils/engine/guide/guide.ts';
import { labelsOf } from '../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { JourneyId, PageName } from '../../utils/model/names.ts';
import type { ScenarioFailure } from '../../utils/model/practice.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { portals } from '../../utils/portals/portals.ts';
import { pageTitles, trainer } from '../../utils/texts/fr.ts';
import type { Shown } from './channel.ts';

const texts = trainer.notes;
const data = { portals, journeys, mail: helps.mail };
const titles: Readonly<Record<string, string>> = pageTitles;

/** A page as a parent would name it; a site that is not ours by its own words. */
export const titleOf = (page: string): string => titles[page] ?? texts.elsewhere;

/** What the guide says on a page to somebody on this journey, with the labels of the portals' files. */
export function saidOn(page: string, journey: JourneyId) {
  const parts = labelsOf(page as PageName, portals);
  if (!parts) return undefined;
  const verdict = { kind: 'recognised', page: page as PageName, reasons: [], parts, alert: false } as const;
  return guide({ verdict, settings: { ...DEFAULTS, case: journey } }, data);
}

const plain = (lines: readonly string[]) => lines.map((line) => [line]);

/** What to say to the room of what it sees. */
export function notesOn({ page, setup, falseAddress }: Shown, failure: ScenarioFailure | undefined): Notes | undefined {
  if (page === null) return undefined;
  const lesson = failure && { title: failure.title, lesson: failure.lesson };
  const notes = (say: Notes['say'], trouble: Notes['trouble'] = []): Notes => ({
    page: titleOf(page),
    say,
    trouble,
    old: setup.age === '2021' && !falseAddress,
    lesson,
  });
  if (falseAddress) return notes(plain(texts.falseAddress));
  if (!(page in titles)) return notes(plain(texts.elsewhereSay));
  const said = saidOn(page, setup.journey);
  return said ? notes([said.say, ...said.more], said.trouble) : notes(plain([texts.silent]));
}
