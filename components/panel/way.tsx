import type { Guide } from '../../utils/engine/guide/speech.ts';
import { overlay, panel as texts } from '../../utils/texts/fr.ts';
import { FoldView } from '../overlay/items.tsx';
import { type OnUse, Paragraph, SentenceView } from '../overlay/sentence.tsx';
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
      {guide && !isTold && <Told guide={guide} onUse={onUse} />}
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
            {state === 'now' && guide && <Told guide={guide} onUse={onUse} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is said of a page, as its card says it. */
function Told({ guide, onUse }: Pick<WayProps, 'onUse'> & { guide: Guide }) {
  const { say, doubt, more, trouble, folds } = guide;
  return (
    <div class="told">
      {doubt && <Paragraph sentence={doubt} onUse={onUse} />}
      <p class="say">
        <SentenceView sentence={say} onUse={onUse} />
      </p>
      {more.map((sentence, index) => (
        <Paragraph key={index} sentence={sentence} onUse={onUse} />
      ))}
      {folds.map((fold) => (
        <FoldView key={fold.title} fold={fold} onUse={onUse} />
      ))}
      {trouble.length > 0 && <FoldView fold={{ title: overlay.trouble, items: trouble }} onUse={onUse} />}
    </div>
  );
}
