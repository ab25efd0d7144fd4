import type { Span } from '../../engine/mask/identity.ts';
import { type Box, grow } from '../../model/boxes.ts';
import type { Root } from '../page/words.ts';
import { foregroundOf, type PersonalBox } from './foreground.ts';
import { type Line, linesIn } from './lines.ts';
import { labelsBefore } from './row-labels.ts';

/** Tags of the two elements that the extension adds to a page. */
const GUIDE = 'ent-pas-a-pas';
export const MASK = 'ent-pas-a-pas-masque';

/** In the guide, only what it quotes from the page can be personal. */
const QUOTES = '.label';

/** Whatever holds what somebody wrote or chose; buttons, boxes to tick and radios hold nothing of theirs. */
const FIELDS = [
  'input:not([type="hidden"],[type="submit"],[type="button"],[type="reset"],[type="image"],[type="checkbox"],[type="radio"],[type="range"],[type="color"])',
  'select',
  'textarea',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton'].map((role) => `[role="${role}"]`),
];
/** What is inside cannot be read from here. */
const SEALED = ['iframe', 'frame', 'object', 'embed', 'canvas', 'video'];
const PORTRAITS = ['avatar', 'portrait', 'photo'].flatMap((word) => [
  `[class*="${word}" i]`,
  `[id*="${word}" i]`,
  ...['src', 'alt'].map((name) => `img[${name}*="${word}" i]`),
]);
/** A button whose words are an attribute of it, never typed. */
const WORDED_BUTTONS = 'input[type="submit"],input[type="button"],input[type="reset"]';

/** Only these and elements with a dash in their names may have a shadow root. */
const MAY_HOLD_ROOT = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** So much more than a line is covered, in CSS px, because accents and italics lean out of it. */
const MARGIN = 2;

/** What must not be seen. */
export interface Cover extends Box {
  /** It stays where it is when the page scrolls; `x` and `y` count from the viewport's corner, else from the page's. */
  pinned: boolean;
}

/** The page to cover, and how to tell what is personal on it. */
export interface PageToMask {
  document: Document;
  /** The shadow root of an element, closed ones too. */
  shadowOf(element: Element): ShadowRoot | null;
  /** The personal pieces of a line of text. */
  rangesIn(text: string): readonly Span[];
  /** How many names it knows by now: one that is new may stand in lines that were judged before it. */
  known(): number;
  /** The css of what a portal's file names as personal; never empty. */
  named: string;
}

/** The document and every shadow root in it, but for the mask itself. */
function rootsOf(root: Root, shadowOf: PageToMask['shadowOf']): Root[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === MASK || !MAY_HOLD_ROOT.test(element.localName)) return [];
    const shadow = shadowOf(element);
    return shadow ? rootsOf(shadow, shadowOf) : [];
  });
  return [root, ...inner];
}

const isGuide = (root: Root): boolean => 'host' in root && root.host.localName === GUIDE;

/** Can its box be seen? Opacity does not count, because what is drawn in a transparent field is drawn around it. */
const isDrawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Is this picture of somebody, or does what stands for it name them? */
const isPortrait = (image: Element, { rangesIn }: PageToMask): boolean =>
  getComputedStyle(image).borderRadius === '50%' || rangesIn(image.getAttribute('alt') ?? '').length > 0;

/** The elements that are covered as a whole. */
function wholeElements(root: Root, page: PageToMask): Element[] {
  const selector = [...FIELDS, ...SEALED, ...PORTRAITS, page.named].join(',');
  const worded = [...root.querySelectorAll(WORDED_BUTTONS)].filter(
    (button) => page.rangesIn(button.getAttribute('value') ?? '').length > 0,
  );
  const portraits = [...root.querySelectorAll('img')].filter((image) => isPortrait(image, page));
  return [...root.querySelectorAll(selector), ...worded, ...portraits].filter(isDrawn);
}

/** The personal pieces of a line, judged alone and with each label that stands before it. */
function spansOf({ element, text }: Line, { rangesIn }: PageToMask): Span[] {
  const alone = rangesIn(text);
  const labelled = labelsBefore(element).flatMap((label) => {
    const before = `${label} : `.length;
    return rangesIn(`${label} : ${text}`).map(([start, end]): Span => [Math.max(0, start - before), end - before]);
  });
  const isNew = ([start, end]: Span) => end > 0 && !alone.some(([from, to]) => from <= start && end <= to);
  return [...alone, ...labelled.filter(isNew)];
}

/** The words that a style sheet puts before or after an element. */
const styledWords = (element: Element, at: '::before' | '::after'): string =>
  /^"(.*)"$/.exec(getComputedStyle(element, at).content)?.[1] ?? '';

/** Elements that show somebody by their styles: a name in `::before`, a portrait as a round background. */
const drawnByStyles = (root: Root, page: PageToMask): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => {
    if (element.localName === MASK || !isDrawn(element)) return false;
    const { backgroundImage, borderRadius } = getComputedStyle(element);
    if (backgroundImage.includes('url(') && borderRadius === '50%') return true;
    return (['::before', '::after'] as const).some((at) => page.rangesIn(styledWords(element, at)).length > 0);
  });

const isNothing = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

/** Text for screen readers only stands in a box of one pixel. */
const isUnseen = ({ element }: Line): boolean => isNothing(element.getBoundingClientRect());

/** What must be covered below one root, in px from the viewport's corner. */
function personalBoxesIn(root: Root, page: PageToMask): PersonalBox[] {
  const lines = linesIn(root, isGuide(root) ? QUOTES : undefined);
  const texts = lines.flatMap((line) => {
    const spans = spansOf(line, page);
    if (spans.length === 0 || isUnseen(line)) return [];
    return spans
      .flatMap(([start, end]) => line.boxesOf(start, end))
      .map((box) => ({ element: line.element, box: grow(box, MARGIN) }));
  });
  if (isGuide(root)) return texts;
  const whole = [...wholeElements(root, page), ...drawnByStyles(root, page)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return isNothing(box) ? [] : [{ element, box: grow(box, MARGIN) }];
  });
  return [...texts, ...whole];
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** Does an element stay where it is when the page scrolls? */
function isPinned(element: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    if (/fixed|sticky/.test(getComputedStyle(one).position)) return true;
  }
  return false;
}

/** What the mask has to draw. */
export interface Coverage {
  covers: readonly Cover[];
  /** Where the guide's card or its corner button stands. */
  cards: readonly Box[];
}

function coverageOf(roots: readonly Root[], page: PageToMask): Coverage {
  const { scrollX, scrollY } = page.document.defaultView ?? { scrollX: 0, scrollY: 0 };
  const foreground = foregroundOf(page.document, roots.filter(isGuide) as ShadowRoot[]);
  const look = () => roots.flatMap((root) => personalBoxesIn(root, page));
  const known = page.known();
  const first = look();
  const covers = (page.known() > known ? look() : first).flatMap((personal) => {
    const pinned = isPinned(personal.element);
    const [dx, dy] = pinned ? [0, 0] : [scrollX, scrollY];
    return foreground.seenOf(personal).map((box) => ({ ...box, x: box.x + dx, y: box.y + dy, pinned }));
  });
  return { covers, cards: foreground.cards };
}

/** What may show, hide or move something without any change in the document: styles of hover, focus and the like. */
const MAY_CHANGE = [
  ...['pointerover', 'pointerout', 'pointerdown', 'pointerup', 'click', 'focusin', 'focusout', 'keydown', 'input'],
  ...['change', 'toggle', 'beforetoggle', 'scroll', 'load', 'transitionrun', 'transitionend', 'animationstart'],
  ...['animationend', 'slotchange'],
];

const isMoving = (document: Document): boolean =>
  document.getAnimations().some(({ playState }) => playState === 'running');

/**
 * Keeps an eye on the page: at each change, before it is painted, tells what must be covered. Unlike a surface's
 * `watch` it does not wait for a rest, because a name must not be seen for the tenth of a second that a hint may take.
 * @returns stops watching
 */
export function keepCovered(page: PageToMask, draw: (coverage: Coverage) => void): () => void {
  const { document } = page;
  let frame = 0;
  const look = () => {
    frame = 0;
    const roots = rootsOf(document, page.shadowOf);
    // The same root again changes nothing.
    for (const root of roots)
      changes.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    draw(coverageOf(roots, page));
    if (isMoving(document)) lookSoon();
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const changes = new MutationObserver(lookSoon);
  const sizes = new ResizeObserver(lookSoon);
  const listening = new AbortController();
  const quietly = { capture: true, passive: true, signal: listening.signal };
  for (const name of MAY_CHANGE) document.addEventListener(name, lookSoon, quietly);
  for (const name of ['resize', 'pageshow', 'hashchange']) window.addEventListener(name, lookSoon, quietly);
  document.fonts.addEventListener('loadingdone', lookSoon, quietly);
  sizes.observe(document.documentElement);
  look();
  return () => {
    listening.abort();
    changes.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
}
