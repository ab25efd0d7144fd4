import { overlay, practice } from '../../utils/texts/fr.ts';

const texts = practice.recap;

export interface RecapProps {
  /** What was practised. */
  title: string;
  steps: readonly { title: string; helped: boolean }[];
  /** Whether a false page was closed before something was written on it; null: none was met. */
  spotted: 'before' | 'after' | null;
  /** What went wrong on purpose, and what was to be learnt. */
  lesson: { title: string; lesson: string } | undefined;
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

/** At the end: what was done alone and what with help, and a passport to print. Nothing of it is kept. */
export function Recap({ title, steps, spotted, lesson, word, onAgain, onOther, onPrint }: RecapProps) {
  return (
    <section class="recap" aria-labelledby="recap" data-recap>
      <h1 id="recap" tabIndex={-1} ref={focus}>
        {texts.title}
      </h1>
      <article class="passport">
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
        <p>{texts.name}</p>
        <footer>{overlay.independent}</footer>
      </article>
      <p class="aside">
        {texts.wordMore} {texts.kept}
      </p>
      <button type="button" class="open" onClick={onPrint}>
        {texts.print}
      </button>
      <button type="button" data-again onClick={onAgain}>
        {texts.again}
      </button>
      <button type="button" data-other onClick={onOther}>
        {texts.other}
      </button>
    </section>
  );
}
