import type { PracticeData } from '../../utils/engine/practice/exercise.ts';
import { factsOf } from '../../utils/engine/practice/facts.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { dress } from '../../utils/model/wording.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import * as ofGroup from '../../utils/practice/group.ts';
import * as ready from '../../utils/practice/runs.ts';
import * as undressed from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';
import { letter, practice } from '../../utils/texts/fr.ts';
import { journeysFor } from '../shared/words.ts';
import { own, withOwnSchool } from './own-school.ts';

/** The school's in the exercises: the family's, or the trainer's own. */
export const level = own?.level ?? FAMILY.level;

const journeys = journeysFor(level);

/** What a trainer says and asks, in the words for that school. */
export const runs = /* @__PURE__ */ dress(ready.runs, level);
export const groupFork = /* @__PURE__ */ dress(ofGroup.groupFork, level);

/** What is played, with its lessons in the words for that school. */
export const scenarios = undressed.scenarios.map((scenario) => ({
  ...scenario,
  failures: dress(scenario.failures, level),
}));

/** All that exercises are played from. */
export const practiceData: PracticeData = {
  scenarios,
  screens: screens.map(({ today, '2021': old, ...screen }) => ({
    ...screen,
    today: withOwnSchool(today),
    ...(old && { '2021': withOwnSchool(old) }),
  })),
  journeys: journeys.journeys,
  newTab: {
    address: 'https://nouvel.onglet/',
    title: practice.newTab.title,
    blocks: [
      { kind: 'heading', level: 1, text: practice.newTab.heading },
      { kind: 'text', text: practice.newTab.say },
    ],
  },
};

/** All that the fictional family may write anywhere. */
export const facts = factsOf(FAMILY);

/** The children as they stand on the family's sheet. */
export const children = FAMILY.children.map(({ firstName }, index) => ({
  firstName,
  birthDate: facts[`children.${index}.birthDate`] ?? '',
}));

/** The journeys to choose from: the title of each by its id. */
export const journeyTitles = Object.fromEntries(journeys.journeys.map(({ id, title }) => [id, title])) as Readonly<
  Record<JourneyId, string>
>;

/** The school's letter: how it looks, and the level of the school that gives it. */
export const letterLook = {
  title: letter(level).title,
  again: letter(level).again,
  identifier: practice.letter.identifier,
  password: practice.letter.password,
  ...own?.letter,
};
