import { OURS } from './cover.ts';

/** At most one reading in this many ms while the page keeps changing… */
const LEAST_REST = 100;
/** …and so many times as long as a reading took, so that it never costs more than a twentieth of the page's time. */
const REST_PER_COST = 20;
/** After changes that no reading would see the page is read once more all the same, so many ms after the first of them. */
const SETTLED = 3000;

/** That our own card has come tells nothing of the page; that it was taken away does. */
const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  removedNodes.length === 0 && addedNodes.length === 1 && (addedNodes[0] as Element).localName === OURS;

/** What a watch looks at, and whom it tells. */
export interface Watched {
  document: Document;
  root: Document | ShadowRoot;
  /** Would another reading see these changes? */
  matter(records: MutationRecord[]): boolean;
  /** The page may show something else now. */
  onChange(): void;
  /** The same things may stand elsewhere now. */
  onMove(): void;
}

/** A watch over a page. */
export interface Watch {
  stop(): void;
  /** Has nothing come since the last reading that another one would see? */
  isCurrent(): boolean;
}

/**
 * Watches a page for changes. While a reading is due nothing more is listened to: a page that changes ten thousand times a
 * second is disturbed no more than one that changes once.
 */
export function watchPage({ document, root, matter, onChange, onMove }: Watched): Watch {
  const listening = new AbortController();
  let due: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;

  const listen = () => {
    mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  const settle = () => {
    clearTimeout(settling);
    settling = undefined;
  };
  const look = () => {
    due = undefined;
    const start = performance.now();
    listen();
    onChange();
    const end = performance.now();
    restsUntil = end + Math.max(LEAST_REST, (end - start) * REST_PER_COST);
  };
  const change = () => {
    if (document.hidden || due !== undefined) return;
    settle();
    mutations.disconnect();
    // In the past is at once.
    due = setTimeout(look, restsUntil - performance.now());
  };
  const take = (records: MutationRecord[]) => {
    const theirs = records.filter((record) => !isOurs(record));
    if (theirs.length === 0) return;
    if (matter(theirs)) change();
    else settling ??= setTimeout(change, SETTLED);
  };
  const mutations = new MutationObserver(take);
  // A screen stands in a window that its own page makes larger or smaller. A real page may grow for ever: what that moves is
  // noticed where it stands (place.ts).
  const sizes = new ResizeObserver(onMove);

  // A page may say of itself that it was scrolled a thousand times.
  const settled = ({ isTrusted, target }: Event) => {
    // Nor is that a script has come any change.
    if (!isTrusted || [OURS, 'script'].includes((target as Element | null)?.localName ?? '')) return;
    change();
    onMove();
  };
  const start = () => {
    listen();
    if ('host' in root) sizes.observe(root.host);
  };
  const pause = () => {
    mutations.disconnect();
    sizes.disconnect();
    settle();
    clearTimeout(due);
    due = undefined;
  };
  const quietly = { capture: true, passive: true, signal: listening.signal };
  document.addEventListener('scroll', onMove, quietly);
  // What fades or slides in is seen only once it has arrived; what a person presses or enters may move what stands below.
  for (const end of ['transitionend', 'animationend', 'load', 'click', 'focusin', 'toggle', 'fullscreenchange'])
    document.addEventListener(end, settled, quietly);
  window.addEventListener('resize', onMove, quietly);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return pause();
      start();
      change();
      onMove();
    },
    quietly,
  );
  if (!document.hidden) start();
  return {
    stop() {
      listening.abort();
      pause();
    },
    isCurrent() {
      take(mutations.takeRecords());
      return due === undefined && !document.hidden;
    },
  };
}
