import { describe, expect, test } from 'vitest';
import { recognise } from '../../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import { PAGES, type PageName } from '../../../utils/model/names.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixtures } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const every = Object.entries(PAGES).flatMap(([portal, pages]) => pages.map((page) => `${portal}/${page}` as PageName));
/** Each page alone, each after each of its portal's first pages, and all of them. */
const ways: readonly (readonly PageName[])[] = [...every.map((page) => [page]), every, every.toReversed()];

describe('the Way never overrules what a page shows', () => {
  test.each(fixtures())('$file', async ({ html, url, portal }) => {
    const { snapshot, verdict } = recognisePage(await openPage(html, url));
    for (const way of ways) {
      const after = recognise(portals, snapshot, way);
      if (verdict.kind === 'recognised') expect(after, `after ${way.at(-1)}`).toEqual(verdict);
      // Of what may be several pages, the Way may only choose one of these.
      else if (verdict.kind === 'unsure' && after.kind === 'likely') expect(verdict.pages).toContain(after.page);
      // A page that is none of ours is never recognised, whatever came before.
      else expect(after.kind, `after ${way.at(-1)}`).not.toBe('recognised');
      if (portal === 'negative' && verdict.kind === 'unknown' && after.kind === 'likely') {
        expect(after.page, `Is it really likely, after ${way.at(-1)}?`).toBeUndefined();
      }
    }
  });
});

const onlyAPhoneNumber: Snapshot = {
  secure: true,
  host: 'educonnect.education.gouv.fr',
  path: '/etape',
  title: 'ÉduConnect',
  items: [
    { kind: 'field', role: 'phone', text: 'Champ' },
    { kind: 'button', text: 'OK' },
  ],
};

test.each<[PageName[], PageName]>([
  [['educonnect/lost-identifier', 'franceconnect/consent'], 'educonnect/phone'],
  [['franceconnect/consent', 'educonnect/lost-identifier'], 'educonnect/lost-identifier'],
])('after %j, a page that asks for a phone number alone is likely %s: the newest page leads', (way, page) => {
  expect(recognise(portals, onlyAPhoneNumber, way)).toMatchObject({ kind: 'likely', page });
});

test('« Ce n’est pas ça »: the page that was denied is never said again', () => {
  const verdict = recognise(portals, onlyAPhoneNumber, ['franceconnect/consent'], ['educonnect/phone']);
  expect(verdict).toEqual({ kind: 'unsure', pages: ['educonnect/lost-identifier'] });
});
