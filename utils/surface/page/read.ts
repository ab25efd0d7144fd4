import type { Wanted } from '../../engine/recognise/gather.ts';
import { type Item, type ItemKind, PRESSABLE, READ, type Snapshot } from '../../engine/recognise/snapshot.ts';
import { BUTTONS, blocksThatTell, isTelling, linesOf, ownLine, saysRefusal } from './lines.ts';
import { drawnBy, isWithinReach } from './place.ts';
import { ask, contains, type Field, is, isVisible, labelOf, namedBy, nameOf, type Root, textOf } from './words.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const LINKS = 'a[href],[role=link]';
const FIELDS = 'input:not([type=hidden]),select,textarea';
/** A search box stands on any page and belongs to none. */
const SEARCH = '[type=search],[role=search] *,[role=searchbox]';
/** A code is often written in boxes of one character each. */
const DIGIT_BOX = 'input[maxlength="1"]';
const ALERTS = '[role=alert],[aria-live=assertive]';
/** Whatever may be a clue by what it is, and a little more: so short a list is looked through twice as fast. */
export const CANDIDATES =
  'h1,h2,h3,h4,h5,h6,legend,a[href],button,summary,input,select,textarea,[role],[aria-live],[data-testid]';

/** What changes what others are. */
export const TELLING = 'form,dialog,[aria-modal],[aria-invalid]';

/**
 * A page with more than this is none on which one logs in, and is not read: its size must not be felt (measured by
 * `npm run bench -- read`).
 */
const MOST = { inputs: 300, texts: 20_000 };

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** Where a page stands, and what its tab is called. */
export type Place = Omit<Snapshot, 'items'>;

/** Not beside the window, where a drawer stands that is shut but for its handle. A frame may have no size. */
function isBefore(element: Element): boolean {
  const { left, right } = ask(element, 'getBoundingClientRect');
  return Math.min(right, innerWidth) - Math.max(left, 0) >= Math.min(right - left, innerWidth) / 2;
}

/**
 * The dialog that must be answered before anything else on the page, of several the last one: the browser's own, which lies
 * above all others, or one in it or in the page that says so by its attributes. One list of both would be slow.
 */
export function dialogIn(root: Root): Element | undefined {
  const last = (list: string, around: Root | Element = root) =>
    [...around.querySelectorAll(list)].filter((one) => isVisible(one) && isBefore(one)).at(-1);
  const modal = last('dialog:modal');
  return last('[aria-modal=true]', modal) ?? modal;
}

/** What things are, by the first list that has them. */
const KINDS: readonly (readonly [ItemKind, string])[] = [
  // What most things are.
  ['link', 'a[href]:not([role])'],
  ['button', BUTTONS],
  ['field', FIELDS],
  ['link', LINKS],
  ['heading', HEADINGS],
  ['alert', ALERTS],
];

const kindOf = (element: Element): ItemKind => KINDS.find(([, list]) => is(element, list))?.[0] ?? 'other';

const pathOf = (link: Element): string => (link as HTMLAnchorElement).pathname;

/** Does a clue ask for a link there? Of one in a drawing no browser tells a path. */
const leadsThere = (element: Element, { isLink, links }: Wanted): boolean =>
  links.length > 0 && 'pathname' in element && isLink(pathOf(element));

function describe(element: Element, kind: ItemKind, wanted: Wanted): Item {
  if (kind === 'field') return describeField(element as Field, wanted);
  const wordsOn = PRESSABLE.includes(kind) ? nameOf : kind === 'other' ? ownLine : textOf;
  return { kind, text: wordsOn(element), ...(kind === 'link' && { to: pathOf(element) }) };
}

/** Boxes of one character each are one field to a person: the closest element that holds them all. */
function boxesAround(box: Element): Element | null {
  if (!is(box, DIGIT_BOX)) return null;
  let around = box.parentElement;
  while (around && around.querySelectorAll(DIGIT_BOX).length < 2) around = around.parentElement;
  return around?.matches('form,body,html') ? null : around;
}

/** A code in boxes, by the name of the group or else of the first box. */
function describeBoxes(around: Element, wanted: Wanted): Item {
  const box = [...around.querySelectorAll(DIGIT_BOX)].find(isVisible) as HTMLInputElement;
  const group = around.closest('fieldset,[role=group]');
  const named = group ? [...group.querySelectorAll('legend'), ...namedBy(group, 'aria-labelledby')] : [];
  const label = named.map(textOf).join(' ') || group?.getAttribute('aria-label') || labelOf(box);
  return describeField(box, wanted, label, 'text', box.name);
}

function describeField(
  field: Field,
  { roleOf }: Wanted,
  label = labelOf(field),
  type = field.localName === 'input' ? field.type : field.localName,
  name = `${field.name} ${field.id}`.trim(),
): Item {
  const autocomplete = field.getAttribute('autocomplete') ?? '';
  return { kind: 'field', text: label, role: roleOf({ type, autocomplete, name, label }) };
}

/** The messages that a refused field points to. */
function errorsOf(root: Root): Element[] {
  return [...root.querySelectorAll('[aria-invalid=true]')].flatMap((field) => [
    ...namedBy(field, 'aria-errormessage'),
    ...namedBy(field, 'aria-describedby'),
  ]);
}

/** What may be a clue, be it seen or not. */
export interface Candidates {
  things: Set<Element>;
  blocks: Set<Element>;
}

/** May it be a clue by what it is, and by the words on it, seen or not? */
export function mayBeClue(element: Element, wanted: Wanted): boolean {
  const kind = kindOf(element);
  if (wanted.testIds.includes(element.getAttribute('data-testid') as string)) return true;
  if (!PRESSABLE.includes(kind)) return kind !== 'other';
  return (
    wanted.mayBePressed(nameOf(element) + element.textContent + element.getAttribute('aria-label')) ||
    element.hasAttribute('aria-labelledby') ||
    leadsThere(element, wanted)
  );
}

/**
 * Looks for all that may be a clue.
 * @param known where it was found before, and what has come since; else all of the page is looked through
 * @returns undefined where a page is too large to be one of a login; of one that grows later only the inputs are counted
 */
function findCandidates(root: Root, wanted: Wanted, known?: Candidates): Candidates | undefined {
  const stands = (one: Element) => contains(root, one);
  const blocks = known
    ? new Set([...known.blocks].filter((one) => stands(one) && isTelling(one, wanted)))
    : blocksThatTell(root, wanted, MOST.texts);
  if (!blocks || root.querySelectorAll('input:not([type=hidden])').length > MOST.inputs) return undefined;
  const things = [...(known?.things ?? root.querySelectorAll(CANDIDATES))];
  return { blocks, things: new Set(things.filter((one) => stands(one) && mayBeClue(one, wanted))) };
}

/** What was read, and the element behind each item of the Snapshot. */
export interface Reading {
  snapshot: Snapshot;
  elements: readonly Element[];
  /** What was found to read from. */
  candidates: Candidates | undefined;
  /** Every element that was looked at, hidden ones too: what changes in one of them may change the reading. */
  looked: ReadonlySet<Element>;
}

/** What can be seen of the candidates, of what a clue names by id or css, and of the messages that refused fields point to. */
function findItems(
  root: Root,
  wanted: Wanted,
  { things, blocks }: Candidates,
  looked: Set<Element>,
): Map<Element, Item> {
  const found = new Map<Element, Item>();
  const add = (element: Element, more?: Partial<Item>, css?: string) => {
    looked.add(element);
    if (is(element, SEARCH) || (wanted.ignore && ask(element, 'closest', wanted.ignore))) return;
    if (!drawnBy(element).some(isVisible)) return;
    const kind = kindOf(element);
    // What is pressed counts only where a clue asks for it.
    if (PRESSABLE.includes(kind) && !more && !wanted.isPressed(nameOf(element)) && !leadsThere(element, wanted)) return;
    if (!READ.includes(kind) && !isWithinReach(element)) return;
    const boxes = boxesAround(element);
    const seen = boxes ?? element;
    const known = found.get(seen);
    // Whatever else holds them: boxes are a field, and what is said of one of them is said of it.
    const isNew = boxes && known?.kind !== 'field';
    const item = isNew ? describeBoxes(boxes, wanted) : (known ?? describe(element, kind, wanted));
    // An alert without words is a place for messages to come.
    if (item.kind === 'alert' && item.text === '') return;
    found.set(seen, { ...item, ...more, ...(css && { css: [...(item.css ?? []), css] }) });
  };

  for (const element of things) {
    const testId = element.getAttribute('data-testid') as string;
    add(element, wanted.testIds.includes(testId) ? { testId } : undefined);
  }
  for (const id of wanted.ids) {
    const element = root.getElementById(id);
    if (element) add(element, { id });
  }
  for (const css of wanted.css) {
    for (const element of root.querySelectorAll(css)) add(element, {}, css);
  }
  for (const element of errorsOf(root)) add(element, { kind: 'alert', text: textOf(element) });
  for (const [element, text] of linesOf(blocks, wanted)) {
    if (!found.has(element)) add(element, { kind: 'text', text });
  }
  return found;
}

/**
 * Reads a page once into a Snapshot: what can be seen, and of ids, test ids and css only those that a clue names.
 * Never what a field holds, and never what the portal's `ignore` list names. A page too large to be one of a login has no
 * items.
 * @param known what the last reading found, and what has come since
 */
export function readPage(root: Root, place: Place, wanted: Wanted, known?: Candidates): Reading {
  const candidates = findCandidates(root, wanted, known);
  const looked = new Set(candidates?.blocks);
  const found = candidates ? findItems(root, wanted, candidates, looked) : new Map<Element, Item>();
  const elements = [...found.keys()].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
  const forms = [...root.querySelectorAll('form')];
  const dialog = dialogIn(root);
  const items = elements.map((element): Item => {
    const item = found.get(element) as Item;
    const around = ask(element, 'closest', 'form') ?? (element as HTMLInputElement).form;
    const form = forms.indexOf(around as HTMLFormElement);
    return {
      ...item,
      ...(form >= 0 && { form }),
      ...((item.kind === 'alert' || (wanted.refusals && READ.includes(item.kind))) &&
        saysRefusal(element, item.text, wanted) && { refusal: true as const }),
      ...(dialog && !contains(dialog, element) && { behind: true as const }),
    };
  });
  return { snapshot: { ...place, items }, elements, candidates, looked };
}
