import type { Setup } from '../../utils/engine/practice/setup.ts';
import { practice, trainer as texts } from '../../utils/texts/fr.ts';
import type { ConsoleProps } from './console.tsx';

interface PickProps {
  name: string;
  data: string;
  value: string;
  options: Readonly<Record<string, string>>;
  onPick: (value: string) => void;
}

/** One choice of the exercise, as a list: a console must fit on half a screen. */
const Pick = ({ name, data, value, options, onPick }: PickProps) => (
  <label class="pick">
    {name}
    <select data-pick={data} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      {Object.entries(options).map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);

/** What is chosen for the next start. */
export function ExerciseChoice({ draft, journeys, draftFailures, page, onDraft, onStart, onQuit }: ConsoleProps) {
  const { exercise } = texts;
  const { none, random, age, mode } = practice.start;
  const change = (name: keyof Setup) => (value: string) => onDraft({ [name]: value });
  return (
    <section aria-labelledby="exercise">
      <h2 id="exercise">{exercise.heading}</h2>
      <Pick
        name={exercise.journey}
        data="journey"
        value={draft.journey}
        options={journeys}
        onPick={change('journey')}
      />
      <Pick name={exercise.age} data="age" value={draft.age} options={age.options} onPick={change('age')} />
      <Pick
        name={exercise.failure}
        data="failure"
        value={draft.failure}
        options={{ none, random, ...draftFailures }}
        onPick={change('failure')}
      />
      <Pick name={exercise.mode} data="mode" value={draft.mode} options={mode.options} onPick={change('mode')} />
      <div class="row-of-buttons">
        <button type="button" class="open" data-start onClick={onStart}>
          {exercise.start}
        </button>
        {page !== null && (
          <button type="button" data-quit onClick={onQuit}>
            {texts.controls.quit}
          </button>
        )}
      </div>
    </section>
  );
}
