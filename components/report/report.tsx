import { report as texts } from '../../utils/texts/fr.ts';

export interface ReportProps {
  /** The redacted Snapshot as text; undefined where the page is gone. */
  text: string | undefined;
  /** Words of the page that are hidden: their place in the Snapshot, and whether the person ticked them. */
  hidden: readonly { item: number; words: string; shown: boolean }[];
  notice: string;
  onShow: (item: number, shown: boolean) => void;
  onCopy: () => void;
}

/** « Signaler cette page »: what the guide saw, without a word that nobody chose to show. Nothing is sent. */
export function Report({ text, hidden, notice, onShow, onCopy }: ReportProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {text === undefined ? (
        <p class="notice">{texts.gone}</p>
      ) : (
        <>
          <p>{texts.intro}</p>
          <p>{texts.nothing}</p>
          <fieldset>
            <legend>{texts.hidden}</legend>
            <p>{hidden.length > 0 ? texts.tick : texts.none}</p>
            {hidden.map(({ item, words, shown }) => (
              <label key={item}>
                <input type="checkbox" checked={shown} onChange={() => onShow(item, !shown)} />
                {texts.show(words)}
              </label>
            ))}
          </fieldset>
          <h2 id="text">{texts.text}</h2>
          <textarea readOnly rows={12} aria-labelledby="text" value={text} />
          <button type="button" class="open" onClick={onCopy}>
            {texts.copy}
          </button>
          <p role="status" class="notice">
            {notice}
          </p>
        </>
      )}
    </>
  );
}
