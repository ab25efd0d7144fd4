import { expect, test } from 'vitest';
import { openPage } from '../../tools/dom.ts';
import { fixtures } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

// What is typed is none of ours: a page reads the same, filled or not.

const TYPED = 'Zq7-secret';

/** Writes into every field of a page. @returns how many there were */
function fill(document: Document): number {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')].filter(
    ({ type }) => !/^(submit|button|image|reset|hidden|radio|checkbox)$/.test(type),
  );
  for (const field of fields) field.value = field.type === 'date' ? '2012-03-04' : TYPED;
  for (const box of document.querySelectorAll<HTMLInputElement>('[type="radio"],[type="checkbox"]')) box.checked = true;
  for (const list of document.querySelectorAll('select')) list.selectedIndex = list.options.length - 1;
  return fields.length;
}

const withFields = fixtures().filter(({ html, portal }) => portal !== 'negative' && /<(input|textarea)/.test(html));

test.each(withFields)('$file', async ({ html, url }) => {
  const document = await openPage(html, url);
  const empty = recognisePage(document);
  fill(document);
  const filled = recognisePage(document);
  expect(filled.snapshot).toEqual(empty.snapshot);
  expect(JSON.stringify(filled.verdict)).not.toContain(TYPED);
});

test('the pages hold fields to type into', async () => {
  const counts = await Promise.all(withFields.map(async ({ html, url }) => fill(await openPage(html, url))));
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(40);
});
