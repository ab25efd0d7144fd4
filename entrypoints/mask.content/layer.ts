import css from '../../components/mask/mask.css?inline';
import { type Box, hasSize } from '../../utils/model/boxes.ts';
import { type Coverage, MASK } from '../../utils/surface/mask/covers.ts';
import { mask as texts } from '../../utils/texts/fr.ts';

/** The host's own styles, important ones for the reason told in components/overlay/host-style.ts. It scrolls with the page, so that no cover lags behind. */
const STYLES = {
  all: 'initial',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  display: 'block',
  'z-index': '2147483647',
};

/** `closed`: nothing is seen. `on`: nothing personal is seen. `off`: everything is seen, and the frame says so. */
export type State = 'closed' | 'on' | 'off';

/** What the mask draws: in a layer of its own above everything, so that the page stays as it is. */
export interface Layer {
  state(next: State): void;
  /** While the mask is on: the next page may not be covered. */
  warn(leaving: boolean): void;
  draw(coverage: Coverage): void;
  clear(): void;
  leave(): void;
}

/** Everything else in the browser's top layer. */
const othersOnTop = (document: Document, host: Element): Element[] =>
  [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].filter((element) => element !== host);

function boxAt(document: Document, { x, y, width, height }: Box): HTMLElement {
  const box = document.createElement('div');
  box.className = 'box';
  box.dataset.box = '';
  Object.assign(box.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return box;
}

/** A cover beyond the end of the page would make the page longer. */
function within({ x, y, width, height }: Box, end: { width: number; height: number }): Box[] {
  const box = { x, y, width: Math.min(width, end.width - x), height: Math.min(height, end.height - y) };
  return hasSize(box) ? [box] : [];
}

/** At least what the frame's words take, in px. */
const WORDS = { width: 420, height: 60 };

/** The words stand below, where a page can be scrolled from under them; above, where the guide stands there already. */
function placeOfWords(cards: readonly Box[], { innerWidth, innerHeight }: Window): 'top' | 'bottom' {
  const left = (innerWidth - WORDS.width) / 2;
  const isThere = cards.some(
    ({ x, y, width, height }) => x < left + WORDS.width && x + width > left && y + height > innerHeight - WORDS.height,
  );
  return isThere ? 'top' : 'bottom';
}

/** Makes the mask's layer: a closed shadow root (open in the test build only) in the top layer, above the guide. */
export function makeLayer(document: Document): Layer {
  const host = document.createElement(MASK);
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  host.popover = 'manual';
  for (const [name, value] of Object.entries(STYLES)) host.style.setProperty(name, value, 'important');

  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string, parent: Node = root) => {
    const element = document.createElement(tag);
    element.className = name;
    parent.appendChild(element);
    return element;
  };
  // As text: a page's strict CSP blocks the other ways in Firefox.
  add('style', '').textContent = css;
  const sheet = add('div', 'sheet');
  const page = add('div', 'page');
  const still = add('div', 'still');
  const frame = add('div', 'frame');
  const words = add('p', 'words bottom', frame);
  words.setAttribute('role', 'status');

  let onTop: Element[] = [];
  let restless = true;
  let drawn = '';
  // Whatever opens after the mask would stand above it: then it opens anew.
  const opened = ({ target }: Event) => {
    if (target !== host) restless = true;
  };
  for (const name of ['beforetoggle', 'toggle', 'fullscreenchange']) document.addEventListener(name, opened, true);

  const stand = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    const others = othersOnTop(document, host);
    const changed = others.length !== onTop.length || others.some((one, index) => one !== onTop[index]);
    const open = host.matches(':popover-open');
    if (open && !changed && !restless) return;
    if (open) host.hidePopover();
    host.showPopover();
    onTop = others;
    restless = false;
  };

  return {
    state(next) {
      sheet.hidden = next !== 'closed';
      frame.className = `frame ${next}`;
      frame.dataset.frame = next;
      words.textContent = texts[next];
      stand();
    },
    warn(leaving) {
      words.textContent = leaving ? texts.leaving : texts.on;
      frame.classList.toggle('leaving', leaving);
    },
    draw({ covers, cards }) {
      stand();
      words.className = `words ${placeOfWords(cards, window)}`;
      const drawing = JSON.stringify(covers);
      if (drawing === drawn) return;
      drawn = drawing;
      page.hidden = true;
      const { scrollWidth, scrollHeight } = document.documentElement;
      page.hidden = false;
      const end = { width: scrollWidth, height: scrollHeight };
      const [stays, scrolls] = [true, false].map((pinned) => covers.filter((cover) => cover.pinned === pinned));
      still.replaceChildren(...(stays ?? []).map((cover) => boxAt(document, cover)));
      page.replaceChildren(
        ...(scrolls ?? []).flatMap((cover) => within(cover, end)).map((box) => boxAt(document, box)),
      );
    },
    clear() {
      drawn = '';
      page.replaceChildren();
      still.replaceChildren();
    },
    leave() {
      host.remove();
    },
  };
}
