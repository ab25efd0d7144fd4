import type { Setup } from '../../utils/engine/practice/setup.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { overlay, practice, sheet, trainer } from '../../utils/texts/fr.ts';
import { Choice } from '../own-page/choice.tsx';
import { Tiles } from '../own-page/tiles.tsx';
import { casePictograms } from '../pictograms/ideas.ts';

const texts = practice.start;

export interface StartProps {
  setup: Setup;
  journeys: Readonly<Record<JourneyId, string>>;
  /** What can go wrong in this journey, by id. */
  failures: Readonly<Record<string, string>>;
  /** Where the journey or the age changes, what goes wrong is to be chosen anew. */
  onChange: (changes: Partial<Setup>) => void;
  onStart: () => void;
  /** Missing where there is no second window (the phone page). */
  onTrainer?: ((how: TrainerWindows) => void) | undefined;
  /** Shows the way to the phone page; missing where no trainer has set one. */
  onTake?: (() => void) | undefined;
}

/** Where the trainer's console stands: in a window of its own, or beside the exercise. */
export type TrainerWindows = keyof typeof trainer.windows.options;

/** What to learn, on which pages, with which problem and how much help. */
export function Start({ setup, journeys, failures, onChange, onStart, onTrainer, onTake }: StartProps) {
  return (
    <>
      <h1>{practice.title}</h1>
      <p>{practice.intro}</p>
      <Tiles
        legend={texts.journey}
        options={journeys}
        pictograms={casePictograms}
        chosen={setup.journey}
        onChoose={(journey) => onChange({ journey })}
      />
      <Choice {...texts.age} chosen={setup.age} onChoose={(age) => onChange({ age })} />
      <fieldset>
        <legend>{texts.failure}</legend>
        <select
          aria-label={texts.failure}
          data-failure
          value={setup.failure}
          onChange={({ currentTarget }) => onChange({ failure: currentTarget.value })}
        >
          <option value="none">{texts.none}</option>
          <option value="random">{texts.random}</option>
          {Object.entries(failures).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </fieldset>
      <Choice {...texts.mode} chosen={setup.mode} onChoose={(mode) => onChange({ mode })} />
      <Choice
        {...texts.sounds}
        chosen={setup.sounds ? 'on' : 'off'}
        onChoose={(sounds) => onChange({ sounds: sounds === 'on' })}
      />
      <button type="button" class="open" data-start onClick={onStart}>
        {texts.go}
      </button>
      {onTake && (
        <button type="button" data-take onClick={onTake}>
          {sheet.phone}
        </button>
      )}
      {onTrainer && (
        <details class="for-trainers">
          <summary data-trainer>{texts.trainer}</summary>
          <p>{trainer.windows.intro}</p>
          {(Object.entries(trainer.windows.options) as [TrainerWindows, string][]).map(([how, words]) => (
            <button key={how} type="button" data-windows={how} onClick={() => onTrainer(how)}>
              {words}
            </button>
          ))}
        </details>
      )}
      <footer>{overlay.independent}</footer>
    </>
  );
}
