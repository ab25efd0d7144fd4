import type { Fold } from '../../utils/engine/guide/speech.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { phone } from '../../utils/texts/fr.ts';
import { FoldView } from '../overlay/items.tsx';
import { casePictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { HostAddress } from './address.tsx';

const texts = phone.prepare;

export interface PrepareProps {
  cases: readonly { id: JourneyId; title: string; before: readonly string[] }[];
  /** The real hosts, by the name of their service. */
  services: readonly { name: string; hosts: readonly string[] }[];
  /** A look-alike, to learn from. */
  falseHost: string;
  /** What an awaited mail looks like, where it may hide, what to do when nothing comes. */
  mail: readonly Fold[];
}

/** What to have at hand, which addresses are real, where a mail may hide. What is ticked is kept nowhere. */
export function Prepare({ cases, services, falseHost, mail }: PrepareProps) {
  return (
    <>
      <h1>{phone.views.prepare}</h1>
      <section>
        <h2>{texts.hand}</h2>
        <p>{texts.tick}</p>
        {cases.map(({ id, title, before }) => (
          <details key={id}>
            <summary>
              <Pictogram of={casePictograms[id]} />
              <span>{title}</span>
            </summary>
            {before.map((line) => (
              <label key={line}>
                <input type="checkbox" />
                <span>{line}</span>
              </label>
            ))}
          </details>
        ))}
      </section>
      <Addresses services={services} falseHost={falseHost} />
      <section>
        <h2>{texts.mail}</h2>
        {mail.map((fold) => (
          <FoldView key={fold.title} fold={fold} />
        ))}
      </section>
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Addresses({ services, falseHost }: Pick<PrepareProps, 'services' | 'falseHost'>) {
  return (
    <section>
      <h2>{texts.addresses}</h2>
      <dl>
        {services.map(({ name, hosts }) => (
          <div key={name}>
            <dt>{name}</dt>
            {hosts.map((host) => (
              <dd key={host}>
                <HostAddress host={host} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <h3>{texts.reading}</h3>
      <Lines lines={texts.rules} />
      <p class="false">
        {texts.false}
        <br />
        <HostAddress host={falseHost} />
        <br />
        {texts.falseMore}
      </p>
    </section>
  );
}
