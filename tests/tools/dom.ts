import { Window } from 'happy-dom';

/** What browsers hide by themselves and happy-dom does not know; the page's own styles come later and so may overrule it. */
const BROWSER_STYLES =
  '<style>[hidden],dialog:not([open]),head,script,style,template,noscript,input[type="hidden"]{display:none}</style>';

/** What browsers ask for beyond `display`, by the names that they know it by. */
type Asked = CheckVisibilityOptions & { visibilityProperty?: boolean; opacityProperty?: boolean };

/**
 * happy-dom has no layout: this is visibility as far as markup and the page's own style sheets tell it. Real browsers
 * judge the same fixtures in the end-to-end tests.
 */
function checkVisibility(this: Element, asked: Asked = {}): boolean {
  for (let element: Element | null = this; element; element = element.parentElement) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.display === 'none') return false;
    if (asked.visibilityProperty && style?.visibility === 'hidden') return false;
    if (asked.opacityProperty && style?.opacity === '0') return false;
    const parent = element.parentElement;
    if (parent?.tagName === 'DETAILS' && !parent.hasAttribute('open') && element.tagName !== 'SUMMARY') return false;
  }
  return true;
}

/** The same below Chrome 121, which knows these options by other names only, so that it passes them over. */
function checkDisplay(this: Element): boolean {
  return checkVisibility.call(this);
}

export interface OpenOptions {
  /** Runs the page's scripts and waits for them: only for our own fixtures. */
  scripts?: boolean;
  /** As in a Chrome below the manifest's minimum: of what is asked about visibility it heeds nothing. */
  heedless?: boolean;
}

/**
 * A saved page as a document, without a browser and without network.
 * @param html the page
 * @param url the address at which it was seen
 */
export async function openPage(
  html: string,
  url: string,
  { scripts = false, heedless = false }: OpenOptions = {},
): Promise<Document> {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: scripts,
      suppressInsecureJavaScriptEnvironmentWarning: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
    },
  });
  // Without layout everything that is shown has a place, and it is the same one.
  const getBoundingClientRect = () => ({ x: 0, y: 0, left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 });
  const asks = heedless ? checkDisplay : checkVisibility;
  Object.assign(window.Element.prototype, { checkVisibility: asks, getBoundingClientRect });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  // The reader takes these from the window that it runs in.
  const { Node, Element, Text, HTMLInputElement, NodeFilter, innerWidth, scrollX, scrollY } = window;
  Object.assign(globalThis, { Node, Element, Text, HTMLInputElement, NodeFilter, innerWidth, scrollX, scrollY });
  window.document.write(
    /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${BROWSER_STYLES}`) : BROWSER_STYLES + html,
  );
  if (scripts) await window.happyDOM.waitUntilComplete();
  return window.document as unknown as Document;
}
