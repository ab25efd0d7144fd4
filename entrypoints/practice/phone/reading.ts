import { encode } from 'uqr';
import type { PageToRead, ReadingProps, StepToRead } from '../../../components/phone/reading.tsx';
import { saidOn } from '../../../utils/engine/practice/said-on.ts';
import type { Journey, Tips } from '../../../utils/model/journey.ts';
import type { JourneyId, PageName } from '../../../utils/model/names.ts';
import { pageTitles } from '../../../utils/texts/fr.ts';
import { guideData } from '../../shared/guide-data.ts';
import { journeysFor } from '../../shared/words.ts';

/** What the guide says on a page that it would see without an error, its labels as the portal's file has them. */
function pageToRead(page: PageName, journey: JourneyId | null): PageToRead[] {
  const said = saidOn(page, { case: journey }, guideData);
  return said ? [{ title: pageTitles[page], guide: said }] : [];
}

const pagesToRead = (tips: Tips, journey: JourneyId | null) =>
  (Object.keys(tips) as PageName[]).flatMap((page) => pageToRead(page, journey));

/** The steps of a journey in words. */
const stepsToRead = ({ id, steps }: Journey): StepToRead[] =>
  steps.map(({ title, pages }) => {
    const all = pagesToRead(pages, id);
    const isWrong = ({ guide: { tone } }: PageToRead) => tone === 'warning';
    return { title, usual: all.filter((page) => !isWrong(page)), wrong: all.filter(isWrong) };
  });

/** The pages off the way, in words. */
export const detoursToRead = (): PageToRead[] => pagesToRead(journeysFor(null).detours, null);

function videoOf(address: string): NonNullable<ReadingProps['video']> {
  const url = new URL(`https://${address}`);
  return {
    host: url.hostname,
    path: url.pathname,
    address: url.href,
    squares: encode(url.href, { border: 0 }).data,
  };
}

/** A journey as it is read. */
export const journeyToRead = (journey: Journey): Omit<ReadingProps, 'onUse'> => ({
  title: journey.title,
  before: journey.before,
  steps: stepsToRead(journey),
  video: journey.video === undefined ? undefined : videoOf(journey.video),
});
