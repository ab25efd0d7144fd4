import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUnicode } from '../../../utils/engine/address/punycode.ts';

test('a name is read as browsers write it, in whatever letters', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aéeоеαβчЖñ中文字日本ü-9'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(name, (text) => {
      const ascii = domainToASCII(`${text}.fr`);
      expect(toUnicode(ascii)).toBe(domainToUnicode(ascii));
    }),
    { numRuns: 500 },
  );
});

test.each(['xn--zzzzzzzzzzzzzzz99999.fr', 'xn--a.fr', 'xn--.fr', 'xn--é.fr', 'xn--0.xn--1'])(
  '%s, which nobody can read, throws nothing',
  (host) => {
    expect(toUnicode(host)).toEqual(expect.any(String));
  },
);
