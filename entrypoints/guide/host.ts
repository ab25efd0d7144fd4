/** After so many removals by the page, the guide gives way. */
const MOST_REMOVALS = 3;

/** The one element that the guide adds to a page. */
export interface Host {
  /** Where to render. */
  readonly mount: HTMLElement;
  /**
   * Puts the host where it can be seen and used: in the page, or in the modal dialog that the page has opened.
   * @returns false where the page has removed it too often
   */
  stand(): boolean;
  leave(): void;
}

/**
 * A page's modal dialog makes all else inert, popovers too, and what is shown in full screen stands above them: the host
 * must stand inside.
 */
const placeFor = (document: Document): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? document.documentElement;

/** What else stands in the top layer: opened after the host, it would stand above it. */
const layersOf = (document: Document, own: Element): Element[] =>
  [...document.querySelectorAll(':popover-open')].filter((one) => one !== own);

/**
 * Makes the host: a closed shadow root (open in the test build only) in the top layer.
 * @param css the overlay's styles
 * @param onGivingUp called once, when the page has removed it three times
 */
export function makeHost(document: Document, css: string, onGivingUp: () => void): Host {
  // A page may have a custom element of this name, which would be asked before us: made elsewhere, the host is none.
  const element = document.implementation.createHTMLDocument().createElement('ent-pas-a-pas');
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const style = document.createElement('style');
  // As text, not as a child node: a page's strict CSP blocks the other ways in Firefox.
  style.textContent = css;
  const mount = document.createElement('div');
  root.append(style, mount);

  let standing = false;
  let place: Element = document.documentElement;
  let removals = 0;
  let above: readonly Element[] = [];

  return {
    mount,
    stand() {
      // Taken away with a dialog that closed, or that the page draws anew at each key, it was not removed.
      if (standing && !element.isConnected && place === document.documentElement) {
        removals += 1;
        if (removals === MOST_REMOVALS) onGivingUp();
      }
      if (removals >= MOST_REMOVALS) return false;
      // What the page has put on it is taken off again. Before it stands: of that the page's watch would hear.
      for (const { name } of [...element.attributes]) if (name !== 'popover') element.removeAttribute(name);
      if (element.popover !== 'manual') element.popover = 'manual';
      place = placeFor(document);
      if (element.parentNode !== place) place.append(element);
      const others = layersOf(document, element);
      if (others.some((one) => !above.includes(one))) element.hidePopover();
      above = others;
      if (!element.matches(':popover-open')) element.showPopover();
      // A page that zooms itself zooms the host along; what is drawn stands where the window has it.
      mount.style.zoom = String(1 / (element.currentCSSZoom || 1));
      standing = true;
      return true;
    },
    leave() {
      standing = false;
      element.remove();
    },
  };
}
