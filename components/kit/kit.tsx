import type { Guide } from '../../utils/engine/guide/speech.ts';
import type { Run } from '../../utils/practice/runs.ts';
import { overlay, kit as texts } from '../../utils/texts/fr.ts';
import { SentenceView } from '../overlay/sentence.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Picture, type PictureProps } from './illustration.tsx';

/** What stands on a card: its name and its words. */
export type Line = readonly [name: string, words: string];

/** One page of a journey. */
export interface KitPage {
  title: string;
  picture: PictureProps;
  /** Missing where the guide is silent. */
  said: Guide | undefined;
}

export interface KitJourney {
  title: string;
  /** What to have at hand. */
  before: readonly string[];
  pages: readonly KitPage[];
  /** What may go wrong on purpose, and what is to be learnt. */
  problems: readonly { title: string; lesson: string }[];
  /** The word of the end, done alone and with help. */
  words: { alone: string; helped: string };
}

export interface KitProps {
  /** Where the phone page lies, and under which name it is saved. */
  phone: { file: string; name: string };
  family: readonly Line[];
  letter: { school: string; title: string; lines: readonly Line[] };
  journeys: readonly KitJourney[];
  runs: readonly Run[];
  onPrint: () => void;
}

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <dl class="card-lines">
    {lines.map(([name, words], index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);

/** How many people get a card from one sheet of paper. */
const CARDS = 4;

function ToHandOut({ family, letter }: Pick<KitProps, 'family' | 'letter'>) {
  return (
    <>
      <section class="sheet-of-paper">
        <h2>{texts.cards}</h2>
        <div class="cards">
          {Array.from({ length: CARDS }, (_, index) => (
            <article key={index} class="family-card">
              <h3>{texts.card}</h3>
              <Lines lines={family} />
              <p>{texts.invented}</p>
            </article>
          ))}
        </div>
      </section>
      <section class="sheet-of-paper">
        <h2>{texts.letters(letter.school)}</h2>
        <div class="cards">
          {Array.from({ length: CARDS }, (_, index) => (
            <article key={index} class="family-card">
              <h3>{letter.title}</h3>
              <p>{letter.school}</p>
              <p>{texts.letter}</p>
              <Lines lines={letter.lines} />
              <p>{texts.invented}</p>
            </article>
          ))}
        </div>
      </section>
    </>
  );
}

function JourneyPages({ title, before, pages }: KitJourney) {
  return (
    <section class="sheet-of-paper journey">
      <h2>{title}</h2>
      <ul class="before">
        {before.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ol class="pages">
        {pages.map(({ title: page, picture, said }, index) => (
          <li key={index}>
            <h3>
              {index + 1}. {page}
            </h3>
            {said && (
              <p class="say">
                <SentenceView sentence={said.say} />
              </p>
            )}
            <Picture {...picture} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LessonPlan({ minutes, segments }: Run) {
  return (
    <section class="sheet-of-paper">
      <h2>{texts.plan(minutes)}</h2>
      <table>
        <thead>
          <tr>
            {texts.planHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.title}>
              <td>{texts.minutes(segment.minutes)}</td>
              <td>
                <b>{segment.title}</b>
                <br />
                {segment.show}
              </td>
              <td>
                {segment.say.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Answers({ journeys }: Pick<KitProps, 'journeys'>) {
  return (
    <section class="sheet-of-paper answers">
      <h2>{texts.answers}</h2>
      {journeys.map(({ title, problems, words }) => (
        <div key={title} class="answers-of">
          <h3>{title}</h3>
          <p>{texts.words(words.alone, words.helped)}</p>
          <dl>
            {problems.map((problem) => (
              <div key={problem.title}>
                <dt>{problem.title}</dt>
                <dd>{problem.lesson}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <footer>{overlay.independent}</footer>
    </section>
  );
}

/** What a trainer takes along: the file for phones, and the dossier to print, made from the same data as the exercises. */
export function Kit({ phone, family, letter, journeys, runs, onPrint }: KitProps) {
  return (
    <div class="kit">
      <div class="kit-top">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <a class="button" href={phone.file} download={phone.name} data-save-phone>
          <Pictogram of="phone" />
          <span>{texts.save}</span>
        </a>
        <p class="aside">{texts.saveMore}</p>
        <button type="button" data-print onClick={onPrint}>
          <Pictogram of="printer" />
          <span>{texts.print}</span>
        </button>
      </div>
      <ToHandOut family={family} letter={letter} />
      {journeys.map((journey) => (
        <JourneyPages key={journey.title} {...journey} />
      ))}
      {runs.map((run) => (
        <LessonPlan key={run.minutes} {...run} />
      ))}
      <Answers journeys={journeys} />
    </div>
  );
}
