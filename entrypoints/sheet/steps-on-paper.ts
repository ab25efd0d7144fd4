import type { GuideData } from '../../utils/engine/guide/guide.ts';
import { saidOn } from '../../utils/engine/practice/said-on.ts';
import type { Journey } from '../../utils/model/journey.ts';
import { plain } from '../../utils/model/sentence.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { dress } from '../../utils/model/wording.ts';

/** A step as it is read on paper, where no page is seen. */
export interface StepOnPaper {
  title: string;
  say: string;
}

/** The steps of a journey for paper, in the words of the card. */
export const stepsOnPaper = ({ id, steps }: Journey, settings: Settings, data: GuideData): StepOnPaper[] =>
  steps.map(({ title, paper, pages }) => {
    const told = Object.keys(pages).map((page) => saidOn(page, { ...settings, case: id }, data));
    const usual = told.find((said) => said && said.tone !== 'warning');
    return { title, say: paper ?? (usual ? dress(plain(usual.say)) : '') };
  });
