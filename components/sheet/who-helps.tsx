import { HELPERS, type Helper } from '../../utils/model/helpers.ts';
import type { Level } from '../../utils/model/names.ts';
import { helpers, whoHelps } from '../../utils/texts/fr.ts';
import type { PictogramName } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Sheet } from './frame.tsx';

const PICTOGRAMS: Readonly<Record<Helper, PictogramName>> = {
  school: 'desk',
  academy: 'lifebuoy',
  'france-services': 'place',
};

interface ListProps {
  title: string;
  lines: readonly string[];
  pictogram: PictogramName;
}

function List({ title, lines, pictogram }: ListProps) {
  return (
    <div>
      <h3>
        <Pictogram of={pictogram} />
        <span>{title}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

export interface WhoHelpsProps {
  /** Who helps in this place, and their number, where a policy says so. */
  name: string | undefined;
  number: string | undefined;
  /** The school's, by which it is called. */
  level: Level | null;
  onPrint: () => void;
}

/** Who can help in person: for what, what to bring, and what never to give. */
export function WhoHelps({ name, number, level, onPrint }: WhoHelpsProps) {
  const texts = whoHelps(level);
  return (
    <Sheet title={texts.title}>
      <p>{texts.intro}</p>
      {(name ?? number) && (
        <section data-local>
          <h2>{name ?? texts.local}</h2>
          {number && <p>{texts.number(number)}</p>}
        </section>
      )}
      <section class="never">
        <h2>
          <Pictogram of="no" />
          <span>{texts.never}</span>
        </h2>
        <ul>
          {texts.neverGive.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {HELPERS.map((helper) => {
        const { title, where, can, bring } = helpers(level)[helper];
        return (
          <section key={helper} data-helper={helper}>
            <h2>
              <Pictogram of={PICTOGRAMS[helper]} />
              <span>{title}</span>
            </h2>
            <p>{where}</p>
            <div class="pair">
              <List title={texts.can} lines={can} pictogram="yes" />
              <List title={helper === 'academy' ? texts.tell : texts.bring} lines={bring} pictogram="ready" />
            </div>
          </section>
        );
      })}
      <a class="button" href="#messages">
        {texts.messages}
      </a>
      <button type="button" data-print onClick={onPrint}>
        <Pictogram of="printer" />
        <span>{texts.print}</span>
      </button>
    </Sheet>
  );
}
