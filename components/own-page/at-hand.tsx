import type { Preparation, Thing } from '../../utils/model/things.ts';
import { preparation as texts, things } from '../../utils/texts/fr.ts';
import { thingPictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

function Things({ of }: { of: readonly Thing[] }) {
  return (
    <ul class="things">
      {of.map((thing) => (
        <li key={thing}>
          <Pictogram of={thingPictograms[thing]} />
          <span>{things[thing]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What to have at hand for a case. */
export function AtHand({ always, or, first }: Preparation) {
  return (
    <>
      <Things of={always} />
      {or && (
        <>
          <p>{texts.or}</p>
          <Things of={or} />
        </>
      )}
      {first && (
        <>
          <p>{texts.first}</p>
          <Things of={first} />
        </>
      )}
      {always.includes('sheet') && <p>{texts.age}</p>}
    </>
  );
}
