import { trainer } from '../../utils/texts/fr.ts';
import { ArmMask, type ArmMaskProps } from './arm-mask.tsx';

/** What to look at before a screen is projected; the mask can be put on before any page opens. */
export function BeforeProjecting(mask: ArmMaskProps) {
  const { heading, list } = trainer.before;
  return (
    <>
      <h2>{heading}</h2>
      {list.map((line) => (
        <label key={line}>
          <input type="checkbox" /> {line}
        </label>
      ))}
      <ArmMask {...mask} />
    </>
  );
}
