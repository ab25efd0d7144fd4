import type { Needs } from '../../engine/recognise/clues.ts';
import { fieldRole } from '../../engine/recognise/fields.ts';
import { isRefusal } from '../../engine/recognise/refusals.ts';
import { type Item, type ItemKind, READ, type Snapshot } from '../../engine/recognise/snapshot.ts';
import { key, says } from '../../engine/recognise/text.ts';
import type { Phrase } from '../../model/portal.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';
const LINKS = 'a[href],[role="link"]';
const BUTTONS =
  'button,summary,input[type="submit"],input[type="button"],input[type="image"],input[type="reset"],[role="button"],[role="tab"],[role="radio"],[role="option"]';
const FIELDS = 'input,select,textarea';
/** A search box stands on any page and belongs to none. */
const SEARCH = '[type="search"],[role="searchbox"],[role="search"] *';
/** A code is often written in boxes of one character each. */
const DIGIT_BOX = 'input[maxlength="1"]';
const ALERTS = '[role="alert"],[aria-live="assertive"]';
const EVERYTHING = [HEADINGS, LINKS, BUTTONS, FIELDS, ALERTS, '[data-testid]'].join(',');

/** A real page, or a practice screen in its shadow root. */
export type Root = Document | ShadowRoot;

/** Where a page stands, and what its tab is called. */
export type Place = Omit<Snapshot, 'items'>;

/** A line of text longer than this is no label and no message. */
const LONGEST_LINE = 400;
/** Tags that stand inside a line of text. */
const INLINE = /^(A|ABBR|B|BR|CITE|CODE|EM|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/**
 * Can it be seen? Portals keep several views in one document and switch them by class, so presence says nothing.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
}

/** The visible text below an element, spaces collapsed. Fields inside add nothing. */
const textOf = (element: Element): string => collapsed(wordsOf(element));

const collapsed = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** One space between elements, but for those that run on in a line: « Modi<b>fier</b> » is one word. */
function wordsOf(element: Element, without?: string): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue;
    else if (
      node instanceof Element &&
      !/^(SCRIPT|STYLE|SELECT|TEXTAREA|SVG)$/i.test(node.tagName) &&
      !(without && node.matches(without)) &&
      node.checkVisibility()
    )
      words += runsOn(node) ? wordsOf(node, without) : ` ${wordsOf(node, without)} `;
  }
  return words;
}

const runsOn = (element: Element): boolean =>
  element.tagName !== 'BR' &&
  INLINE.test(element.tagName) &&
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';

function namedBy(element: Element, attribute: 'aria-labelledby' | 'aria-describedby' | 'aria-errormessage'): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Root;
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** An arrow drawn after the words is no part of the label that a parent looks for. */
const ARROW = /\s*[›»❯▸→>]+$/;

/** The words that stand on something that one presses. A submit button's label is an attribute, never typed. */
function nameOf(element: Element): string {
  const own = element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : textOf(element);
  const labelled = namedBy(element, 'aria-labelledby').map(textOf).join(' ');
  const name = own || labelled || element.getAttribute('aria-label') || element.getAttribute('title') || altOf(element);
  return name.replace(ARROW, '');
}

const altOf = (element: Element): string => element.querySelector('img[alt]')?.getAttribute('alt') ?? '';

/** The label of a field as a parent reads it: tied to it, said to a screen reader, written in it, or in the cell before. */
function labelOf(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  const label = firstWords(
    () => [...(field.labels ?? [])].map(textOf).join(' '),
    () => namedBy(field, 'aria-labelledby').map(textOf).join(' '),
    () => field.getAttribute('aria-label'),
    () => field.getAttribute('placeholder'),
    () => field.getAttribute('title'),
    () => textBefore(field),
    () => columnOf(field),
  );
  return label.replace(/[\s*:]+$/, '');
}

/** The first of these that has a letter or a digit in it: « ______ » is no label. */
function firstWords(...sources: readonly (() => string | null)[]): string {
  for (const source of sources) {
    const words = source();
    if (words && /[\p{L}\p{N}]/u.test(words)) return words;
  }
  return '';
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
  return before && !before.matches(FIELDS) ? textOf(before) : '';
}

/** A radio or a checkbox is often drawn by its label, the real one being invisible. */
function isShown(element: Element): boolean {
  if (isVisible(element)) return true;
  return (
    element instanceof HTMLInputElement &&
    /^(radio|checkbox)$/.test(element.type) &&
    [...(element.labels ?? [])].some(isVisible)
  );
}

function kindOf(element: Element): ItemKind {
  if (element.matches(BUTTONS)) return 'button';
  if (element.matches(FIELDS)) return 'field';
  if (element.matches(LINKS)) return 'link';
  if (element.matches(HEADINGS)) return 'heading';
  return element.matches(ALERTS) ? 'alert' : 'other';
}

function describe(element: Element): Item {
  const kind = kindOf(element);
  if (kind === 'field') return describeField(element as HTMLInputElement);
  if (kind === 'other') return { kind, text: ownLine(element) };
  const text = kind === 'button' || kind === 'link' ? nameOf(element) : textOf(element);
  const item: Item = { kind, text };
  if (kind === 'link') item.to = (element as HTMLAnchorElement).pathname;
  return item;
}

/** What stands on an element that is one line, such as « Erreur Y010008 »; a block with blocks inside has none. */
function ownLine(element: Element): string {
  if ([...element.querySelectorAll('*')].some(({ tagName }) => !INLINE.test(tagName))) return '';
  const text = textOf(element);
  return text.length > LONGEST_LINE ? '' : text;
}

/** Can no word be seen yet? A page may stand empty for seconds until its script, its labels or its looks have come. */
export function isBlank(root: Root): boolean {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!/[\p{L}\p{N}]/u.test(nodeValue ?? '') || !parentElement) continue;
    if (!/^(SCRIPT|STYLE|NOSCRIPT|TITLE)$/.test(parentElement.tagName) && isVisible(parentElement)) return false;
  }
  return true;
}

/** Dialogs that take the whole page for themselves: the browser's own, and those that a script opens by attributes. */
const DIALOGS =
  'dialog:modal,dialog[open][aria-modal="true"],[role="dialog"][aria-modal="true"],[role="alertdialog"][aria-modal="true"]';

/** The dialog that must be answered before anything else on the page, the one opened last. */
export const dialogIn = (root: Root): Element | undefined =>
  [...root.querySelectorAll(DIALOGS)].filter(isVisible).at(-1);

/** Boxes of one character each are one field to a person: the closest element that holds them all. */
function boxesAround(box: Element): Element | null {
  if (!box.matches(DIGIT_BOX)) return null;
  let around = box.parentElement;
  while (around && around.querySelectorAll(DIGIT_BOX).length < 2) around = around.parentElement;
  return around?.matches('form,body,html') ? null : around;
}

/** A code in boxes, by the name of the group or else of the first box. */
function describeBoxes(box: HTMLInputElement): Item {
  const group = box.closest('fieldset,[role="group"]');
  const named = group ? [...group.querySelectorAll('legend'), ...namedBy(group, 'aria-labelledby')] : [];
  const text = named.map(textOf).join(' ') || group?.getAttribute('aria-label') || labelOf(box);
  const role = fieldRole({
    type: 'text',
    autocomplete: box.getAttribute('autocomplete') ?? '',
    name: box.name,
    label: text,
  });
  return { kind: 'field', text, role };
}

function describeField(field: HTMLInputElement): Item {
  const text = labelOf(field);
  const role = fieldRole({
    type: field.tagName === 'INPUT' ? field.type : field.tagName.toLowerCase(),
    autocomplete: field.getAttribute('autocomplete') ?? '',
    name: `${field.name} ${field.id}`.trim(),
    label: text,
  });
  return { kind: 'field', text, role };
}

/** The messages that a refused field points to. */
function errorsOf(root: Root): Element[] {
  return [...root.querySelectorAll('[aria-invalid="true"]')].flatMap((field) => [
    ...namedBy(field, 'aria-errormessage'),
    ...namedBy(field, 'aria-describedby'),
  ]);
}

/** The lines of text that a clue asks for, each as the block that holds it. No other text of the page is kept. */
function linesOf(root: Root, { texts, refusals }: Needs): Map<Element, string> {
  if (texts.length === 0) return new Map();
  const said = new Map<Element, { text: string; saying: readonly Phrase[] }>();
  const seen = new Set<Element>();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    let block = walker.currentNode.parentElement;
    while (block && INLINE.test(block.tagName) && block.parentElement) block = block.parentElement;
    if (!block || seen.has(block)) continue;
    seen.add(block);
    // In a server's bare answer no element but the body holds words.
    const bare = block.tagName === 'BODY' && [...block.children].every(({ textContent }) => !textContent);
    if (!bare && /^(SCRIPT|STYLE|BODY|NOSCRIPT)$/.test(block.tagName)) continue;
    if ((block.textContent?.length ?? 0) > LONGEST_LINE || !isVisible(block)) continue;
    const text = textOf(block);
    const textKey = key(text);
    const saying = textKey ? texts.filter((phrase) => says(textKey, phrase)) : [];
    if (saying.length > 0 || (refusals && saysRefusal(block, text))) said.set(block, { text, saying });
  }
  // « … words … » is said by a line and by the block around it: the line counts.
  const within = (outer: Element, phrase: Phrase) =>
    [...said].some(([inner, { saying }]) => inner !== outer && outer.contains(inner) && saying.includes(phrase));
  const own = [...said].filter(
    ([block, { saying }]) => saying.length === 0 || !saying.every((phrase) => within(block, phrase)),
  );
  return new Map(own.map(([block, { text }]) => [block, text]));
}

/** What a button offers is not said: a banner's « Tout refus… », cut by a narrow column, refuses nothing. */
const saysRefusal = (element: Element, text: string): boolean =>
  isRefusal(text) && !element.closest('footer,[role="contentinfo"]') && isRefusal(collapsed(wordsOf(element, BUTTONS)));

/** What was read, and the element behind each item of the Snapshot. */
export interface Reading {
  snapshot: Snapshot;
  elements: Element[];
}

/**
 * Reads a page once into a Snapshot: what can be seen, and of ids, test ids and css only those that a clue names.
 * Never what a field holds, and never what the portal's `ignore` list names.
 */
export function readPage(root: Root, place: Place, needs: Needs): Reading {
  const found = new Map<Element, Item>();
  const wanted = (element: Element) => !element.matches(SEARCH) && !(needs.ignore && element.closest(needs.ignore));
  const add = (element: Element, more?: Partial<Item>) => {
    if (!wanted(element) || !isShown(element)) return;
    const around = boxesAround(element);
    if (around) {
      if (!found.has(around)) found.set(around, describeBoxes(element as HTMLInputElement));
      return;
    }
    const item = found.get(element) ?? describe(element);
    // An alert without words is a place for messages to come.
    if (item.kind === 'alert' && item.text === '') return;
    found.set(element, Object.assign(item, more));
  };

  for (const element of root.querySelectorAll(EVERYTHING)) {
    const testId = element.getAttribute('data-testid') ?? '';
    if (needs.testIds.has(testId)) add(element, { testId });
    else if (!element.matches('[data-testid]') || kindOf(element) !== 'other') add(element);
  }
  for (const id of needs.ids) {
    const element = root.getElementById(id);
    if (element) add(element, { id });
  }
  for (const css of needs.css) {
    for (const element of root.querySelectorAll(css)) add(element, { css: [...(found.get(element)?.css ?? []), css] });
  }
  for (const element of errorsOf(root)) add(element, { kind: 'alert', text: textOf(element) });
  for (const [element, text] of linesOf(root, needs)) if (!found.has(element)) add(element, { kind: 'text', text });

  const elements = [...found.keys()].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const forms = [...root.querySelectorAll('form')];
  const dialog = dialogIn(root);
  const items = elements.map((element): Item => {
    const item = found.get(element) as Item;
    const form = forms.indexOf(element.closest('form') ?? ((element as HTMLInputElement).form as HTMLFormElement));
    return {
      ...item,
      ...(form >= 0 && { form }),
      ...(needs.refusals && READ.includes(item.kind) && saysRefusal(element, item.text) && { refusal: true as const }),
      ...(dialog && !dialog.contains(element) && { behind: true as const }),
    };
  });
  return { snapshot: { ...place, items }, elements };
}
