import type { Guide } from '../../utils/engine/guide/speech.ts';
import { overlay } from '../../utils/texts/fr.ts';
import { FoldView } from './items.tsx';
import { type OnUse, Paragraph, SentenceView } from './sentence.tsx';

/** What is said of a page, as its card says it, where there is no page to point at: the phone page, the panel. */
export const Told = ({ guide: { say, doubt, more, trouble, folds }, onUse }: { guide: Guide; onUse: OnUse }) => (
  <>
    {doubt && <Paragraph sentence={doubt} onUse={onUse} />}
    <p class="say">
      <SentenceView sentence={say} onUse={onUse} />
    </p>
    {more.map((sentence, index) => (
      <Paragraph key={index} sentence={sentence} onUse={onUse} />
    ))}
    {folds.map((fold) => (
      <FoldView key={fold.title} fold={fold} onUse={onUse} />
    ))}
    {trouble.length > 0 && <FoldView fold={{ title: overlay.trouble, items: trouble }} onUse={onUse} />}
  </>
);
