import type { Notes } from '../../utils/engine/practice/notes.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { SentenceView } from '../overlay/sentence.tsx';

const texts = trainer.notes;

/** What to say on one page. */
const Lines = ({ notes }: { notes: Notes }) => (
  <>
    {notes.say.map((sentence, index) => (
      <p key={index}>
        <SentenceView sentence={sentence} />
      </p>
    ))}
    {notes.lesson && (
      <>
        <h3>{texts.lesson}</h3>
        <p data-lesson>
          <b>{notes.lesson.title}.</b> {notes.lesson.lesson}
        </p>
      </>
    )}
    {notes.failures.length > 0 && (
      <>
        <h3>{texts.trouble}</h3>
        <dl>
          {notes.failures.map(({ cause, way }, index) => (
            <div key={index}>
              <dt>
                <SentenceView sentence={cause} />
              </dt>
              <dd>
                <SentenceView sentence={way} />
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </>
);

export interface NotesViewProps {
  notes: Notes | undefined;
  /** Prints the notes of the whole way. */
  onPrint: () => void;
}

/** The notes for the speaker. */
export function NotesView({ notes, onPrint }: NotesViewProps) {
  return (
    <section class="notes" aria-labelledby="notes" data-notes>
      <h2 id="notes">{texts.heading}</h2>
      {notes ? (
        <>
          <p class="aside">{notes.page}</p>
          <Lines notes={notes} />
        </>
      ) : (
        <p>{texts.none}</p>
      )}
      <button type="button" data-print-notes onClick={onPrint}>
        {texts.print}
      </button>
    </section>
  );
}

/** The notes of every page of a way. They are seen on paper only. */
export function PrintedNotes({ title, pages }: { title: string; pages: readonly Notes[] }) {
  return (
    <article class="on-paper" data-printed-notes>
      <h1>{title}</h1>
      {pages.map((notes, index) => (
        <section key={index}>
          <h2>
            {index + 1}. {notes.page}
          </h2>
          <Lines notes={notes} />
        </section>
      ))}
    </article>
  );
}
