import type { Notes } from '../../utils/engine/practice/notes.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { SentenceView } from '../sentence.tsx';

const texts = trainer.notes;

/** The notes for the speaker. */
export function NotesView({ notes }: { notes: Notes | undefined }) {
  return (
    <section class="notes" aria-labelledby="notes" data-notes>
      <h2 id="notes">{texts.heading}</h2>
      {notes ? (
        <>
          <p class="aside">{notes.page}</p>
          {notes.say.map((sentence, index) => (
            <p key={index}>
              <SentenceView sentence={sentence} />
            </p>
          ))}
          {notes.old && <p class="aside">{texts.old}</p>}
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
      ) : (
        <p>{texts.none}</p>
      )}
    </section>
  );
}
