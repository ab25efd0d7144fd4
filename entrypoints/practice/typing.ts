import type { Filled } from '../../utils/engine/practice/flow.ts';
import { type Facts, judgeTyped } from '../../utils/engine/practice/typing.ts';

// What is typed on a practice screen is looked at here, held against the family's sheet, and forgotten. The real portals'
// fields are never read: this file belongs to the practice portal alone.

type Field = HTMLInputElement | HTMLSelectElement;

const isTicked = (field: Field): boolean => field instanceof HTMLInputElement && field.checked;
const isBox = ({ type }: Field): boolean => type === 'radio' || type === 'checkbox';
/** `birthDate.jour`: a piece of a date, judged with the others. */
const isPiece = ({ name }: Field): boolean => /\.(jour|mois|annee)$/.test(name);

/** A date from its pieces, `07/07/2013`. */
function dateFrom(fields: readonly Field[], name: string): string {
  const piece = (of: string) => fields.find((field) => field.name === `${name}.${of}`)?.value.trim() ?? '';
  return [piece('jour').padStart(2, '0'), piece('mois').padStart(2, '0'), piece('annee')].join('/');
}

/** Which facts of the family the fields of a screen hold, and which options are chosen. */
export function readFilled(screen: ShadowRoot, facts: Facts): Filled {
  const fields = [...screen.querySelectorAll<Field>('input, select')];
  const values = new Map<string, string>();
  for (const field of fields.filter((one) => !isBox(one))) {
    const name = field.name.replace(/\.(jour|mois|annee)$/, '');
    values.set(name, isPiece(field) ? dateFrom(fields, name) : field.value);
  }
  const right = [...values].map(([name, value]): [string, readonly string[]] => {
    const judged = judgeTyped(value, facts);
    return [name, judged.kind === 'right' ? judged.facts : []];
  });
  const chosen = fields.filter((field) => isBox(field) && isTicked(field)).map(({ dataset }) => dataset.use ?? '');
  return { facts: Object.fromEntries(right), chosen };
}

/**
 * Looks at what is being typed in a field. What is not the family's is dropped at once: it may be somebody's real code.
 * @returns what to say of it
 */
export function watchTyping(field: Field, facts: Facts, isFinished: boolean): 'foreign' | 'near' | 'fine' {
  if (isBox(field) || isPiece(field) || field instanceof HTMLSelectElement) return 'fine';
  const { kind } = judgeTyped(field.value, facts);
  if (kind === 'foreign') {
    field.value = '';
    return 'foreign';
  }
  return kind === 'near' && isFinished ? 'near' : 'fine';
}
