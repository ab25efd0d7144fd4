import {
  type Facts,
  type FieldState,
  type Filled,
  filledIn,
  isDatePiece,
  type TypingVerdict,
  verdictOnDate,
  verdictOnTyping,
} from '../../utils/engine/practice/typing.ts';

// Reads the fields of a practice screen. The real portals' fields are never read: this file belongs to the practice
// portal alone.

type Field = HTMLInputElement | HTMLSelectElement;

const isOption = ({ type }: Field): boolean => type === 'radio' || type === 'checkbox';

const stateOf = (field: Field): FieldState => ({
  name: isOption(field) ? (field.dataset.use ?? '') : field.name,
  value: field.value,
  option: isOption(field),
  chosen: field instanceof HTMLInputElement && field.checked,
});

/** Which facts of the family the fields of a screen hold, and which options are chosen. */
export const readFilled = (screen: ShadowRoot, facts: Facts): Filled =>
  filledIn([...screen.querySelectorAll<Field>('input, select')].map(stateOf), facts);

const PIECES = ['jour', 'mois', 'annee'] as const;

/** All fields of the date to which a piece belongs. */
function piecesOf(field: Field): Field[] {
  const date = field.name.split('.')[0];
  const root = field.getRootNode() as ShadowRoot;
  return PIECES.flatMap((piece) => root.querySelector<Field>(`[name="${date}.${piece}"]`) ?? []);
}

/**
 * Looks at what was written in a field once it is left, and erases what is not the family's.
 * @param own the names of the facts that belong in it
 * @returns what to say of it
 */
export function watchTyping(field: Field, facts: Facts, isFinished: boolean, own: readonly string[]): TypingVerdict {
  if (isOption(field)) return 'fine';
  const isPiece = isDatePiece(field.name);
  if (isPiece && !isFinished) return 'fine';
  const fields = isPiece ? piecesOf(field) : [field];
  const verdict = isPiece
    ? verdictOnDate(
        fields.map(({ value }) => value),
        facts,
      )
    : verdictOnTyping(field.value, facts, isFinished, own);
  if (verdict === 'foreign') for (const one of fields) one.value = '';
  return verdict;
}
