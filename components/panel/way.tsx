import type { Guide } from '../../utils/engine/guide/speech.ts';
import { panel as texts } from '../../utils/texts/fr.ts';
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
  onStep: (step: number) => void;
  onUse: OnUse;
}

/** The whole way: what is done, the step of now in full, what comes. */
export function Way({ steps, guide, onStep, onUse }: WayProps) {
  const isTold = steps.some(({ state }) => state === 'now');
  return (
    <section>
      <h2>{texts.way}</h2>
      {guide && !isTold && <PageWords guide={guide} onUse={onUse} />}
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
            {state === 'now' && guide && <PageWords guide={guide} onUse={onUse} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

const PageWords = (props: Pick<WayProps, 'onUse'> & { guide: Guide }) => (
  <div class="told">
    <Told {...props} />
  </div>
);
