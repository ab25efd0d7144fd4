export interface ChoiceProps<Value extends string> {
  legend: string;
  options: Readonly<Record<Value, string>>;
  /** Null: none of them yet. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
}

/** One question with its answers, one of which is chosen. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(options) as [Value, string][]).map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={legend} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
