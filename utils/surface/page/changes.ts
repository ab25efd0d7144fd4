import type { Wanted } from '../../engine/recognise/gather.ts';
import { OURS } from './cover.ts';
import { blockOf, blocksThatTell, LONGEST_LINE, MUCH, mayTell } from './lines.ts';
import { DIALOGS, isAsked, PRESSED, type Reading, TELLING } from './read.ts';
import { is, namedBy, type Root } from './words.ts';

/** More records than this at once are not looked at one by one: the page is read again. */
const MOST_RECORDS = 500;
/** More texts than this that came at once are not looked at one by one either. */
const MOST_TEXTS = 200;

/** What shows nothing and changes no line around it: a page's last scripts, and what stands between them. */
const isNothing = ({ nodeName, nodeValue, parentNode }: Node): boolean =>
  parentNode?.nodeName === 'BODY' && (nodeName === 'SCRIPT' || nodeValue?.trim() === '');

/** Elements whose inside, or whose own attributes, a reading depends on. */
function dependencies(
  { looked }: Pick<Reading, 'looked'>,
  root: Root,
): { own: ReadonlySet<Node>; above: ReadonlySet<Node> } {
  const own = new Set<Node>();
  for (const element of looked) {
    own.add(element);
    if (!is(element, 'input,select,textarea')) continue;
    // A field is named by its label, by what stands before it, or by the head of its column.
    for (const label of (element as HTMLInputElement).labels ?? []) own.add(label);
    if (element.parentElement) own.add(element.parentElement);
    const table = element.closest('table');
    if (table) own.add(table);
  }
  // What stands behind a dialog is another page than without it.
  for (const one of root.querySelectorAll(`${DIALOGS},[aria-labelledby]`)) {
    for (const telling of [one, ...namedBy(one, 'aria-labelledby')]) own.add(telling);
  }
  // Words that stand in the page itself are a line only where nothing else has words.
  const { body } = root as Document;
  for (const node of body?.childNodes ?? []) {
    if (node instanceof Text && node.nodeValue?.trim()) own.add(body);
  }
  const above = new Set<Node>();
  for (const element of own) {
    for (let parent = element.parentNode; parent && !above.has(parent); parent = parent.parentNode) above.add(parent);
  }
  return { own, above };
}

/**
 * Tells changes of a page that another reading would see from those that it would not: a clock that ticks, a list that
 * grows, an advertisement. In doubt it says that they matter.
 * @param reading the last reading of this page
 */
export function changesSince(
  root: Root,
  reading: Pick<Reading, 'looked' | 'long'>,
  wanted: Wanted,
): (records: MutationRecord[]) => boolean {
  const { own, above } = dependencies(reading, root);
  const telling = [TELLING, ...wanted.css, ...wanted.ids.map((id) => `[id="${id}"]`)].join(',');

  const isInside = (node: Node | null): boolean => {
    for (let one = node; one; one = one.parentNode) if (own.has(one)) return true;
    return false;
  };
  const isClue = (element: Element): boolean =>
    is(element, telling) || (is(element, PRESSED) && isAsked(element, wanted));
  /** What the blocks say as they stand now: of those that change at once many are one. */
  let saying = new Map<Element, boolean>();
  const tells = (block: Element): boolean | undefined => {
    if (!saying.has(block))
      saying.set(block, mayTell(block, wanted, reading.long.has(block) ? LONGEST_LINE : undefined));
    return saying.get(block);
  };
  const tellsSomething = (text: Node): boolean => {
    const block = blockOf(text);
    const pressed = text.parentElement?.closest(PRESSED);
    return !block || above.has(block) || !!tells(block) || (!!pressed && isAsked(pressed, wanted));
  };
  const isNews = (node: Node): boolean => {
    // What has gone again in the same moment was never seen.
    if (!node.isConnected || isNothing(node)) return false;
    if (node instanceof Text) return tellsSomething(node);
    if (!(node instanceof Element)) return false;
    return (
      [node, ...node.querySelectorAll(`${telling},${PRESSED}`)].some(isClue) ||
      blocksThatTell(node, tells, MOST_TEXTS)?.size !== 0 ||
      tellsSomething(node)
    );
  };

  /** With much text gone, what is left around it may be a line. Without the card a parent stands alone: it comes back at once. */
  const wasNews = (node: Node): boolean =>
    own.has(node) || above.has(node) || (node as Element).localName === OURS || (node.textContent ?? '').length > MUCH;

  return (records) => {
    saying = new Map();
    return (
      records.length > MOST_RECORDS ||
      records.some(({ type, target, addedNodes, removedNodes }) => {
        if (isInside(target)) return true;
        // A rule of a style sheet may also reach from an element to what stands beside it: that is seen a moment later.
        if (type === 'attributes') return above.has(target) || isClue(target as Element);
        if (type === 'characterData') return isNews(target);
        return [...removedNodes].some(wasNews) || [...addedNodes].some(isNews);
      })
    );
  };
}
