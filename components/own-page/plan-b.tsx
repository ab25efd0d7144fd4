import type { JourneyId, Level, MessageId } from '../../utils/model/names.ts';
import type { Preparation } from '../../utils/model/things.ts';
import { popup, preparation } from '../../utils/texts/fr.ts';
import { casePictograms, troublePictogram } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

export interface PlanBProps {
  journey: JourneyId;
  planB: Preparation['planB'];
  level: Level | null;
  onWay: (journey: JourneyId) => void;
  onMessage: (message: MessageId) => void;
}

/** Where to turn when a case does not work. */
export function PlanB({ journey, planB, level, onWay, onMessage }: PlanBProps) {
  const texts = preparation(level);
  const [trouble, way] = texts.planB[journey];
  const { journey: other, message } = planB;
  return (
    <aside class="plan-b">
      <p>
        <Pictogram of={troublePictogram} />
        <span>
          <strong>{trouble}</strong> {way}
        </span>
      </p>
      {message && (
        <button type="button" data-message onClick={() => onMessage(message)}>
          <Pictogram of="mail" />
          <span>{texts.message}</span>
        </button>
      )}
      {other && (
        <button type="button" data-other onClick={() => onWay(other)}>
          <Pictogram of={casePictograms[other]} />
          <span>{texts.change(popup.case.options[other])}</span>
        </button>
      )}
    </aside>
  );
}
