import type { Guide } from '../../utils/engine/guide/speech.ts';
import type { SheetRoute } from '../../utils/model/routes.ts';
import { overlay, panel as texts } from '../../utils/texts/fr.ts';
import { MailPlaces } from '../overlay/mail-places.tsx';
import { Paragraph, SentenceView } from '../overlay/sentence.tsx';
import { Troubles } from '../overlay/trouble.tsx';
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
  onOpen: (route: SheetRoute) => void;
}

/** The whole way: what is done, the step of now in full, what comes. */
export function Way({ steps, guide, onStep, onOpen }: WayProps) {
  const isTold = steps.some(({ state }) => state === 'now');
  return (
    <section>
      <h2>{texts.way}</h2>
      {guide && !isTold && <Told guide={guide} onOpen={onOpen} />}
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
            {state === 'now' && guide && <Told guide={guide} onOpen={onOpen} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is said of a page, as its card says it. */
function Told({
  guide: { say, doubt, more, trouble, mail, attention },
  onOpen,
}: Pick<WayProps, 'onOpen'> & { guide: Guide }) {
  return (
    <div class="told">
      {doubt && <Paragraph sentence={doubt.say} />}
      <p class="say">
        <SentenceView sentence={say} />
      </p>
      {more.map((sentence, index) => (
        <Paragraph key={index} sentence={sentence} />
      ))}
      {mail && <MailPlaces services={mail.services} texts={overlay} />}
      {trouble.length > 0 && <Troubles trouble={trouble} texts={overlay} open={attention} onOpen={onOpen} />}
    </div>
  );
}
