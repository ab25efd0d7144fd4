/**
 * Measures in turn, so that whatever else the machine does meanwhile falls on all alike: each round begins with another
 * name.
 * @param rounds how many measurements of each name to keep
 * @param warmUps how many rounds come before, of which nothing is kept
 */
export async function inTurn<Name extends string, Measured>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<Measured>,
  warmUps = 1,
): Promise<Record<Name, Measured[]>> {
  const kept = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      const measured = await measure(name);
      if (round >= warmUps) kept[name].push(measured);
    }
  }
  return kept;
}
