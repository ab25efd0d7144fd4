import { render } from 'preact';
import { Kit, type KitJourney, type Line } from '../../components/kit/kit.tsx';
import { titleOf } from '../../utils/engine/practice/notes.ts';
import { illustrate } from '../../utils/engine/practice/on-drawing.ts';
import { drawingAt, failuresFor, pageAt } from '../../utils/engine/practice/scenario.ts';
import { wayOf } from '../../utils/engine/practice/way.ts';
import type { Scenario } from '../../utils/model/practice.ts';
import { PHONE_FILE, PHONE_SAVED_AS } from '../../utils/model/routes.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { WORDS } from '../../utils/practice/words.ts';
import { pageTitles, practice, kit as texts, trainer } from '../../utils/texts/fr.ts';
import { guideData } from '../shared/guide-data.ts';
import { children, facts, journeyTitles, letterLook, level, practiceData, runs, scenarios } from './data.ts';
import { inOwnWords, own, shownAddress } from './own-school.ts';

const { sheet } = practice;
const fact = (name: string) => facts[name] ?? '';

const family: readonly Line[] = [
  [sheet.parent, `${fact('parent.firstName')} ${fact('parent.lastName')}`],
  [sheet.phone, fact('parent.phone')],
  [sheet.mail, fact('parent.mail')],
  [sheet.account, fact('account.identifier')],
  [sheet.password, fact('account.password')],
  [sheet.newPassword, fact('newPassword')],
  [sheet.provider, fact('provider.fiscalNumber')],
  [sheet.providerPassword, fact('provider.password')],
  [sheet.other, fact('otherAccount.identifier')],
  [sheet.otherPassword, fact('otherAccount.password')],
  ...children.map(({ firstName, birthDate }): Line => [sheet.child, `${firstName}, ${sheet.born(birthDate)}`]),
];

const letterLines: readonly Line[] = [
  [letterLook.identifier, fact('letter.identifier')],
  [letterLook.password, fact('letter.password')],
];

/** One journey on paper: each page of its way today, with the rings of the guide. */
function journeyOnPaper(scenario: Scenario): KitJourney {
  const { journey } = scenario;
  const pages = wayOf(scenario, 'today').right.map((scene) => {
    const page = pageAt(scenario, scene);
    const drawing = drawingAt(scenario, scene, 'today', practiceData.screens);
    const picture = illustrate(page, drawing, { case: journey, level }, guideData);
    return {
      title: titleOf(page, { titles: pageTitles, words: trainer.notes }),
      picture: { drawing, address: shownAddress(drawing.address), numbers: picture?.numbers ?? {} },
      said: inOwnWords(picture?.said),
    };
  });
  return {
    title: journeyTitles[journey],
    before: practiceData.journeys.find(({ id }) => id === journey)?.before ?? [],
    pages,
    problems: failuresFor(scenario, 'today'),
    words: WORDS[journey],
  };
}

/** What a trainer takes along. */
export function startKit(app: HTMLElement): void {
  document.title = texts.title;
  app.ariaLabel = texts.title;
  render(
    <Kit
      phone={{ file: PHONE_FILE, name: PHONE_SAVED_AS }}
      family={family}
      letter={{ school: own?.school ?? FAMILY.school, title: letterLook.title, lines: letterLines }}
      journeys={scenarios.map(journeyOnPaper)}
      runs={runs}
      onPrint={() => print()}
    />,
    app,
  );
}
