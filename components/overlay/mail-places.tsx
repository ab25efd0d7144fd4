import type { Guide } from '../../utils/engine/guide/speech.ts';
import { overlay } from '../../utils/texts/fr.ts';

const texts = overlay.mail;

/** Where each mail service puts what it takes for spam. */
export const MailPlaces = ({ services }: Pick<NonNullable<Guide['mail']>, 'services'>) => (
  <details>
    <summary>{texts.where}</summary>
    <dl>
      {services.map(({ name, folder, way }) => (
        <div key={name}>
          <dt>{texts.folder(name, folder)}</dt>
          <dd>{way}</dd>
        </div>
      ))}
    </dl>
  </details>
);
