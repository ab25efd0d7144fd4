import { phone as texts } from '../../utils/texts/fr.ts';

/** The four things that can be done, by the hash of their view. */
const WAYS = {
  '#lire': texts.views.read,
  '#entrainement': texts.views.practise,
  '#preparer': texts.views.prepare,
  '#messages': texts.views.messages,
};

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
        {Object.entries(WAYS).map(([to, name]) => (
          <a key={to} class="button way" href={to}>
            {name}
          </a>
        ))}
      </nav>
      <p class="aside">{texts.offline}</p>
    </>
  );
}
