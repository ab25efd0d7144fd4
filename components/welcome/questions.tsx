import type { Question, Standing } from '../../utils/engine/welcome/answers.ts';
import type { Level, MessageId } from '../../utils/model/names.ts';
import { preparation, welcome as texts } from '../../utils/texts/fr.ts';
import { focusOnArrival } from '../own-page/focus.ts';
import { casePictograms, troublePictogram } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

export interface QuestionsProps extends Pick<Standing, 'answered' | 'asks'> {
  /** Something was answered or taken back: what is asked now must be read next. */
  moved: boolean;
  onAnswer: (answer: number) => void;
  /** Goes back to the question with this number, from 0. */
  onBack: (to: number) => void;
  onMessage: (message: MessageId) => void;
  /** The school's, by which it is called. */
  level: Level | null;
}

/** What was answered, each to be changed. */
function Answered({ answered, onBack }: Pick<QuestionsProps, 'answered' | 'onBack'>) {
  return (
    <ol class="answered">
      {answered.map(({ question, answer }, index) => (
        <li key={question.id}>
          <span>
            {question.ask} <strong>{question.answers[answer]?.label}</strong>
          </span>
          <button
            type="button"
            aria-label={`${texts.change} : ${question.ask}`}
            data-change={index}
            onClick={() => onBack(index)}
          >
            {texts.change}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** One question, with its answers as large buttons: each leads on at once. */
function Asked({
  question,
  number,
  moved,
  onAnswer,
  onMessage,
  level,
}: { question: Question; number: number } & QuestionsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are buttons
    <div class="question" data-question={question.id} role="group" aria-labelledby="asked">
      <h3 id="asked" tabIndex={-1} ref={moved ? focusOnArrival : null}>
        {!question.more && <small>{texts.question(number)}</small>} {question.ask}
      </h3>
      {question.more?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {question.trouble?.map(({ cause, way, message }) => (
        <div key={cause} class="plan-b">
          <p>
            <Pictogram of={troublePictogram} />
            <span>
              <strong>{cause}</strong> {way}
            </span>
          </p>
          {message && (
            <button type="button" data-message onClick={() => onMessage(message)}>
              <Pictogram of="mail" />
              <span>{preparation(level).message}</span>
            </button>
          )}
        </div>
      ))}
      {question.answers.map((answer, index) => (
        <button key={answer.label} type="button" class="answer" data-answer={index} onClick={() => onAnswer(index)}>
          <Pictogram of={'journey' in answer ? casePictograms[answer.journey] : 'next'} />
          <span>{answer.label}</span>
        </button>
      ))}
    </div>
  );
}

/** The questions that lead to a case. */
export function Questions(props: QuestionsProps) {
  const { answered, asks, onBack } = props;
  return (
    <>
      {answered.length > 0 && <Answered answered={answered} onBack={onBack} />}
      {asks && <Asked key={asks.id} question={asks} number={answered.length + 1} {...props} />}
      {asks && answered.length > 0 && (
        <button type="button" class="quiet" data-back onClick={() => onBack(answered.length - 1)}>
          <Pictogram of="back" />
          <span>{texts.back}</span>
        </button>
      )}
    </>
  );
}
