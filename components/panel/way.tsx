import type { Answer, Guide } from '../../utils/engine/guide/speech.ts';
import { panel as texts } from '../../utils/texts/fr.ts';
import { Answers } from '../overlay/items.tsx';
import type { OnUse } from '../overlay/sentence.tsx';
import { Told } from '../overlay/told.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';

/** A step of the way, and whether it is behind, is now, or comes. */
export interface StepOnWay {
  title: string;
  state: 'done' | 'now' | 'next';
}

export interface WayProps {
  steps: readonly StepOnWay[];
  guide: Guide | undefined;
  /** Where the page is only believed: that it is none such. */
  answers: readonly Answer[];
  onStep: (step: number) => void;
  onUse: OnUse;
}

/** The whole way: what is done, the step of now in full, what comes. */
export function Way({ steps, guide, answers, onStep, onUse }: WayProps) {
  const isTold = steps.some(({ state }) => state === 'now');
  return (
    <section>
      <h2>{texts.way}</h2>
      {guide && !isTold && <PageWords guide={guide} answers={answers} onUse={onUse} />}
      <ol class="way">
        {steps.map(({ title, state }, index) => (
          <li key={title} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <button type="button" class="step" data-step={index} onClick={() => onStep(index)}>
              {state === 'done' && <Pictogram of="yes" />}
              <span>
                {title}
                {state !== 'next' && <small> · {texts[state]}</small>}
              </span>
            </button>
            {state === 'now' && guide && <PageWords guide={guide} answers={answers} onUse={onUse} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

type PageWordsProps = Pick<WayProps, 'onUse' | 'answers'> & { guide: Guide };

const PageWords = ({ answers, ...props }: PageWordsProps) => (
  <div class="told">
    <Told {...props} />
    <Answers answers={answers} onUse={props.onUse} />
  </div>
);

/** « Que demande cette page ? »: what is asked where the page is not told for sure. */
export const Which = (props: PageWordsProps) => (
  <section data-which>
    <PageWords {...props} />
  </section>
);
