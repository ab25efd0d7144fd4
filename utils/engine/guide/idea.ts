import type { FieldRole, PageName } from '../../model/names.ts';
import type { Part, Portal } from '../../model/portal.ts';

/** These say how one answers, not what is asked. */
const HOW: readonly FieldRole[] = ['radio', 'checkbox', 'list', 'text'];

/** What a part's field asks for; undefined where it is no field. */
const roleOf = ({ clues }: Part): FieldRole | undefined =>
  clues
    .flatMap((clue) => ('field' in clue ? [clue.field] : 'fields' in clue ? clue.fields : []))
    .find((role) => !HOW.includes(role));

/**
 * What the small picture beside a page's words stands for: the kind of the first field to fill in.
 * @param point the names of the parts that count; all of the page's where it is missing
 * @returns undefined where none of them is a field
 */
export function ideaOf(page: PageName, portals: readonly Portal[], point?: readonly string[]): FieldRole | undefined {
  const [id, name = ''] = page.split('/');
  const pages = portals.find((portal) => portal.id === id)?.pages;
  const { refines, parts: own } = pages?.[name] ?? {};
  const parts: Readonly<Record<string, Part>> = { ...(refines && pages?.[refines]?.parts), ...own };
  return (point ?? Object.keys(parts)).flatMap((one) => (parts[one] && roleOf(parts[one])) ?? [])[0];
}
