import type { Mistake } from '../../utils/engine/practice/mistakes.ts';
import { overlay, practice } from '../../utils/texts/fr.ts';

const texts = practice.recap;
const testTexts = practice.test;

export interface RecapProps {
  /** What was practised. */
  title: string;
  steps: readonly { title: string; helped: boolean }[];
  /** Whether a false page was closed before something was written on it; null: none was met. */
  spotted: 'before' | 'after' | null;
  /** What went wrong on purpose, and what was to be learnt. */
  lesson: { title: string; lesson: string } | undefined;
  /** Of an assessment: whether it was passed, and what counts against it; missing at the end of an exercise. */
  test: { passed: boolean; mistakes: readonly { mistake: Mistake; times: number }[] } | undefined;
  /** The word of the end, which tells a trainer how it went. */
  word: string;
  onAgain: () => void;
  onOther: () => void;
  onPrint: () => void;
}

/**
 * Puts the focus on the heading, so that a screen reader says that the exercise is over. It stands outside of the
 * component because Preact calls a `ref` again whenever it is another function.
 */
const focus = (heading: HTMLElement | null) => heading?.focus();

/** What is written by hand, on paper. */
const ByHand = () => (
  <p class="name">
    {texts.name.map((line) => (
      <span key={line}>{line} </span>
    ))}
  </p>
);

/** What was earned in an exercise: each step, done alone or with help. */
function Passport({ title, steps, spotted, lesson, word }: RecapProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its place, the keyboard scrolls it
    <article class="passport" tabIndex={0}>
      <h2>{texts.passport}</h2>
      <p>{title}</p>
      <ul>
        {steps.map(({ title: step, helped }) => (
          <li key={step} class={helped ? 'helped' : 'alone'}>
            {step} : {helped ? texts.helped : texts.alone}
          </li>
        ))}
        {spotted && (
          <li class={spotted} data-spotted>
            {texts.spotted[spotted]}
          </li>
        )}
      </ul>
      {lesson && (
        <p>
          <b>
            {texts.lesson} ({lesson.title})
          </b>
          <br />
          {lesson.lesson}
        </p>
      )}
      <p>
        {texts.word} : <b data-end-word>{word}</b>
      </p>
      <ByHand />
      <footer>{overlay.independent}</footer>
    </article>
  );
}

/** What an assessment has come to: a certificate whose name is written by hand, or what was missing. */
function Certificate({ title, test, word }: RecapProps & { test: NonNullable<RecapProps['test']> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its place, the keyboard scrolls it
    <article class="passport certificate" data-passed={test.passed} tabIndex={0}>
      <h2>{test.passed ? testTexts.certificate : testTexts.mistakes}</h2>
      {test.passed ? (
        <p>{testTexts.words(title)}</p>
      ) : (
        <ul>
          {test.mistakes.map(({ mistake, times }) => (
            <li key={mistake} data-mistake={mistake}>
              {testTexts.times(testTexts.kinds[mistake], times)}
            </li>
          ))}
        </ul>
      )}
      {test.passed && (
        <p>
          {texts.word} : <b data-end-word>{word}</b>
        </p>
      )}
      {test.passed && <ByHand />}
      <footer>{overlay.independent}</footer>
    </article>
  );
}

/** At the end: a passport or a certificate to print. Nothing of it is kept. */
export function Recap(props: RecapProps) {
  const { test, onAgain, onOther, onPrint } = props;
  const heading = test && (test.passed ? testTexts.passed : testTexts.notYet);
  // Who has not passed yet has no word to say and nothing to print.
  const isEarned = test?.passed !== false;
  return (
    <section class="recap" aria-labelledby="recap" data-recap>
      <h1 id="recap" tabIndex={-1} ref={focus}>
        {heading ?? texts.title}
      </h1>
      {test ? <Certificate {...props} test={test} /> : <Passport {...props} />}
      <p class="aside">{isEarned ? [texts.wordMore, texts.kept, texts.printNow].join(' ') : texts.kept}</p>
      {isEarned && (
        <button type="button" class="open" onClick={onPrint}>
          {test ? testTexts.print : texts.print}
        </button>
      )}
      <button type="button" data-again onClick={onAgain}>
        {test ? testTexts.again : texts.again}
      </button>
      <button type="button" data-other onClick={onOther}>
        {texts.other}
      </button>
    </section>
  );
}
