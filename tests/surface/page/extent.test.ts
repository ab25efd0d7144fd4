import { expect, test } from 'vitest';
import { type Wanted, withAllPressed } from '../../../utils/engine/recognise/gather.ts';
import { recognise } from '../../../utils/engine/recognise/recognise.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { placeOf } from '../../../utils/surface/page/live.ts';
import { readPage } from '../../../utils/surface/page/read.ts';
import { openPage } from '../../tools/dom.ts';
import { fixtures } from '../../tools/drawn/fixtures.ts';
import { whatIsWanted } from '../../tools/recognise-page.ts';

const portalOf = (url: string) => portals.find(({ hosts }) => (hosts as readonly string[]).includes(new URL(url).host));
const all = fixtures().filter(({ url }) => portalOf(url));

test.each(all)(
  '$file is the same page, with the same parts, whether all is read or what clues ask for',
  async ({ html, url }) => {
    const page = await openPage(html, url);
    const wanted = whatIsWanted(portalOf(url));
    const read = (asked: Wanted) => {
      const { snapshot, elements } = readPage(page, placeOf(page), asked);
      const verdict = recognise(portals, snapshot);
      const parts = 'parts' in verdict ? verdict.parts : {};
      const places = Object.values(parts).map(({ item, others = [], ...part }) => ({
        ...part,
        elements: [item, ...others].map((one) => (one === undefined ? undefined : elements[one])),
      }));
      return { verdict: { ...verdict, parts: undefined }, places };
    };
    expect(read(wanted)).toEqual(read(withAllPressed(wanted)));
  },
);

test.each([
  ['fields', '<input>', 301],
  ['links', '<a href="#">Lien</a>', 20_001],
])('a login with far too many %s is not read at all', { timeout: 30_000 }, async (_, one, count) => {
  const [login] = fixtures().filter(({ file }) => file === 'educonnect/login.html');
  const page = await openPage(login?.html ?? '', login?.url ?? '');
  const wanted = whatIsWanted(portals[0]);
  expect(readPage(page, placeOf(page), wanted).snapshot.items.length).toBeGreaterThan(3);
  page.body.insertAdjacentHTML('beforeend', one.repeat(count));
  expect(readPage(page, placeOf(page), wanted).snapshot.items).toEqual([]);
});
