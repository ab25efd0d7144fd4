import type { ComponentChildren } from 'preact';

/** An element to be, or a component to be asked. */
interface Drawing {
  type: string | ((props: Props) => ComponentChildren);
  props: Props;
  key?: unknown;
}

type Props = Readonly<Record<string, unknown>>;

/** A piece of the document and what it was drawn from. */
interface Piece {
  node: Element | Text;
  type: string;
  props: Props;
}

/** By the place where it was written: what keeps its place keeps its element, with its focus and what the person opened. */
type Pieces = Map<string, Piece>;

const drawn = new WeakMap<Element, Pieces>();

/** The elements and texts that JSX comes to, each with its place. A component is asked; what is empty keeps its place. */
function* flatten(what: unknown, place: string): Generator<readonly [place: string, what: Drawing | string]> {
  if (what === null || what === undefined || typeof what === 'boolean') return;
  if (typeof what === 'string' || typeof what === 'number') yield [place, String(what)];
  else if (Array.isArray(what))
    for (const [index, one] of what.entries()) yield* flatten(one, `${place}.${one?.key ?? index}`);
  else {
    const { type, props } = what as Drawing;
    if (typeof type === 'function') yield* flatten(type(props), `${place}/`);
    else yield [place, what as Drawing];
  }
}

function setProp(element: Element, name: string, value: unknown): void {
  const property = name.toLowerCase();
  if (name.startsWith('on')) {
    // Another extension can reach what a page cannot, and press it: only a person counts.
    const use = value as (event: Event) => void;
    Object.assign(element, { [property]: (event: Event) => event.isTrusted && use(event) });
  } else if (typeof value === 'boolean' && property in element) {
    Object.assign(element, { [property]: value });
  } else if (name === 'style') {
    Object.assign((element as HTMLElement).style, value);
  } else if (value === undefined || value === null || (value === false && name[4] !== '-')) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, String(value));
  }
}

function setProps(element: Element, before: Props, props: Props): void {
  for (const name of Object.keys({ ...before, ...props })) {
    if (before[name] !== props[name]) setProp(element, name, props[name]);
  }
}

/**
 * Draws JSX into an element, and changes only what has changed since the last time: Preact's `render`, for components that
 * are functions of their props (Preact's own pages draw the same components; a test holds the two side by side).
 */
export function render(what: ComponentChildren, parent: Element): void {
  const before = drawn.get(parent) ?? new Map<string, Piece>();
  const now: Pieces = new Map();
  drawn.set(parent, now);
  let last: ChildNode | null = null;
  for (const [place, one] of flatten(what, '')) {
    const [type, { children, ...props }] =
      typeof one === 'string' ? ['', { text: one } as Props] : [one.type as string, one.props];
    const known = before.get(place);
    const { node, props: old } =
      known?.type === type ? known : { node: create(parent.ownerDocument, type), props: {} as Props };
    if (known?.type === type) before.delete(place);
    if (node.nodeType === 3) {
      if (old.text !== props.text) node.nodeValue = props.text as string;
    } else {
      setProps(node as Element, old, props);
      render(children as ComponentChildren, node as Element);
    }
    now.set(place, { node, type, props });
    const next: ChildNode | null = last ? last.nextSibling : parent.firstChild;
    if (next !== node) parent.insertBefore(node, next);
    last = node;
  }
  for (const { node } of before.values()) node.remove();
}

const create = (document: Document, type: string): Element | Text =>
  type ? document.createElement(type) : document.createTextNode('');
