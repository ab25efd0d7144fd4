import type { Guide } from '../../utils/engine/guide/speech.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import { MailPlaces } from './mail-places.tsx';

export interface MailHelpProps {
  mail: NonNullable<Guide['mail']>;
  texts: OverlayTexts;
  /** The person came back, and the page that the mail opens was not found. */
  missed: boolean;
  onBack: () => void;
}

/** While a mail is awaited: what it looks like, where it may hide, what to do when nothing comes, and the way back. */
export const MailHelp = ({ mail, texts, missed, onBack }: MailHelpProps) => (
  <>
    {mail.look.map((line) => (
      <p class="more" key={line}>
        {line}
      </p>
    ))}
    <MailPlaces services={mail.services} texts={texts} />
    <details open={missed}>
      <summary>{texts.mailNothing}</summary>
      {mail.nothing.map((line) => (
        <p class="more" key={line}>
          {line}
        </p>
      ))}
    </details>
    <button type="button" class="answer" onClick={onBack}>
      {texts.mailBack}
    </button>
    <p role="status" class="more">
      {missed && texts.mailNotYet}
    </p>
  </>
);
