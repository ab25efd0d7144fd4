import type { Page } from '../../model/portal.ts';
import { DATE, dateParts, nextButtons, notAnAccount, nothingBut, some, speaksOf } from './words.ts';

/** Each child has a date, and a way to say that it is not theirs; or there are several dates. */
const asked = [
  some('birth-date', 'year'),
  {
    oneOf: [
      { field: 'radio' },
      { field: 'checkbox' },
      { fields: ['birth-date'], count: 2, orMore: true },
      { fields: ['year'], count: 2, orMore: true },
    ],
  },
] as const;

/** The list of children, the birth date of each (card 2.7). */
export const children = {
  all: [...asked, speaksOf('enfant', 'élève', 'représentant légal', 'responsable légal')],
  none: [...nothingBut(...DATE), { id: 'dateNaissance' }, ...notAnAccount],
  fits: asked,
  after: ['educonnect/sms-code', 'educonnect/sms-code-refused'],
  parts: {
    birthDates: {
      ...dateParts(),
      clues: [
        ...dateParts().clues,
        ...['fieldset', 'section', 'li', 'tbody tr'].map((child) => ({
          css: `form ${child}:first-of-type:has(select,[type="date"],[inputmode],[placeholder*="AA"])`,
          because: 'the first child of the list, told by a date that is asked in it',
        })),
      ],
    },
    notMine: {
      label: 'Je ne suis pas le représentant légal de cet élève',
      every: true,
      clues: [{ field: 'checkbox', label: '… pas le représentant légal …' }],
    },
    no: { label: 'non', every: true, clues: [{ field: 'radio', label: 'non' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: nextButtons('birth-date', 'year') },
  },
} satisfies Page;
