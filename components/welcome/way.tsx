import type { JourneyId } from '../../utils/model/names.ts';
import type { Preparation } from '../../utils/model/things.ts';
import { popup, preparation, welcome as texts } from '../../utils/texts/fr.ts';
import { AtHand } from '../own-page/at-hand.tsx';
import { focusOnArrival } from '../own-page/focus.ts';
import { PlanB, type PlanBProps } from '../own-page/plan-b.tsx';
import { casePictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Questions, type QuestionsProps } from './questions.tsx';

export interface WayProps extends QuestionsProps, Pick<PlanBProps, 'onWay'> {
  /** The case that was found, and what it needs. */
  found: { journey: JourneyId; preparation: Preparation } | undefined;
}

/** Three questions, and the case to which they lead: what to have at hand for it, and where to turn when it fails. */
export function Way({ found, onWay, ...questions }: WayProps) {
  return (
    <>
      {!found && questions.answered.length === 0 && <p>{texts.questions}</p>}
      <Questions {...questions} />
      {found && (
        <div class="found" data-case={found.journey}>
          <h3 tabIndex={-1} key={found.journey} ref={questions.moved ? focusOnArrival : null}>
            <Pictogram of={casePictograms[found.journey]} />
            <span>
              <small>{texts.found}</small> {popup.case.options[found.journey]}
            </span>
          </h3>
          <h4>{preparation(questions.level).heading}</h4>
          <AtHand {...found.preparation} level={questions.level} />
          <PlanB
            journey={found.journey}
            planB={found.preparation.planB}
            level={questions.level}
            onWay={onWay}
            onMessage={questions.onMessage}
          />
        </div>
      )}
      {found && questions.answered.length === 0 && (
        <button type="button" class="quiet" data-back onClick={() => questions.onBack(0)}>
          <Pictogram of="back" />
          <span>{texts.again}</span>
        </button>
      )}
    </>
  );
}
