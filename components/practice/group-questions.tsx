import type { JourneyId } from '../../utils/model/names.ts';
import { trainer } from '../../utils/texts/fr.ts';

const texts = trainer.group;

export interface GroupQuestionsProps {
  /** What was answered so far. */
  answered: readonly { ask: string; answer: string }[];
  /** What is asked now; undefined once the exercise is known. */
  asks: { ask: string; answers: readonly string[] } | undefined;
  /** The exercise to which the answers lead. */
  journey: { id: JourneyId; title: string } | undefined;
  onAnswer: (answer: number) => void;
  onAgain: () => void;
}

/** At most three questions about a group, that choose its exercise. */
export function GroupQuestions({ answered, asks, journey, onAnswer, onAgain }: GroupQuestionsProps) {
  return (
    <section aria-labelledby="group" data-group>
      <h2 id="group">{texts.heading}</h2>
      {answered.map(({ ask, answer }) => (
        <p key={ask} class="aside">
          {ask} <b>{answer}</b>
        </p>
      ))}
      {asks && (
        <>
          <p>
            <b>{asks.ask}</b>
          </p>
          <div class="row-of-buttons">
            {asks.answers.map((answer, index) => (
              <button key={answer} type="button" data-group-answer={index} onClick={() => onAnswer(index)}>
                {answer}
              </button>
            ))}
          </div>
        </>
      )}
      {journey && (
        <p role="status" data-group-journey={journey.id}>
          {texts.chosen(journey.title)}
        </p>
      )}
      {answered.length > 0 && (
        <button type="button" data-group-again onClick={onAgain}>
          {texts.again}
        </button>
      )}
    </section>
  );
}
