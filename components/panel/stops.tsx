import type { Stop, StopId } from '../../utils/model/stops.ts';
import { panel } from '../../utils/texts/fr.ts';

const texts = panel.away;

export interface StopsProps {
  /** The sites to which the person may have gone; none where the page itself is known. */
  stops: readonly Stop[];
  /** The one that the person says to be on. */
  stop: Stop | undefined;
  /** undefined: another one, after all. */
  onStop: (stop: StopId | undefined) => void;
}

/** On a site where nothing can be seen: which one, what happens there, and how one comes back. */
export function Stops({ stops, stop, onStop }: StopsProps) {
  if (stop)
    return (
      <section data-stop={stop.id}>
        <h2>{texts.there(stop.name)}</h2>
        <Lines of={stop.there} />
        <h3>{texts.back}</h3>
        <Lines of={stop.back} />
        <button type="button" data-other onClick={() => onStop(undefined)}>
          {texts.other}
        </button>
      </section>
    );
  if (stops.length === 0) return null;
  return (
    <section data-away>
      <h2>{texts.heading}</h2>
      <p>{texts.blind}</p>
      {stops.map(({ id, name }) => (
        <button type="button" key={id} data-to={id} onClick={() => onStop(id)}>
          {name}
        </button>
      ))}
    </section>
  );
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);
