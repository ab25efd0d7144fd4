import { expect, test } from 'vitest';
import { ideaOf } from '../../../utils/engine/guide/idea.ts';
import type { Portal } from '../../../utils/model/portal.ts';
import { garden, named } from '../recognise/garden.ts';

test('a page’s small picture is that of its first field; how one answers counts for nothing', () => {
  const dates: Portal['pages'][string] = {
    parts: {
      yes: { label: 'Oui', clues: [{ field: 'radio' }] },
      day: { label: 'Jour', clues: [{ fields: ['list', 'day'], count: 2 }] },
      code: { label: 'Code', clues: [{ id: 'code' }, { field: 'code' }] },
    },
  };
  const portals = [{ ...garden, pages: { ...garden.pages, dates } }];
  expect(ideaOf(named('dates'), portals)).toBe('day');
  expect(ideaOf(named('dates'), portals, ['unheard-of', 'yes', 'code'])).toBe('code');
  expect(ideaOf(named('dates'), portals, ['yes'])).toBeUndefined();
});

test('a page that refines another has its fields; a page that is not known has none', () => {
  expect(ideaOf(named('gate-refused'), [garden])).toBe('code');
  expect(ideaOf(named('welcome'), [garden])).toBeUndefined();
  expect(ideaOf(named('nowhere'), [garden])).toBeUndefined();
  expect(ideaOf(named('gate'), [])).toBeUndefined();
});
