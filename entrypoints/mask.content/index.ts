import { defineContentScript } from 'wxt/utils/define-content-script';
import { personalRanges, type Span } from '../../utils/engine/mask/identity.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { wordingsOf } from '../../utils/engine/recognise/wordings.ts';
import { isMasked, shadowOf, tellMask } from '../../utils/platform/mask-content.ts';
import { franceconnect } from '../../utils/portals/franceconnect.ts';
import { portals } from '../../utils/portals/portals.ts';
import { placeOf } from '../../utils/surface/page/live.ts';
import { makeMask } from './mask.ts';

declare global {
  /** Left by the first run on a page: a second one, from the popup or the shortcut, only makes it ask again. */
  var entMasque: { obey(): void } | undefined;
}

/** What FranceConnect's file ignores are the person's data, and nothing else. */
const PERSONAL = franceconnect.ignore?.map(({ css }) => css).join(',') ?? '';

const isShortcut = ({ key, altKey, shiftKey, ctrlKey, metaKey, isTrusted }: KeyboardEvent): boolean =>
  isTrusted && altKey && shiftKey && !ctrlKey && !metaKey && key.toLowerCase() === 'm';

/** Judges each line once, however often the page is looked at. */
function makeJudge(): (text: string) => readonly Span[] {
  const wordings = portals.flatMap(wordingsOf);
  const judged = new Map<string, readonly Span[]>();
  return (text) => {
    const spans = judged.get(text) ?? personalRanges(text, wordings);
    judged.set(text, spans);
    return spans;
  };
}

export default defineContentScript({
  // masks.ts starts it, where a trainer asks for it, and on that tab's next pages.
  registration: 'runtime',

  main() {
    if (globalThis.entMasque) return globalThis.entMasque.obey();
    if (!portalAt(portals, placeOf(document))) return;

    const mask = makeMask({ document, shadowOf, rangesIn: makeJudge(), named: PERSONAL });
    const obey = async () => {
      mask.close();
      mask.put(await isMasked());
    };
    globalThis.entMasque = { obey: () => void obey() };
    void obey();

    // On the window and first: neither the page nor, in Firefox, the browser's shortcut may take the key a second time.
    window.addEventListener(
      'keydown',
      (event) => {
        if (!isShortcut(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const on = !mask.isOn();
        mask.put(on);
        tellMask(on);
      },
      { capture: true },
    );
    // A page that the browser kept for its Back button may have missed a change.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void obey());
  },
});
