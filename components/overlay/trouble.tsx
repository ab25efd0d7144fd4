import type { ToldTrouble } from '../../utils/engine/guide/speech.ts';
import type { SheetRoute } from '../../utils/model/routes.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import { SentenceView } from './sentence.tsx';

export interface TroublesProps {
  trouble: readonly ToldTrouble[];
  texts: OverlayTexts;
  /** The page shows an error: the causes are shown without being asked for. */
  open: boolean;
  onOpen: (route: SheetRoute) => void;
}

/** « Ça ne marche pas ? »: the causes that belong to this step, most likely first, each with its way out. */
export function Troubles({ trouble, texts, open, onOpen }: TroublesProps) {
  return (
    <details open={open}>
      <summary>{texts.trouble}</summary>
      <dl>
        {trouble.map(({ cause, way, message }, index) => (
          <div key={index}>
            <dt>
              <SentenceView sentence={cause} />
            </dt>
            <dd>
              <SentenceView sentence={way} />
              {message && (
                <button type="button" class="link" onClick={() => onOpen({ message })}>
                  {texts.message}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
