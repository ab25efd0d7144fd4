/** Tags that stand inside a line of text. */
const INLINE =
  /^(ABBR|ACRONYM|B|BDI|BDO|BIG|BR|CITE|CODE|DATA|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TSPAN|U|VAR|WBR)$/i;
/** What is inside is no text of the page, or a field's. */
const NO_TEXT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|SELECT|OPTION|OPTGROUP|TEXTAREA)$/i;

/** A line of text, whatever elements it is cut into. */
export interface Line {
  /** The element that holds the line. */
  element: Element;
  text: string;
  /**
   * Where a piece of the text stands now, line by line.
   * @param start its position in `text`
   * @param end the position after it
   */
  boxesOf(start: number, end: number): DOMRect[];
}

/** A text node, and where it starts in its block's text. */
interface Piece {
  node: Text;
  from: number;
}

/** Is it drawn inside a line? A grid makes a column of a `span`. */
const isInline = (element: Element): boolean =>
  INLINE.test(element.tagName) && /^(inline|contents)/.test(getComputedStyle(element).display);

function blockAround(parent: Element): Element {
  let block = parent;
  while (block.parentElement && isInline(block)) block = block.parentElement;
  return block;
}

function boxesBetween(pieces: readonly Piece[], start: number, end: number): DOMRect[] {
  return pieces.flatMap(({ node, from }) => {
    const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
    if (first >= last) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    return [...range.getClientRects()];
  });
}

/** Two pieces of one word: « Ca|mille », « C|amille », « MAR|TIN », « 06 3|9 ». Else a space stands between, drawn or not. */
const ONE_WORD = /(?:\p{Ll}\|\p{Ll}|(?<!\p{L})\p{Lu}\|\p{Ll}|\p{Lu}\|\p{Lu}|\d\|\d)$/u;

const gapBetween = (before: string, after: string): string =>
  ONE_WORD.test(`${before.slice(-2)}|${after.slice(0, 1)}`) ? '' : ' ';

/** One line, its pieces put together. */
function lineOf(element: Element, nodes: readonly (Text | Element)[]): Line {
  let text = '';
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const piece = node instanceof Text ? node.data : '\n';
    text += gapBetween(text, piece);
    if (node instanceof Text) pieces.push({ node, from: text.length });
    text += piece;
  }
  return { element, text, boxesOf: (start, end) => boxesBetween(pieces, start, end) };
}

/**
 * The lines of text that can be seen below a root, shadow roots not included.
 * @param within only what stands in elements that match, if given
 */
export function linesIn(root: Document | ShadowRoot, within?: string): Line[] {
  const lines = new Map<Element, (Text | Element)[]>();
  const shown = new Map<Element, boolean>();
  const isShown = (element: Element) => {
    let known = shown.get(element);
    if (known === undefined) {
      known =
        !NO_TEXT.test(element.tagName) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      shown.set(element, known);
    }
    return known;
  };
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text | Element;
    if (node instanceof Element && node.tagName !== 'BR') continue;
    const parent = node.parentElement;
    if (!parent || !isShown(parent) || (within && !parent.closest(within))) continue;
    const block = blockAround(parent);
    lines.set(block, [...(lines.get(block) ?? []), node]);
  }
  return [...lines].map(([element, nodes]) => lineOf(element, nodes)).filter(({ text }) => text.trim() !== '');
}
