import type { Wanted } from '../../engine/recognise/gather.ts';
import { OURS } from './cover.ts';
import { blockOf, blocksThatTell, isTelling, mayTell } from './lines.ts';
import { CANDIDATES, type Candidates, mayBeClue, TELLING } from './read.ts';
import { aroundOf, is, namedBy, type Root } from './words.ts';

/** What is pressed, and a little more: so short a list is looked through faster. */
const PRESSED = 'a[href],button,summary,input,[role]';

/** Where so much text has gone in one piece, what is left around it may be a line. */
const MUCH = 200;

/** Neither a script nor our own card shows anything of the page. */
export const isNothing = (node: EventTarget | null): boolean =>
  ['script', OURS].includes((node as Element | null)?.localName as string);

/**
 * Elements on whose inside a reading depends; and above them all that stand around these, of which less counts: their
 * attributes, what comes into them, whether they go. The page itself may be a block among the candidates.
 */
function dependencies(
  looked: ReadonlySet<Element>,
  { blocks }: Candidates,
  root: Root,
): { own: ReadonlySet<Node | null>; above: ReadonlySet<Node> } {
  const own = new Set<Node | null>(looked);
  for (const element of looked) {
    if (is(element, 'input,select,textarea')) {
      // A field is named by its label, by what stands before it, or by the head of its column.
      const around = element.closest('table') ?? element.parentElement;
      for (const telling of [around, ...((element as HTMLInputElement).labels ?? [])]) own.add(telling);
    }
  }
  // What stands behind a dialog is another page than without it.
  for (const list of ['dialog', '[aria-modal]', '[aria-labelledby]']) {
    for (const one of root.querySelectorAll(list)) {
      for (const telling of [one, ...namedBy(one, 'aria-labelledby')]) own.add(telling);
    }
  }
  // Words that stand in the page itself are a line only where nothing else has words.
  const { body } = root as Document;
  for (const node of body?.childNodes ?? []) {
    if (node instanceof Text && node.nodeValue?.trim()) {
      own.add(body);
      blocks.add(body);
    }
  }
  const above = new Set<Node>();
  const rise = (node: Node | null) => {
    if (!node || above.has(node)) return;
    above.add(node);
    rise(node.parentNode);
  };
  for (const one of own) rise(one);
  return { own, above };
}

/**
 * Tells changes of a page that another reading would see from those that it would not: a clock that ticks, a list that
 * grows, an advertisement. In doubt it says that they matter. What has come and may be a clue is added to the candidates.
 * @param looked what the last reading of this page looked at
 */
export function changesSince(
  root: Root,
  looked: ReadonlySet<Element>,
  candidates: Candidates,
  wanted: Wanted,
): (records: MutationRecord[]) => boolean {
  const { own, above } = dependencies(looked, candidates, root);
  const { things, blocks } = candidates;
  const telling = `${TELLING},${wanted.named}`;
  const any = `${telling},${CANDIDATES}`;
  // A box for messages may have been empty.
  const filled = `${PRESSED},${wanted.boxes}`;
  let isNews = false;
  /** What is left of this one was looked at already: a list may lose thousands at once. */
  let left: Element | null;
  /** Around many changes stands the same. */
  let seen: Set<Node>;

  const add = (to: Set<Element>, one: Element) => {
    to.add(one);
    isNews = true;
  };
  const look = (element: Element) => {
    if (mayBeClue(element, wanted)) add(things, element);
    else isNews ||= is(element, telling);
  };
  /** What stands in something that was looked at belongs to it; what stands in a link or a button is its name. */
  const lookAround = (node: Node | null) => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    isNews ||= own.has(node);
    if (node instanceof Element && is(node, filled)) look(node);
    lookAround(node.parentNode);
  };
  const came = (node: Node) => {
    // What has gone again in the same moment was never seen.
    if (!node.isConnected) return;
    const around = blockOf(node);
    if (node instanceof Element) {
      // Of a block with one text and nothing else only that was looked at; a script in it is something else too.
      if (around?.firstElementChild === node && isTelling(around, wanted)) add(blocks, around);
      if (isNothing(node)) return;
      isNews ||= above.has(node.parentNode as Node);
      if (is(node, any)) look(node);
      for (const one of node.querySelectorAll(any)) look(one);
      for (const block of blocksThatTell(node, wanted) ?? []) add(blocks, block);
    } else if (node instanceof Text && around && mayTell(around, wanted)) add(blocks, around);
  };
  const went = (node: Node, from: Node) => {
    // Without the card a parent stands alone: it comes back at once.
    const wasNews = above.has(node) || (node as Element).localName === OURS;
    isNews ||= wasNews;
    // Of what has lost much, or all, what is left may be a line.
    if (
      from instanceof Element &&
      from !== left &&
      (wasNews || (node instanceof Element && !from.firstElementChild) || (node.textContent as string).length > MUCH)
    ) {
      left = from;
      for (const one of aroundOf(from)) if (isTelling(one, wanted)) add(blocks, one);
    }
  };

  return (records) => {
    seen = new Set();
    isNews = false;
    left = null;
    for (const record of records) {
      const { target, attributeName } = record;
      // How a thing looks does not change what it is.
      const isLooks = attributeName === 'class';
      lookAround(isLooks ? target.parentNode : target);
      // A rule of a style sheet may also reach from an element to what stands beside it: that is seen a moment later.
      if (attributeName) isNews ||= above.has(target) || is(target as Element, isLooks ? wanted.looks : telling);
      if (target instanceof Text) came(target);
      else if (!attributeName) {
        for (const node of record.removedNodes) went(node, target);
        for (const node of record.addedNodes) came(node);
      } else if (!isLooks) look(target as Element);
    }
    return isNews;
  };
}
