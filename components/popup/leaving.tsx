import { popup } from '../../utils/texts/fr.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

const texts = popup.leaving;

/** What to do before one leaves a shared computer. */
export function Leaving() {
  return (
    <ul>
      {texts.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** « Tout effacer », in one click. */
export function Erase({ onErase }: { onErase: () => void }) {
  return (
    <button type="button" class="fold" data-erase onClick={onErase}>
      <Pictogram of="bin" />
      <span>{texts.erase}</span>
    </button>
  );
}
