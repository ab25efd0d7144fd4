import { isNothing } from './changes.ts';

/** At most one reading in this many ms while the page keeps changing… */
const LEAST_REST = 100;
/** …and so many times as long as a reading took, so that it never costs more than a twentieth of the page's time. */
const REST_PER_COST = 20;
/** At most one look in this many ms at what keeps changing; the first change after a rest is looked at at once. */
const LOOK_REST = 200;
/** More changes than this in that time are not looked at one by one: nothing more is heard until the page is read anew. */
const MOST_HEARD = 1000;
/** After changes that no reading would see the page is read once more all the same, so many ms after the first of them. */
const SETTLED = 3000;

/** What a watch looks at, and whom it tells. */
export interface Watched {
  document: Document;
  root: Document | ShadowRoot;
  /** Would another reading see these changes? */
  matter(records: MutationRecord[]): boolean;
  /** Not all that changes has been heard of. */
  forget(): void;
  /** The page may show something else now: it is read again, and before that it hears of all that has changed. */
  onChange(): void;
  /** The same things may stand elsewhere now. */
  onMove(): void;
}

/** A watch over a page. */
export interface Watch {
  stop(): void;
  /** Hears at once of what has changed. @returns whether nothing has that another reading would see */
  hear(): boolean;
}

/**
 * Watches a page for changes. A page that changes so fast that hearing of it would cost too much is not listened to until it
 * is read: ten thousand changes a second disturb it no more than one.
 */
export function watchPage({ document, root, matter, forget, onChange, onMove }: Watched): Watch {
  const listening = new AbortController();
  let due: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;
  /** Changes that nobody has looked at yet: many at once cost a third of what each would cost when it comes. */
  let heard: MutationRecord[] = [];
  let sifting: ReturnType<typeof setTimeout> | undefined;
  let siftedAt = 0;

  const listen = () => {
    if (!document.hidden)
      mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  const stopWaiting = () => {
    clearTimeout(due);
    clearTimeout(settling);
    due = undefined;
    settling = undefined;
  };
  const deafen = () => {
    mutations.disconnect();
    heard = [];
    forget();
  };
  const look = () => {
    due = undefined;
    const start = performance.now();
    onChange();
    // What the reading heard of it has also seen.
    stopWaiting();
    const end = performance.now();
    restsUntil = end + Math.max(LEAST_REST, (end - start) * REST_PER_COST);
  };
  const change = () => {
    // In the past is at once.
    if (!document.hidden) due ??= setTimeout(look, restsUntil - performance.now());
  };
  const take = (records: MutationRecord[]) => {
    heard = heard.concat(records);
    if (heard.length > MOST_HEARD) {
      deafen();
      change();
    } else if (heard[0] && !sifting) sifting = setTimeout(sift, siftedAt + LOOK_REST - performance.now());
  };
  const sift = () => {
    const records = heard;
    heard = [];
    sifting = undefined;
    if (matter(records)) change();
    else if (records[0]) settling ??= setTimeout(change, SETTLED);
    siftedAt = performance.now();
  };
  const hear = (): boolean => {
    take(mutations.takeRecords());
    sift();
    // Whoever reads now knows the page as it stands: from here on it is listened to again.
    listen();
    return !due && !document.hidden;
  };
  const mutations = new MutationObserver(take);
  // A page may say of itself that it was scrolled a thousand times.
  const settled = ({ target, isTrusted }: Event) => {
    if (!isTrusted || isNothing(target)) return;
    change();
    onMove();
  };
  const pause = () => {
    deafen();
    stopWaiting();
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
      // Where nothing was listened to since the page was read, nothing of it is known any more.
      pause();
      listen();
      change();
      onMove();
    },
    quietly,
  );
  listen();
  return {
    stop() {
      listening.abort();
      pause();
    },
    hear,
  };
}
