import { trainer } from '../../utils/texts/fr.ts';

const texts = trainer.words;

export interface WordsOfTheEndProps {
  /** The words that the exercise gives at its end, and how many participants have said each. */
  words: readonly { word: string; how: 'alone' | 'helped'; count: number }[];
  /** What became of the word that was written. */
  notice: string;
  onCount: (word: string, by: number) => void;
  onWrite: (word: string) => void;
}

/** How far a group has come, without accounts: whoever ends says a word, the trainer counts it. */
export function WordsOfTheEnd({ words, notice, onCount, onWrite }: WordsOfTheEndProps) {
  const write = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onWrite(String(new FormData(event.currentTarget).get('word') ?? ''));
    event.currentTarget.reset();
  };
  return (
    <section aria-labelledby="words" data-words>
      <h2 id="words">{texts.heading}</h2>
      <p>{texts.intro}</p>
      <ul class="words">
        {words.map(({ word, how, count }) => (
          <li key={word}>
            <span>
              <b>{word}</b> : {texts[how]}
            </span>
            <button
              type="button"
              aria-label={texts.less(word)}
              disabled={count === 0}
              onClick={() => onCount(word, -1)}
            >
              −
            </button>
            <output data-word={word}>{count}</output>
            <button type="button" data-more={word} aria-label={texts.more(word)} onClick={() => onCount(word, 1)}>
              +
            </button>
          </li>
        ))}
      </ul>
      <form class="say-word" onSubmit={write}>
        <input name="word" aria-label={texts.write} placeholder={texts.write} autocomplete="off" data-word-said />
        <button type="submit">{texts.count}</button>
      </form>
      <p role="status" class="aside">
        {notice}
      </p>
    </section>
  );
}
