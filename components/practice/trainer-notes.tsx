import type { ToldTrouble } from '../../utils/engine/guide/guide.ts';
import type { Sentence } from '../../utils/model/sentence.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { SentenceView } from '../overlay/sentence.tsx';

const texts = trainer.notes;

/** What a trainer can say of the page that the room sees. */
export interface Notes {
  page: string;
  /** What the guide says there, the instruction first. */
  say: readonly Sentence[];
  /** What goes wrong there in real life, with the ways out. */
  trouble: readonly Pick<ToldTrouble, 'cause' | 'way'>[];
  /** The room sees the pages of the tutorial. */
  old: boolean;
  /** What is to be learnt from what goes wrong now. */
  lesson: { title: string; lesson: string } | undefined;
}

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
          {notes.trouble.length > 0 && (
            <>
              <h3>{texts.trouble}</h3>
              <dl>
                {notes.trouble.map(({ cause, way }, index) => (
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
