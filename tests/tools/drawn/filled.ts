import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { type Filled, judgeTyped } from '../../../utils/engine/practice/typing.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { filled } from './parts.ts';

// What comes in with a form of a drawn page, as the exercises understand it: the names of the family's facts.

const facts = factsOf(FAMILY);
const dates = Object.entries(facts).filter(([, fact]) => /^\d\d\/\d\d\/\d{4}$/.test(fact));

const digits = (text: string) => text.replaceAll(/\D/g, '');

/** The family's dates that stand in a form, in whatever order and in however many fields. */
function datesIn(form: URLSearchParams): string[] {
  const written = digits([...form.values()].join(''));
  return dates.flatMap(([name, fact]) => {
    const [day = '', month = '', year = ''] = fact.split('/');
    return written.includes(day + month + year) || written.includes(year + month + day) ? [name] : [];
  });
}

/** The login form's fields have the same names on every drawing, with or without a mark. */
function credentialsIn(form: URLSearchParams): Record<string, string> {
  const [identifier, password] = [form.get('j_username'), form.get('j_password')];
  return identifier === null || password === null ? {} : { identifier, password };
}

/** The rules of a password: 12 characters, upper and lower case, a digit, a sign. */
const isStrong = (password: string) =>
  password.length >= 12 && [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].every((sign) => sign.test(password));

/** A form that came in. */
export interface Written {
  filled: Filled;
  /** A new password that keeps to the rules. */
  newPassword: string | undefined;
}

/**
 * @param html the drawn page that the form stands on
 * @param password the new password that was chosen before
 */
export function writtenIn(html: string, form: URLSearchParams, password: string | undefined): Written {
  const values: Record<string, string> = { ...filled(html, form), ...credentialsIn(form) };
  const known = Object.entries(values).map(([part, value]): [string, readonly string[]] => {
    const judged = judgeTyped(value, facts);
    const right = judged.kind === 'right' ? judged.facts : [];
    return [part, value === password ? [...right, 'newPassword'] : right];
  });
  const { newPassword = '', confirmPassword = newPassword } = values;
  // Whatever somebody chooses as a new password is the family's new password from then on.
  const chosen = isStrong(newPassword) ? ['newPassword'] : [];
  const repeated = confirmPassword === newPassword ? chosen : [];
  const dated = datesIn(form);
  return {
    newPassword: repeated.length > 0 ? newPassword : undefined,
    filled: {
      facts: {
        ...Object.fromEntries(known),
        newPassword: chosen,
        confirmPassword: repeated,
        birthDate: dated,
        birthDate1: dated,
        birthDate2: dated,
      },
      chosen: [],
    },
  };
}
