import type { ComponentChildren } from 'preact';
import type { Setup } from '../../utils/engine/practice/setup.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { overlay, practice, sheet, trainer } from '../../utils/texts/fr.ts';
import { Choice } from '../own-page/choice.tsx';
import { Tiles } from '../own-page/tiles.tsx';
import { casePictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

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
  /** What else a trainer finds there. */
  forTrainers?: ComponentChildren;
  /** Shows the way to the phone page; missing where no trainer has set one. */
  onTake?: (() => void) | undefined;
}

/** Where the trainer's console stands: in a window of its own, or beside the exercise. */
export type TrainerWindows = keyof typeof trainer.windows.options;

const isOn = (sounds: boolean) => (sounds ? 'on' : 'off');

/** What is seldom changed, folded: the pages, the problem, the help, the sound. */
function More({ setup, failures, onChange }: Pick<StartProps, 'setup' | 'failures' | 'onChange'>) {
  return (
    <details class="more-choices" data-more-choices>
      <summary>{texts.more}</summary>
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
        chosen={isOn(setup.sounds)}
        onChoose={(sounds) => onChange({ sounds: sounds === 'on' })}
      />
    </details>
  );
}

/** For a trainer: one press, then where the console is to stand. */
function Group({ onTrainer, forTrainers }: Pick<StartProps, 'onTrainer' | 'forTrainers'>) {
  return (
    <details class="for-trainers">
      <summary data-trainer>
        <Pictogram of="group" />
        <span>{texts.trainer}</span>
      </summary>
      <p>{trainer.windows.intro}</p>
      {(Object.entries(trainer.windows.options) as [TrainerWindows, string][]).map(([how, words]) => (
        <button key={how} type="button" data-windows={how} onClick={() => onTrainer?.(how)}>
          {words}
        </button>
      ))}
      {forTrainers}
    </details>
  );
}

/** What to learn; then one press begins. All else has a sound default, and is folded. */
export function Start({ setup, journeys, failures, onChange, onStart, onTrainer, forTrainers, onTake }: StartProps) {
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
      <div class="ways">
        <button type="button" class="open" data-start onClick={onStart}>
          {texts.go}
        </button>
        {onTrainer && <Group onTrainer={onTrainer} forTrainers={forTrainers} />}
      </div>
      <More setup={setup} failures={failures} onChange={onChange} />
      {onTake && (
        <button type="button" data-take onClick={onTake}>
          {sheet.phone}
        </button>
      )}
      <footer>{overlay.independent}</footer>
    </>
  );
}
