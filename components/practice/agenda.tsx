import { trainer } from '../../utils/texts/fr.ts';
import { type MinutesLeft, timeLeft } from './trainer-time.tsx';

const texts = trainer.runs;

/** A part of a ready run, as it is shown. */
export interface AgendaSegment {
  title: string;
  minutes: number;
  show: string;
  say: readonly string[];
}

export interface AgendaProps {
  /** The lengths of the ready runs. */
  lengths: readonly number[];
  /** The run that was chosen. */
  run: { minutes: number; segments: readonly AgendaSegment[] } | undefined;
  /** The segment that was started last, and the time left in it. */
  current: { index: number; left: MinutesLeft } | undefined;
  onRun: (minutes: number | undefined) => void;
  onSegment: (index: number) => void;
}

/** The ready runs: one is chosen, then its segments are started one after another, each with one press. */
export function Agenda({ lengths, run, current, onRun, onSegment }: AgendaProps) {
  return (
    <section aria-labelledby="runs" data-agenda>
      <h2 id="runs">{texts.heading}</h2>
      <div class="row-of-buttons">
        {lengths.map((minutes) => (
          <button
            key={minutes}
            type="button"
            data-run={minutes}
            aria-pressed={minutes === run?.minutes}
            onClick={() => onRun(minutes)}
          >
            {texts.length(minutes)}
          </button>
        ))}
      </div>
      {run && (
        <>
          <ol>
            {run.segments.map((segment, index) => (
              <li key={segment.title} aria-current={index === current?.index ? 'step' : undefined}>
                <button type="button" data-segment={index} onClick={() => onSegment(index)}>
                  {texts.segment(segment.title, segment.minutes)}
                </button>
                {index === current?.index && (
                  <div class="segment" data-segment-now>
                    <p class="time" role="timer">
                      {timeLeft(current.left)}
                    </p>
                    <p>
                      <b>{texts.show} :</b> {segment.show}
                    </p>
                    <p>
                      <b>{texts.say} :</b>
                    </p>
                    <ul>
                      {segment.say.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                )}
              </li>
            ))}
          </ol>
          <button type="button" data-run-stop onClick={() => onRun(undefined)}>
            {texts.stop}
          </button>
        </>
      )}
    </section>
  );
}
