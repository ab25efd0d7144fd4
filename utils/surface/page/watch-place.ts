/** Where the browser does not tell of new addresses, one is looked for so long after a click, in ms. */
const AFTER_CLICK = 500;

/** `navigation` tells of every new address; Firefox has it from 147 on. */
type Navigation = Pick<EventTarget, 'addEventListener'> | undefined;

/**
 * Looks at nothing but where the page stands: its address and its title.
 * @param placeNow the address and the title, as text
 * @param onChange called once, when one of them has changed
 * @returns stops looking
 */
export function watchPlace(document: Document, placeNow: () => string, onChange: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const first = placeNow();
  const titles = new MutationObserver(() => look());
  const stop = () => {
    listening.abort();
    titles.disconnect();
  };
  const look = () => {
    if (signal.aborted || placeNow() === first) return;
    stop();
    onChange();
  };
  if (document.head) titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  const { navigation } = window as { navigation?: Navigation };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    document.addEventListener('click', () => setTimeout(look, AFTER_CLICK), { capture: true, passive: true, signal });
  }
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, look, { signal });
  return stop;
}
