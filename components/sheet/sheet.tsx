import type { Message } from '../../utils/model/journey.ts';
import { sheet as texts } from '../../utils/texts/fr.ts';
import { Qr } from '../own-page/qr.tsx';
import { Sheet } from './frame.tsx';

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
  /** Shows who can help in person, where that can be shown. */
  onHelp?: () => void;
}

/** Every message for the school, to choose from. */
export function Choose({ messages, notice, onHelp }: ChooseProps) {
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
      {onHelp && (
        <button type="button" data-who-helps onClick={onHelp}>
          {texts.help}
        </button>
      )}
    </Sheet>
  );
}
