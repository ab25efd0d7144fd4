import type { Level } from '../../utils/model/names.ts';
import type { Preparation, Thing } from '../../utils/model/things.ts';
import { preparation, things } from '../../utils/texts/fr.ts';
import { thingPictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

function Things({ of, level }: { of: readonly Thing[]; level: Level | null }) {
  return (
    <ul class="things">
      {of.map((thing) => (
        <li key={thing}>
          <Pictogram of={thingPictograms[thing]} />
          <span>{things(level)[thing]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What to have at hand for a case; the school is called by its level. */
export function AtHand({ always, or, first, level }: Preparation & { level: Level | null }) {
  const texts = preparation(level);
  return (
    <>
      <Things of={always} level={level} />
      {or && (
        <>
          <p>{texts.or}</p>
          <Things of={or} level={level} />
        </>
      )}
      {first && (
        <>
          <p>{texts.first}</p>
          <Things of={first} level={level} />
        </>
      )}
      {always.includes('sheet') && <p>{texts.age}</p>}
    </>
  );
}
