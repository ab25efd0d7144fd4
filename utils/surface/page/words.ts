import { plainKey } from '../../engine/recognise/text.ts';

/** A real page, or a practice screen in its shadow root. */
export type Root = Document | ShadowRoot;

/**
 * The element itself and all around it, to the root. A form whose field is called `parentElement` answers with that field:
 * only a walker cannot be misled.
 */
export function* aroundOf(element: Element): Generator<Element> {
  const walker = element.ownerDocument.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  for (let one: Node | null = element; one; one = walker.parentNode()) yield one as Element;
}

type Method = 'checkVisibility' | 'closest' | 'getBoundingClientRect';

/** Asks an element by the browser's own method: a form whose field is called `matches` has none of that name. */
export const ask = <Name extends Method>(
  element: Element,
  name: Name,
  ...args: Parameters<Element[Name]>
): ReturnType<Element[Name]> => (Element.prototype[name] as (...all: unknown[]) => never).apply(element, args);

/** Does a selector fit an element? */
export const is = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** Does an element hold another one, or is it the same? Asked so that no form can answer for itself. */
export const contains = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

/** Tags that stand inside a line of text. */
export const INLINE = /^(a|abbr|b|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;

const UNSEEN = /^(svg|script|style|select|textarea)$/;

/**
 * Can it be seen? Portals keep several views in one document and switch them by class, so presence says nothing.
 */
export const isVisible = (element: Element): boolean =>
  ask(element, 'checkVisibility', { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

/** The visible text below an element, spaces collapsed. Fields inside add nothing. */
export const textOf = (element: Element): string => collapsed(wordsOf(element));

export const collapsed = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The visible words below an element, with one space between elements, but for those that run on in a line:
 * « Modi<b>fier</b> » is one word.
 * @param without what counts for nothing, as a selector
 * @param most once more characters than this have been met, spaces collapsed, the rest is not looked at
 */
export function wordsOf(element: Element, without?: string, most = Infinity): string {
  // Most elements hold one text and nothing else.
  if (!element.firstElementChild) return UNSEEN.test(element.localName) ? '' : (element.textContent ?? '');
  let words = '';
  for (const node of element.childNodes) {
    if (words.length > most && collapsed(words).length > most) break;
    if (node instanceof Text) words += node.nodeValue;
    else if (
      node instanceof Element &&
      !UNSEEN.test(node.localName) &&
      !(without && is(node, without)) &&
      isVisible(node)
    )
      words += runsOn(node) ? wordsOf(node, without, most) : ` ${wordsOf(node, without, most)} `;
  }
  return words;
}

const runsOn = (element: Element): boolean =>
  element.localName !== 'br' && INLINE.test(element.localName) && getComputedStyle(element).display === 'inline';

/** The elements that an attribute names by their ids. */
export function namedBy(
  element: Element,
  attribute: 'aria-labelledby' | 'aria-describedby' | 'aria-errormessage',
): Element[] {
  // Of what is detached it is an element, which finds nothing by an id.
  const root = element.getRootNode() as Partial<Root>;
  return (element.getAttribute(attribute)?.split(/\s+/) ?? []).flatMap((id) => root.getElementById?.(id) ?? []);
}

/** An arrow drawn after the words is no part of the label that a parent looks for. */
const ARROW = /\s*[›»❯▸→>]+$/;

/** The words that stand on something that one presses. A submit button's label is an attribute, never typed. */
export function nameOf(element: Element): string {
  const own = element.localName === 'input' ? (element.getAttribute('value') ?? '') : textOf(element);
  const name =
    own ||
    namedBy(element, 'aria-labelledby').map(textOf).join(' ') ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    altOf(element);
  return name.replace(ARROW, '');
}

const altOf = (element: Element): string => element.querySelector('img[alt]')?.getAttribute('alt') ?? '';

/** Something that can be filled in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The label of a field as a parent reads it: tied to it, said to a screen reader, written in it, or in the cell before. */
export function labelOf(field: Field): string {
  const label = [
    [...(field.labels ?? [])].map(textOf).join(' '),
    namedBy(field, 'aria-labelledby').map(textOf).join(' '),
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('title'),
    textBefore(field),
    columnOf(field),
    // « ______ » is no label: it has neither letter nor digit.
  ].find((words) => words && plainKey(words));
  return label?.replace(/[\s*:]+$/, '') ?? '';
}

/** The head of the column in which a field stands. */
function columnOf(field: Element): string {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return '';
  const [first] = cell.closest('table')?.rows ?? [];
  const head = first && first !== row ? first.cells[[...row.children].indexOf(cell)] : undefined;
  return head ? textOf(head) : '';
}

function textBefore(field: Element): string {
  const before = field.closest('td')?.previousElementSibling ?? field.previousElementSibling;
  return before && !before.matches('input,select,textarea') ? textOf(before) : '';
}
