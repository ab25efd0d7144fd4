import {
  type Facts,
  type FieldState,
  type Filled,
  filledIn,
  isDatePiece,
  type TypingVerdict,
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

/**
 * Looks at what is being typed in a field, and erases what is not the family's at once.
 * @returns what to say of it
 */
export function watchTyping(field: Field, facts: Facts, isFinished: boolean): TypingVerdict {
  if (isOption(field) || isDatePiece(field.name) || field instanceof HTMLSelectElement) return 'fine';
  const verdict = verdictOnTyping(field.value, facts, isFinished);
  if (verdict === 'foreign') field.value = '';
  return verdict;
}
