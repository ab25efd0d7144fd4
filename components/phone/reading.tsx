import type { Guide } from '../../utils/engine/guide/speech.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { phone } from '../../utils/texts/fr.ts';
import type { OnUse } from '../overlay/sentence.tsx';
import { Told } from '../overlay/told.tsx';
import { Qr, type QrProps } from '../own-page/qr.tsx';
import { casePictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { HostAddress } from './address.tsx';

const texts = phone.read;

/** A page of a portal, and what the guide says of it. */
export interface PageToRead {
  title: string;
  guide: Guide;
}

/** A step: the pages that one meets on the way, and those that show when something went wrong. */
export interface StepToRead {
  title: string;
  usual: readonly PageToRead[];
  wrong: readonly PageToRead[];
}

/** A page that one may also meet: its words are unfolded by who sees it. */
const OtherPage = ({ page: { title, guide }, onUse }: { page: PageToRead; onUse: OnUse }) => (
  <details class="other">
    <summary>{texts.otherPage(title)}</summary>
    <Told guide={guide} onUse={onUse} />
  </details>
);

/** Where a step may show on several pages, each is told under its name. */
function Step({ step: { title, usual, wrong }, onUse }: { step: StepToRead; onUse: OnUse }) {
  const [only, ...others] = usual;
  return (
    <section>
      <h2>{title}</h2>
      {only && others.length === 0 && <Told guide={only.guide} onUse={onUse} />}
      {others.length > 0 &&
        usual.map((page) => (
          <article key={page.title}>
            <h3>{texts.otherPage(page.title)}</h3>
            <Told guide={page.guide} onUse={onUse} />
          </article>
        ))}
      {wrong.map((page) => (
        <OtherPage key={page.title} page={page} onUse={onUse} />
      ))}
    </section>
  );
}

export interface ReadingProps {
  title: string;
  before: readonly string[];
  steps: readonly StepToRead[];
  /** The case's video: its address in two pieces, and its QR code. */
  video: (QrProps & { host: string; path: string }) | undefined;
  onUse: OnUse;
}

/** A journey from its preparation to its end, to be read. */
export function Reading({ title, before, steps, video, onUse }: ReadingProps) {
  return (
    <>
      <h1>{title}</h1>
      <section>
        <h2>{texts.before}</h2>
        <ul>
          {before.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {video && <Video {...video} />}
      {steps.map((step, index) => (
        <Step key={step.title} step={{ ...step, title: texts.step(index + 1, step.title) }} onUse={onUse} />
      ))}
      <p>
        <a class="button" href="#lire=ailleurs">
          {texts.detours}
        </a>
      </p>
    </>
  );
}

/** The only link that leaves the page: a video is meant to be watched. */
function Video({ host, path, address, squares }: NonNullable<ReadingProps['video']>) {
  return (
    <section>
      <h2>{texts.videoTitle}</h2>
      <p>
        <HostAddress host={host} path={path} />
      </p>
      <a class="button" href={address} target="_blank" rel="noopener noreferrer">
        {texts.video}
      </a>
      <details>
        <summary>{texts.scan}</summary>
        <Qr address={address} squares={squares} />
      </details>
    </section>
  );
}

/** The pages off the way: wrong doors and breakdowns. */
export function Detours({ pages, onUse }: { pages: readonly PageToRead[]; onUse: OnUse }) {
  return (
    <>
      <h1>{texts.detours}</h1>
      <p>{texts.detoursMore}</p>
      {pages.map((page) => (
        <OtherPage key={page.title} page={page} onUse={onUse} />
      ))}
    </>
  );
}

/** Every guide, to choose from. `guides`: the title of each by its id. */
export function Guides({ guides }: { guides: readonly { id: JourneyId; title: string }[] }) {
  return (
    <>
      <h1>{phone.views.read}</h1>
      <p>{texts.choose}</p>
      <nav aria-label={texts.choose}>
        {guides.map(({ id, title }) => (
          <a key={id} class="button way" href={`#lire=${id}`}>
            <Pictogram of={casePictograms[id]} />
            <span>{title}</span>
          </a>
        ))}
        <a class="button way" href="#lire=ailleurs">
          <Pictogram of="question" />
          <span>{texts.detours}</span>
        </a>
      </nav>
    </>
  );
}
