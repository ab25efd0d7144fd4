import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainToASCII, domainToUnicode } from 'node:url';

// `npm run confusables -- <confusables.txt>` makes utils/engine/address/confusables.ts of Unicode's own table
// (https://www.unicode.org/Public/security/): of 6,565 signs those that can stand in the name of a site as they are, and
// look like letters that can be typed on a French keyboard.

const OUT = join(import.meta.dirname, '../../utils/engine/address/confusables.ts');

const textOf = (codes: string) => String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** May it stand in the name of a site, without becoming another sign? */
const isNameable = (sign: string) => domainToUnicode(domainToASCII(`a${sign}a.fr`)) === `a${sign}a.fr`;

/** Every sign of the table, and what it looks like. */
function readTable(text: string): Map<string, string> {
  const rows = text.matchAll(/^\uFEFF?([0-9A-F]+)\s*;\s*([0-9A-F ]+?)\s*;/gm);
  return new Map([...rows].map(([, sign = '', like = '']) => [textOf(sign), withoutMarks(textOf(like)).toLowerCase()]));
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('npm run confusables -- <confusables.txt>');
  process.exit(2);
}
const text = readFileSync(file, 'utf8');
const [, version = '?'] = /# Version: (\S+)/.exec(text) ?? [];
const table = readTable(text);
// What is typed in capitals is made small: « Т » looks like « T », so its small form counts too.
for (const [sign, like] of [...table])
  if (!table.get(sign.toLowerCase())?.match(/^\w$/)) table.set(sign.toLowerCase(), like);

const signs = new Map<string, string[]>();
for (const [sign, like] of table) {
  if (sign.length > 2 || sign < '\u0080' || withoutMarks(sign) < '\u0080') continue;
  if (/^[a-z0-9-]{1,2}$/.test(like) && isNameable(sign)) signs.set(like, [...(signs.get(like) ?? []), sign]);
}
const lines = [...signs.keys()].sort().map((like) => `  '${like}': '${signs.get(like)?.join('')}',`);
writeFileSync(
  OUT,
  `// Made by \`npm run confusables\` of confusables.txt, version ${version} (Unicode, UTS #39): not to be changed by hand.

/** Signs of other alphabets, by what they look like. */
export const CONFUSABLES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
