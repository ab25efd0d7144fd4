import type { Guide } from '../../utils/engine/guide/speech.ts';
import { fill } from '../../utils/model/sentence.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';

export interface MailPlacesProps extends Pick<NonNullable<Guide['mail']>, 'services'> {
  texts: OverlayTexts;
}

/** Where each mail service puts what it takes for spam. */
export const MailPlaces = ({ services, texts }: MailPlacesProps) => (
  <details>
    <summary>{texts.mailWhere}</summary>
    <dl>
      {services.map(({ name, folder, way }) => (
        <div key={name}>
          <dt>{fill(texts.mailFolder, { service: name, folder })}</dt>
          <dd>{way}</dd>
        </div>
      ))}
    </dl>
  </details>
);
