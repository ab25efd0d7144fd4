import type { ComponentChildren } from 'preact';
import type { Message } from '../../utils/model/journey.ts';
import { overlay, sheet as texts } from '../../utils/texts/fr.ts';
import { Qr } from '../own-page/qr.tsx';

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

/** The address of a case's video, and its QR code for the phone. */
export function Video({ title, address, squares }: VideoProps) {
  return (
    <Sheet title={title}>
      <h2>{texts.video}</h2>
      <p>{texts.scan}</p>
      <Qr address={address} squares={squares} />
      <p class="address">{address}</p>
      <a class="button" href={`https://${address}`} target="_blank" rel="noopener noreferrer">
        {texts.open}
      </a>
      <p class="aside">{texts.source}</p>
    </Sheet>
  );
}

/** The phone page's address and its QR code, where a trainer has set them. */
export function TakeAway({ address, squares }: Omit<VideoProps, 'title'>) {
  return (
    <Sheet title={texts.phone}>
      <p>{texts.phoneMore}</p>
      <p>{texts.scan}</p>
      <Qr address={address} squares={squares} />
      <p class="address">{address}</p>
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
