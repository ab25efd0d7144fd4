import type { Needs } from '../engine/clues.ts';
import { fieldRole } from '../engine/fields.ts';
import type { Item, ItemKind, Snapshot } from '../engine/snapshot.ts';
import { key, says } from '../engine/text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';
const LINKS = 'a[href],[role="link"]';
const BUTTONS =
  'button,summary,input[type="submit"],input[type="button"],input[type="image"],[role="button"],[role="tab"],[role="radio"],[role="option"]';
const FIELDS = 'input,select,textarea';
const ALERTS = '[role="alert"],[aria-live="assertive"]';
const EVERYTHING = [HEADINGS, LINKS, BUTTONS, FIELDS, ALERTS, '[data-testid]'].join(',');

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

/** The visible text below an element, one space between elements, spaces collapsed. Fields inside add nothing. */
function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (
      node instanceof Element &&
      !/^(SCRIPT|STYLE|SELECT|TEXTAREA|SVG)$/i.test(node.tagName) &&
      node.checkVisibility()
    )
      text += ` ${textOf(node)} `;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function namedBy(element: Element, attribute: 'aria-labelledby' | 'aria-describedby' | 'aria-errormessage'): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
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
  const label =
    [...(field.labels ?? [])].map(textOf).join(' ') ||
    namedBy(field, 'aria-labelledby').map(textOf).join(' ') ||
    field.getAttribute('aria-label') ||
    field.getAttribute('placeholder') ||
    field.getAttribute('title') ||
    textBefore(field);
  return label.replace(/[\s*:]+$/, '');
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
  if (kind === 'other') return { kind, text: '' };
  const text = kind === 'button' || kind === 'link' ? nameOf(element) : textOf(element);
  const item: Item = { kind, text };
  if (kind === 'link') item.to = (element as HTMLAnchorElement).pathname;
  return item;
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
function errorsOf(document: Document): Element[] {
  return [...document.querySelectorAll('[aria-invalid="true"]')].flatMap((field) => [
    ...namedBy(field, 'aria-errormessage'),
    ...namedBy(field, 'aria-describedby'),
  ]);
}

/** The lines of text that a clue asks for, each as the block that holds it. No other text of the page is kept. */
function linesOf(document: Document, { texts }: Needs): Map<Element, string> {
  const lines = new Map<Element, string>();
  if (texts.length === 0 || !document.body) return lines;
  const seen = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    let block = walker.currentNode.parentElement;
    while (block && INLINE.test(block.tagName) && block.parentElement) block = block.parentElement;
    if (!block || seen.has(block)) continue;
    seen.add(block);
    if (/^(SCRIPT|STYLE|BODY|NOSCRIPT)$/.test(block.tagName) || (block.textContent?.length ?? 0) > LONGEST_LINE)
      continue;
    const text = textOf(block);
    const textKey = key(text);
    if (textKey && texts.some((phrase) => says(textKey, phrase))) lines.set(block, text);
  }
  return lines;
}

/** What was read, and the element behind each item of the Snapshot. */
export interface Reading {
  snapshot: Snapshot;
  elements: Element[];
}

/**
 * Reads the document once into a Snapshot: what can be seen, and of ids, test ids and css only those that a clue names.
 * Never what a field holds, and never what the portal's `ignore` list names.
 */
export function readPage(document: Document, needs: Needs): Reading {
  const found = new Map<Element, Item>();
  const wanted = (element: Element) => !(needs.ignore && element.closest(needs.ignore));
  const add = (element: Element, more?: Partial<Item>) => {
    if (!wanted(element) || !isShown(element)) return;
    const item = found.get(element) ?? describe(element);
    found.set(element, Object.assign(item, more));
  };

  for (const element of document.querySelectorAll(EVERYTHING)) {
    const testId = element.getAttribute('data-testid') ?? '';
    if (needs.testIds.has(testId)) add(element, { testId });
    else if (!element.matches('[data-testid]') || kindOf(element) !== 'other') add(element);
  }
  for (const id of needs.ids) {
    const element = document.getElementById(id);
    if (element) add(element, { id });
  }
  for (const css of needs.css) {
    for (const element of document.querySelectorAll(css))
      add(element, { css: [...(found.get(element)?.css ?? []), css] });
  }
  for (const element of errorsOf(document)) add(element, { kind: 'alert', text: textOf(element) });
  for (const [element, text] of linesOf(document, needs)) if (!found.has(element)) add(element, { kind: 'text', text });

  const elements = [...found.keys()].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const forms = [...document.forms];
  const items = elements.map((element) => {
    const item = found.get(element) as Item;
    const form = forms.indexOf(element.closest('form') ?? ((element as HTMLInputElement).form as HTMLFormElement));
    return form < 0 ? item : { ...item, form };
  });
  const { protocol, hostname, pathname } = document.location;
  const snapshot = { secure: protocol === 'https:', host: hostname, path: pathname, title: document.title, items };
  return { snapshot, elements };
}
