import { nearMisses, reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import { recognise, type Verdict, type Way } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from './dom.ts';
import { recognisePage } from './recognise-page.ts';

const escapeId = (id: string) => id.replace(/([^\w-])/g, '\\$1');

/** The shortest selector that finds this element and no other. */
function selectorOf(element: Element): string {
  const document = element.ownerDocument;
  const names = [
    element.id && `#${escapeId(element.id)}`,
    element.getAttribute('data-testid') && `[data-testid="${element.getAttribute('data-testid')}"]`,
    element.getAttribute('name') && `${element.localName}[name="${element.getAttribute('name')}"]`,
  ];
  for (const name of names) if (name && document.querySelectorAll(name).length === 1) return name;
  const parent = element.parentElement;
  if (!parent || parent === document.documentElement) return element.localName;
  const same = [...parent.children].filter(({ localName }) => localName === element.localName);
  const nth = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
  return `${selectorOf(parent)} > ${element.localName}${nth}`;
}

/** Where an item of a report is: the report names no more than its id. */
function placeOf({ items }: Snapshot, index: number): string {
  const { id, testId } = items[index] ?? {};
  if (id) return `#${escapeId(id)}`;
  return testId ? `[data-testid="${testId}"]` : `items[${index}]`;
}

/** What a page was taken for, and where each part that was found is. */
export interface Explained {
  snapshot: Snapshot;
  verdict: Verdict;
  places: Readonly<Record<string, string>>;
}

/** Judges a Snapshot, after the pages of `way`. */
export function explainSnapshot(snapshot: Snapshot, way: Way): Explained {
  const verdict = recognise(portals, snapshot, way);
  const found = Object.entries('parts' in verdict ? verdict.parts : {});
  const places = found.flatMap(([name, { item }]) => (item === undefined ? [] : [[name, placeOf(snapshot, item)]]));
  return { snapshot, verdict, places: Object.fromEntries(places) };
}

/** Judges a saved page, after the pages of `way`. */
export async function explainPage(html: string, url: string, way: Way): Promise<Explained> {
  const { snapshot, verdict, parts } = recognisePage(await openPage(html, url), way);
  const places = Object.fromEntries([...parts].map(([name, element]) => [name, selectorOf(element)]));
  return { snapshot, verdict, places };
}

/** A verdict in one line: its rung, and the page or pages. */
export function inOneLine(verdict: Verdict): string {
  if (verdict.kind === 'recognised' || verdict.kind === 'likely') return `${verdict.kind}: ${verdict.page}`;
  return verdict.kind === 'unsure' ? `unsure: ${verdict.pages.join(', ')}` : 'unknown';
}

/** What `npm run why` prints of a page: the verdict, its reasons, the parts found or the pages that come near. */
export function explanation({ snapshot, verdict, places }: Explained): string[] {
  const reasons = reasonsInWords(verdict, snapshot.host).map((reason) => `  parce que ${reason}`);
  const rest =
    'parts' in verdict
      ? [
          'parts',
          ...Object.entries(verdict.parts).map(
            ([name, { label }]) => `  ${name}: ${places[name] ?? 'not found'} « ${label} »`,
          ),
        ]
      : nearMisses(portals, snapshot)
          .slice(0, 5)
          .map((miss) => `  near: ${miss}`);
  return [inOneLine(verdict), ...reasons, ...rest];
}
