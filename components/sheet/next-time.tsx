import type { JourneyId, Level } from '../../utils/model/names.ts';
import { nextTime } from '../../utils/texts/fr.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Sheet } from './frame.tsx';

export interface NextTimeProps {
  journey: JourneyId;
  /** The ENT's address as one types it. */
  ent: string;
  /** The school's, by which it is called. */
  level: Level | null;
  onPrint: () => void;
}

/** How one logs in the next time, to be printed. It has no place for a password: a paper may be lost. */
export function NextTime({ journey, ent, level, onPrint }: NextTimeProps) {
  const texts = nextTime(level);
  const steps = [texts.start(ent), ...texts.steps[journey === 'franceconnect' ? 'franceconnect' : 'account']];
  return (
    <Sheet title={texts.title}>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <section class="never">
        <h2>
          <Pictogram of="dots" />
          <span>{texts.secret}</span>
        </h2>
        <p>{texts.secretMore}</p>
      </section>
      <section>
        <h2>
          <Pictogram of="lifebuoy" />
          <span>{texts.trouble}</span>
        </h2>
        <p>{texts.troubleMore}</p>
      </section>
      <button type="button" class="open" data-print onClick={onPrint}>
        <Pictogram of="printer" />
        <span>{texts.print}</span>
      </button>
    </Sheet>
  );
}
