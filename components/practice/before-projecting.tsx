import { trainer } from '../../utils/texts/fr.ts';

export interface BeforeProjectingProps {
  /** All portals' pages start masked. */
  armed: boolean;
  onArm: (on: boolean) => void;
}

/** What to look at before a screen is projected; the mask can be put on before any page opens. */
export function BeforeProjecting({ armed, onArm }: BeforeProjectingProps) {
  const { heading, list, arm, armed: said, armMore } = trainer.before;
  return (
    <>
      <h2>{heading}</h2>
      {list.map((line) => (
        <label key={line}>
          <input type="checkbox" /> {line}
        </label>
      ))}
      <label>
        <input type="checkbox" data-arm checked={armed} onChange={() => onArm(!armed)} /> <b>{arm}</b>
      </label>
      <p role="status" class="notice" data-armed>
        {armed && said}
      </p>
      <p class="aside">{armMore}</p>
    </>
  );
}
