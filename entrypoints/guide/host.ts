/** After so many removals by the page, the guide gives way. */
const MOST_REMOVALS = 3;

/** The host's own styles, set as important ones: a page's rules must not reach it, and `:host` would lose against them. */
const STYLES = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  display: 'block',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** The one element that the guide adds to a page. */
export interface Host {
  /** Where to render. */
  readonly mount: HTMLElement;
  /** Puts the host where it can be seen and used: in the page, or in the modal dialog that the page has opened. */
  stand(): void;
  leave(): void;
}

/**
 * A page's modal dialog makes all else inert, popovers too: the host must stand inside it.
 * @returns the dialog opened last
 */
const placeFor = (document: Document): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/**
 * Makes the host: a closed shadow root (open in the test build only) in the top layer.
 * @param css the overlay's styles
 * @param onGivingUp called once, when the page has removed it three times
 */
export function makeHost(document: Document, css: string, onGivingUp: () => void): Host {
  const element = document.createElement('ent-pas-a-pas');
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const style = document.createElement('style');
  // As text, not as a child node: a page's strict CSP blocks the other ways in Firefox.
  style.textContent = css;
  const mount = document.createElement('div');
  root.append(style, mount);
  element.popover = 'manual';
  for (const [name, value] of Object.entries(STYLES)) element.style.setProperty(name, value, 'important');

  let standing = false;
  let place: Element = document.documentElement;
  let removals = 0;

  return {
    mount,
    stand() {
      if (removals >= MOST_REMOVALS) return;
      // Taken away with a dialog that closed, it was not removed.
      if (standing && !element.isConnected && place.isConnected) {
        removals += 1;
        if (removals >= MOST_REMOVALS) {
          onGivingUp();
          return;
        }
      }
      place = placeFor(document);
      if (element.parentNode !== place) place.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
      standing = true;
    },
    leave() {
      standing = false;
      element.remove();
    },
  };
}
