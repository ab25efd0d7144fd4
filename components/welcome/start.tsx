import { welcome } from '../../utils/texts/fr.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

const texts = welcome.start;

export interface StartProps {
  /** How many pages of the portals stand open without a guide: they were there before it. */
  waiting: number;
  onReload: () => void;
  onOpen: () => void;
  onPractise: () => void;
  onHelpers: () => void;
}

/** The last part: to the ENT, or back to the page of it that is open. */
export function Start({ waiting, onReload, onOpen, onPractise, onHelpers }: StartProps) {
  return (
    <>
      {waiting > 0 && (
        <div class="waiting">
          <p>
            <strong>{texts.waits(waiting)}</strong> {texts.lose}
          </p>
          <button type="button" data-reload onClick={onReload}>
            <Pictogram of="reload" />
            <span>{texts.reload(waiting)}</span>
          </button>
        </div>
      )}
      <button type="button" class="open" data-open-ent onClick={onOpen}>
        <Pictogram of="door" />
        <span>{texts.open}</span>
      </button>
      <button type="button" class="quiet" data-practise onClick={onPractise}>
        <Pictogram of="practice" />
        <span>
          {texts.practise} <small>{texts.practiseMore}</small>
        </span>
      </button>
      <button type="button" class="quiet" data-who-helps onClick={onHelpers}>
        <Pictogram of="desk" />
        <span>{texts.whoHelps}</span>
      </button>
    </>
  );
}
