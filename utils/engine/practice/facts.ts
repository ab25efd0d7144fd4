import type { Facts } from './typing.ts';

const isDate = (value: object): value is { day: string; month: string; year: string } =>
  'day' in value && 'month' in value && 'year' in value;

/**
 * Everything that a family knows, each under the path that leads to it; a date as its day, month and year.
 * @returns `{ 'account.password': …, 'children.0.birthDate': '07/07/2013' }`
 */
export function factsOf(family: object, path = ''): Facts {
  return Object.fromEntries(
    Object.entries(family).flatMap(([name, value]: [string, unknown]) => {
      const here = path ? `${path}.${name}` : name;
      if (typeof value === 'string') return [[here, value]];
      if (typeof value !== 'object' || value === null) return [];
      if (isDate(value)) return [[here, `${value.day}/${value.month}/${value.year}`]];
      return Object.entries(factsOf(value, here));
    }),
  );
}
