/** The reason of a css clue is for those who mend a portal file, not for the page. */
const shipped = (key: string, value: unknown) => (key === 'because' ? undefined : value);

/** Shorter pieces weigh less than their name. */
const SHORTEST = 24;

/**
 * Data as a script: what stands in it several times (the fields that no page of the registration asks for, the words on
 * its buttons) is written once. Half the bytes of the same JSON.
 * @returns an expression
 */
export function asScript(data: unknown): string {
  const plain = JSON.parse(JSON.stringify(data, shipped)) as unknown;
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    if (seen === 0) for (const one of Object.values(value)) count(one);
  };
  count(plain);

  const names = new Map<string, string>();
  const lines: string[] = [];
  const write = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const text = JSON.stringify(value);
    const known = names.get(text);
    if (known) return known;
    const inner = Array.isArray(value)
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value)
          .map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`)
          .join()}}`;
    if ((counts.get(text) ?? 0) < 2 || text.length < SHORTEST) return inner;
    const name = `$${names.size.toString(36)}`;
    names.set(text, name);
    lines.push(`${name}=${inner}`);
    return name;
  };
  const whole = write(plain);
  return lines.length > 0 ? `(()=>{const ${lines.join()};return ${whole}})()` : whole;
}
