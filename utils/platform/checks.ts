// What a message may hold, in small checks. zod would do it too, and weighs 95 kB.

/** Is this value what it should be? Never throws. */
export type Check = (value: unknown) => boolean;

export const isTrue: Check = (value) => value === true;
export const isBoolean: Check = (value) => typeof value === 'boolean';
/** A place in a list, or a number that a browser gives to a tab or a frame. */
export const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
/** A length on the screen, of either sign. */
export const isSize: Check = (value) => Number.isFinite(value);

export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

/** What may be left out. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordOf =
  (check: Check, most: number): Check =>
  (value) =>
    isRecord(value) && Object.keys(value).length <= most && Object.values(value).every(check);

/** A check for each of the type's keys: one that is forgotten does not compile. What the type does not know is let be. */
export const shapeOf =
  <Type>(checks: Readonly<Record<keyof Type, Check>>): Check =>
  (value) =>
    isRecord(value) && (Object.entries(checks) as [string, Check][]).every(([name, check]) => check(value[name]));

/** Exactly one of these keys, with what belongs to it: which shape a message has is told by it. */
export const byKey =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    const [kind, ...others] = Object.keys(value).filter((name) => Object.hasOwn(checks, name));
    return kind !== undefined && others.length === 0 && (checks[kind]?.(value) ?? false);
  };
