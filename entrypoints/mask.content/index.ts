import { defineContentScript } from 'wxt/utils/define-content-script';
import { namesAgain, namesIn, personalRanges, type Span } from '../../utils/engine/mask/identity.ts';
import { mayLoseMask } from '../../utils/engine/mask/leaving.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { wordingsOf } from '../../utils/engine/recognise/wordings.ts';
import { isMasked, shadowOf, tellMask } from '../../utils/platform/mask-content.ts';
import { franceconnect } from '../../utils/portals/franceconnect.ts';
import { installHosts, portals } from '../../utils/portals/portals.ts';
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

/** Judges each line once, however often the page is looked at; a name that is new on the page makes it judge all anew. */
function makeJudge() {
  const wordings = portals.flatMap(wordingsOf);
  const judged = new Map<string, readonly Span[]>();
  const names = new Set<string>();
  return {
    rangesIn(text: string): readonly Span[] {
      const known = judged.get(text);
      if (known) return known;
      const found = personalRanges(text, wordings);
      const before = names.size;
      for (const name of namesIn(text, found, wordings)) names.add(name);
      if (names.size > before) judged.clear();
      const spans = [...found, ...namesAgain(text, names)];
      judged.set(text, spans);
      return spans;
    },
    known: () => names.size,
  };
}

const SENDS_AWAY = [...franceconnect.hosts];

/** Where a press would lead: the address of a link, undefined for a button, null for anything else. */
function goalOf({ target }: Event): string | undefined | null {
  const element = target instanceof Element ? target.closest('a[href], button, [type="submit"]') : null;
  if (!element) return null;
  return element instanceof HTMLAnchorElement ? element.href : undefined;
}

export default defineContentScript({
  // masks.ts starts it, where a trainer asks for it, and on that tab's next pages.
  registration: 'runtime',

  main() {
    if (globalThis.entMasque) return globalThis.entMasque.obey();
    if (!portalAt(portals, placeOf(document))) return;

    const mask = makeMask({ document, shadowOf, named: PERSONAL, ...makeJudge() });
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
    // Said before it happens: where this press leads no mask may stand.
    for (const name of ['pointerover', 'focusin']) {
      const look = (event: Event) => {
        const goal = goalOf(event);
        mask.warn(goal !== null && mayLoseMask(location.hostname, goal, installHosts, SENDS_AWAY));
      };
      document.addEventListener(name, look, { capture: true, passive: true });
    }
    // A page that the browser kept for its Back button may have missed a change.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void obey());
  },
});
