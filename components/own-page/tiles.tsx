import type { PictogramName } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

export interface TilesProps<Value extends string> {
  legend: string;
  options: Readonly<Record<Value, string>>;
  pictograms: Readonly<Record<Value, PictogramName>>;
  /** null: nothing is chosen yet. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
}

/** One question with its answers as large tiles, a pictogram beside the words of each. */
export function Tiles<Value extends string>({ legend, options, pictograms, chosen, onChoose }: TilesProps<Value>) {
  return (
    <fieldset class="tiles" data-count={Object.keys(options).length}>
      <legend>{legend}</legend>
      <div>
        {(Object.entries(options) as [Value, string][]).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={legend}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <Pictogram of={pictograms[value]} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
