import type { ComponentChildren } from 'preact';
import type { Message } from '../utils/schema/journey.ts';
import { overlay, sheet as texts } from '../utils/texts/fr.ts';

/** The lines of a message as they are copied and printed. */
export const linesOf = ({ subject, lines }: Message): string[] => [texts.subject(subject), ...lines];

export interface LetterProps {
  message: Message;
  /** What became of the copy. */
  notice: string;
  onCopy: () => void;
  onPrint: () => void;
}

/** A message for the school: to copy, or to print and fill in by hand. Nothing is stored or sent. */
export function Letter({ message, notice, onCopy, onPrint }: LetterProps) {
  return (
    <Sheet title={message.title}>
      <p class="aside">{texts.blanks}</p>
      <article>
        {linesOf(message).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </article>
      <button type="button" class="open" onClick={onCopy}>
        {texts.copy}
      </button>
      <button type="button" onClick={onPrint}>
        {texts.print}
      </button>
      <p role="status" class="notice">
        {notice}
      </p>
    </Sheet>
  );
}

export interface VideoProps {
  title: string;
  /** Without `https://`. */
  address: string;
  /** The dark squares of the QR code, row by row. */
  squares: readonly (readonly boolean[])[];
}

/** Around a QR code a quiet zone of four squares is asked for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The address of a case's video, and its QR code for the phone. */
export function Video({ title, address, squares }: VideoProps) {
  const side = squares.length + 2 * QUIET_ZONE;
  const path = squares.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
  );
  return (
    <Sheet title={title}>
      <h2>{texts.video}</h2>
      <p>{texts.scan}</p>
      <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={address}>
        <rect width={side} height={side} fill="#fff" />
        <path d={path.join('')} fill="#000" />
      </svg>
      <p class="address">{address}</p>
      <a class="button" href={`https://${address}`} target="_blank" rel="noopener noreferrer">
        {texts.open}
      </a>
      <p class="aside">{texts.source}</p>
    </Sheet>
  );
}

export interface ChooseProps {
  messages: readonly Message[];
  /** The address asked for a sheet that does not exist. */
  notice: string;
}

/** Every message for the school, to choose from. */
export function Choose({ messages, notice }: ChooseProps) {
  return (
    <Sheet title={texts.message}>
      {notice && <p class="notice">{notice}</p>}
      <h2>{texts.choose}</h2>
      <ul>
        {messages.map(({ id, title }) => (
          <li key={id}>
            <a href={`#message=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <p class="aside">{overlay.name}</p>
      <h1>{title}</h1>
      {children}
      <footer>{overlay.independent}</footer>
    </>
  );
}
