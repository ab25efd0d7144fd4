import type { Showing, ShowOrder, Speed } from '../../utils/engine/practice/gestures.ts';
import { practice } from '../../utils/texts/fr.ts';

const texts = practice.show;

export interface ShowBarProps {
  /** Null: nothing is being shown. */
  showing: Pick<Showing, 'paused'> | null;
  speed: Speed;
  onShow: (order: ShowOrder) => void;
  onSpeed: (speed: Speed) => void;
}

/** « Montrez-moi »: what starts it, and what stops it, gesture by gesture, slower or faster. */
export function ShowBar({ showing, speed, onShow, onSpeed }: ShowBarProps) {
  const button = (order: ShowOrder, words: string) => (
    <button key={order} type="button" data-show={order} onClick={() => onShow(order)}>
      {words}
    </button>
  );
  return (
    <fieldset class="show-bar">
      <legend class="unseen">{texts.name}</legend>
      {!showing && [button('scene', texts.scene), button('whole', texts.whole)]}
      {showing && [
        button('pause', showing.paused ? texts.goOn : texts.pause),
        button('step', texts.step),
        button('stop', texts.stop),
        <select
          key="speed"
          aria-label={texts.speed}
          data-speed
          value={speed}
          onChange={({ currentTarget }) => onSpeed(currentTarget.value as Speed)}
        >
          {Object.entries(texts.speeds).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>,
      ]}
    </fieldset>
  );
}
