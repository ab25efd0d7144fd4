import type { Wanted } from '../../engine/recognise/gather.ts';
import { plainKey } from '../../engine/recognise/text.ts';
import { ask, collapsed, contains, INLINE, isVisible, type Root, textOf, wordsOf } from './words.ts';

/** Things that one presses. */
export const BUTTONS =
  'button,summary,input[type=submit],input[type=button],input[type=image],input[type=reset],[role=button],[role=tab],[role=radio],[role=option]';

/** A line of text longer than this is no label and no message. */
const LONGEST_LINE = 400;
/** A block with more text than this has no such line, whatever of it is hidden. */
const LONGEST_BLOCK = 1000;

/** No text of theirs is a line: what stands in `html` itself is what is left between `head` and `body`. */
const SILENT = /^(html|body|head|script|style|noscript|title)$/;

/** The element whose text a text node belongs to: the closest one that is not part of a line. */
export function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block && INLINE.test(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** The texts below an element, in their order. */
const textsIn = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** The text of a block; of one that is too long for a line, its start: a page's script may have written all into one. */
function startOf(block: Element): string {
  if (!block.firstElementChild) return block.textContent ?? '';
  const walker = textsIn(block);
  let text = '';
  // Without the spaces by which the markup is indented.
  while (text.length <= LONGEST_BLOCK && walker.nextNode()) text += walker.currentNode.nodeValue?.trim();
  return text;
}

/** What stands on an element that is one line, such as « Erreur Y010008 »; a block with blocks inside has none. */
export function ownLine(element: Element): string {
  if ([...element.querySelectorAll('*')].some(({ localName }) => !INLINE.test(localName))) return '';
  const text = textOf(element);
  return text.length > LONGEST_LINE ? '' : text;
}

/** Can no word be seen yet? A page may stand empty for seconds until its script, its labels or its looks have come. */
export function isBlank(root: Root): boolean {
  const walker = textsIn(root);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (plainKey(nodeValue ?? '') && parentElement && isVisible(parentElement)) return false;
  }
  return true;
}

/** What a button offers is not said: a banner's « Tout refus… », cut by a narrow column, refuses nothing. */
export const saysRefusal = (element: Element, text: string, { isRefusal }: Wanted): boolean =>
  isRefusal(text) &&
  !ask(element, 'closest', `footer,[role=contentinfo],${BUTTONS}`) &&
  isRefusal(wordsOf(element, BUTTONS));

/** May a block be a line that a clue asks for, be it hidden, as far as its text alone can tell? */
export function mayTell(block: Element, { tells }: Wanted): boolean {
  // In a server's bare answer no element but the body holds words.
  const isBare = block.localName === 'body' && [...block.children].every(({ textContent }) => !textContent);
  if (!isBare && SILENT.test(block.localName)) return false;
  const text = startOf(block);
  if (text.length > LONGEST_BLOCK) return false;
  // What stands in a block with others inside depends on which of them are seen, or still there.
  return block.firstElementChild ? text !== '' : tells(text);
}

/**
 * The blocks that may say something that a clue asks for, hidden ones too, as far as their text alone can tell.
 * @param root what stands in it is looked at; the block around it too, where it is part of a line
 * @param most more texts than this are not looked at
 * @returns undefined where there are more
 */
export function blocksThatTell(root: Node, wanted: Wanted, most = Infinity): Set<Element> | undefined {
  const blocks = new Set<Element>();
  const walker = textsIn(root);
  for (let left = most; walker.nextNode(); left -= 1) {
    if (left === 0) return undefined;
    const block = walker.currentNode.nodeValue?.trim() && blockOf(walker.currentNode);
    if (block) blocks.add(block);
  }
  for (const block of blocks) if (!mayTell(block, wanted)) blocks.delete(block);
  return blocks;
}

/** Has a block words of its own, and may it say something? */
export const isTelling = (block: Element, wanted: Wanted): boolean =>
  mayTell(block, wanted) && blocksThatTell(block, wanted)?.has(block) === true;

/**
 * The lines of text that a clue asks for. No other text of the page is kept.
 * @returns each as the block that holds it
 */
export function linesOf(blocks: ReadonlySet<Element>, wanted: Wanted): ReadonlyMap<Element, string> {
  const said = new Map<Element, string>();
  for (const block of blocks) {
    if (!isVisible(block)) continue;
    const text = collapsed(wordsOf(block, undefined, LONGEST_LINE));
    if (text.length > LONGEST_LINE || !wanted.tells(text)) continue;
    if (wanted.sayingOf(text).length > 0 || saysRefusal(block, text, wanted)) said.set(block, text);
  }
  // « … words … » is said by a line and by the block around it: the line counts.
  for (const [outer, text] of said) {
    const inside = [...said].filter(([inner]) => inner !== outer && contains(outer, inner));
    const saying = wanted.sayingOf(text);
    if (saying.length > 0 && saying.every((one) => inside.some(([, line]) => wanted.sayingOf(line).includes(one))))
      said.delete(outer);
  }
  return said;
}
