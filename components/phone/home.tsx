import { phone as texts } from '../../utils/texts/fr.ts';
import type { PictogramName } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

/** The four things that can be done, by the hash of their view. */
const WAYS: readonly { to: string; name: string; pictogram: PictogramName }[] = [
  { to: '#lire', name: texts.views.read, pictogram: 'show' },
  { to: '#entrainement', name: texts.views.practise, pictogram: 'practice' },
  { to: '#preparer', name: texts.views.prepare, pictogram: 'ready' },
  { to: '#messages', name: texts.views.messages, pictogram: 'mail' },
];

/** The first view: what this is, and four large ways on. */
export function Home() {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <p>
        <b>{texts.independent}</b>
      </p>
      <nav aria-label={texts.ways}>
        {WAYS.map(({ to, name, pictogram }) => (
          <a key={to} class="button way" href={to}>
            <Pictogram of={pictogram} />
            <span>{name}</span>
          </a>
        ))}
      </nav>
      <p class="aside">{texts.offline}</p>
    </>
  );
}
