import { Component } from 'preact';
import type { Guide } from '../../utils/engine/guide/speech.ts';
import { overlay } from '../../utils/texts/fr.ts';
import { MailPlaces } from './mail-places.tsx';

const texts = overlay.mail;

export interface MailHelpProps {
  mail: NonNullable<Guide['mail']>;
  onBack: () => Promise<boolean>;
}

/** While a mail is awaited: what it looks like, where it may hide, what to do when nothing comes, and the way back. */
export class MailHelp extends Component<MailHelpProps, { missed: boolean }> {
  override render() {
    const { mail, onBack } = this.props;
    const back = async () => this.setState({ missed: !(await onBack()) });
    return (
      <>
        {mail.look.map((line) => (
          <p class="more" key={line}>
            {line}
          </p>
        ))}
        <MailPlaces services={mail.services} />
        <details open={this.state.missed}>
          <summary>{texts.nothing}</summary>
          {mail.nothing.map((line) => (
            <p class="more" key={line}>
              {line}
            </p>
          ))}
        </details>
        <button type="button" class="answer" onClick={() => void back()}>
          {texts.back}
        </button>
        <p role="status" class="more">
          {this.state.missed && texts.notYet}
        </p>
      </>
    );
  }
}
