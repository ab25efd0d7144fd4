import type { Message } from '../../utils/model/journey.ts';
import { BLANK, blanksOf, filledLines } from '../../utils/model/letters.ts';
import { sheet as texts } from '../../utils/texts/fr.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Sheet } from './frame.tsx';

/** The lines of a message as they are copied and printed. */
export const linesOf = ({ subject, lines }: Message, written: readonly string[]): string[] => [
  texts.subject(subject),
  ...filledLines(lines, written),
];

/** What is still blank is drawn long enough for a pen, once it is on paper. */
function withBlank(line: string) {
  const [before = '', after] = line.split(BLANK);
  if (after === undefined) return line;
  return (
    <>
      {before}
      <span class="blank">{BLANK}</span>
      {after}
    </>
  );
}

export interface LetterProps {
  message: Message;
  /** What was written into the blanks, in order. It is kept in this page only, as long as it is open. */
  written: readonly string[];
  onWrite: (blank: number, words: string) => void;
  onClear: () => void;
  /** What became of the copy. */
  notice: string;
  onCopy: () => void;
  onPrint: () => void;
}

/** A message for the school: filled on the screen or by hand, copied or printed. Nothing of it is stored or sent. */
export function Letter({ message, written, onWrite, onClear, notice, onCopy, onPrint }: LetterProps) {
  return (
    <Sheet title={message.title}>
      <p class="aside">{texts.blanks}</p>
      {/* Without completion, so that no browser keeps it for the next person. */}
      <form class="blanks" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        {blanksOf(message.lines).map((label, blank) => (
          <label key={label}>
            <span>{label}</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={written[blank] ?? ''}
              onInput={({ currentTarget }) => onWrite(blank, currentTarget.value)}
            />
          </label>
        ))}
      </form>
      <article aria-label={texts.letter}>
        {linesOf(message, written).map((line) => (
          <p key={line}>{withBlank(line)}</p>
        ))}
      </article>
      <button type="button" class="open" data-copy onClick={onCopy}>
        <Pictogram of="copy" />
        <span>{texts.copy}</span>
      </button>
      <button type="button" data-print onClick={onPrint}>
        <Pictogram of="printer" />
        <span>{texts.print}</span>
      </button>
      <p role="status" class="notice">
        {notice}
      </p>
      <button type="button" class="quiet" data-clear onClick={onClear}>
        <span>{texts.clear}</span>
      </button>
    </Sheet>
  );
}
