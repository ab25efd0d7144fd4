import { trainer } from '../../utils/texts/fr.ts';

const texts = trainer.timer;

/** Whole minutes left, 0 within the last one; undefined when they are over. */
export type MinutesLeft = number | undefined;

/** The time left in words: nothing of it blocks anything. */
export function timeLeft(minutes: MinutesLeft): string {
  if (minutes === undefined) return texts.over;
  return minutes === 0 ? texts.last : texts.left(minutes);
}

export interface TimerProps {
  /** What was chosen. */
  minutes: number;
  state: 'ready' | 'runs' | 'stands';
  left: MinutesLeft;
  onMinutes: (minutes: number) => void;
  /** Starts it, stops it, lets it go on. */
  onToggle: () => void;
  onReset: () => void;
}

const LENGTHS = [1, 2, 3, 5, 10, 15, 20];

const TOGGLE = { ready: texts.start, runs: texts.pause, stands: texts.goOn } as const;

/** The time that a group has for an exercise; it stands in the console only. */
export function Timer({ minutes, state, left, onMinutes, onToggle, onReset }: TimerProps) {
  return (
    <section aria-labelledby="timer">
      <h2 id="timer">{texts.heading}</h2>
      <p class="time" role="timer" data-timer>
        {state === 'ready' ? texts.ready(minutes) : timeLeft(left)}
      </p>
      <label class="pick">
        {texts.minutes}
        <select data-minutes value={minutes} onChange={({ currentTarget }) => onMinutes(Number(currentTarget.value))}>
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </select>
      </label>
      <div class="row-of-buttons">
        <button type="button" data-timer-toggle onClick={onToggle}>
          {TOGGLE[state]}
        </button>
        <button type="button" data-timer-reset onClick={onReset}>
          {texts.reset}
        </button>
      </div>
    </section>
  );
}
