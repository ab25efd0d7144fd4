import { expect, test } from 'vitest';
import { portals } from '../../utils/portals/portals.ts';
import { asScript } from '../../utils/schema/ship.ts';

const run = (script: string): unknown => new Function(`return ${script}`)();

test.each(portals)('$id as a script is the same data, without the reasons of css clues, in fewer bytes', (portal) => {
  const plain = JSON.stringify(portal, (key, value) => (key === 'because' ? undefined : value));
  const script = asScript(portal);
  expect(run(script)).toEqual(JSON.parse(plain));
  expect(script.length).toBeLessThanOrEqual(plain.length);
});
