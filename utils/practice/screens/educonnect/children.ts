import { defineScreen } from '../../../model/define.ts';
import type { Block, Screen } from '../../../model/practice.ts';
import { button, choice, date, form, group, heading, refused, text } from '../blocks.ts';
import { CHILDREN, FIRST_CHILD } from '../people.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

// Each child with a birth date to write, and a way to say « this child is not mine » (card 2.7).

const NOT_MINE = 'Je ne suis pas le représentant légal de cet élève';
const MINE = 'Je suis le représentant légal de cet élève';

type Draw = (name: string, index: number, alone: boolean) => readonly Block[];

/** Of several children the portal's file cannot tell whose box it is: only a child alone has the part. */
const askToday: Draw = (name, index, alone) => [
  heading(2, name),
  date('three', 'Date de naissance', `birthDate${index}`),
  choice('checkbox', `notMine${index}`, [
    { text: NOT_MINE, name: `not-mine-${index}`, ...(alone && { part: 'notMine' }) },
  ]),
];

const ask2021: Draw = (name, index) => [
  heading(2, name),
  date('one', 'Date de naissance', `birthDate${index}`),
  choice('radio', `mine${index}`, [{ text: 'oui' }, { text: 'non', name: `not-mine-${index}` }], { legend: MINE }),
];

const listOf = (names: readonly string[], draw: Draw): Block =>
  form([
    ...names.map((name, index) =>
      group('section', draw(name, index + 1, names.length === 1), index === 0 ? { part: 'birthDates' } : {}),
    ),
    button('main', 'Valider', { part: 'submit' }),
  ]);

const withChildren = (names: readonly string[]): Omit<Screen, 'page'> => ({
  today: page(SELF_SERVICE, 'Mes enfants - Création de compte', [
    heading(1, 'Confirmation des dates de naissance de vos enfants'),
    text('Voici les élèves qui vous sont rattachés. Saisissez la date de naissance de chacun d’eux.'),
    listOf(names, askToday),
  ]),
  '2021': page2021(sso(6), 'Confirmation des enfants', [
    heading(1, 'La liste de vos enfants'),
    text(
      'Saisissez les dates de naissances de vos enfants. Vous pouvez également signaler un rattachement erroné en cliquant sur « non ».',
    ),
    listOf(names, ask2021),
  ]),
});

export const children = defineScreen({
  page: 'educonnect/children',
  ...withChildren(CHILDREN),
});

export const childrenRefused = refused(children, 'refused', 'Une date de naissance est incorrecte.');

/** The brother hangs on another account. */
export const childrenOne = defineScreen({
  page: 'educonnect/children',
  variant: 'one',
  ...withChildren(FIRST_CHILD),
});

/** A child of another family. */
export const childrenStranger = defineScreen({
  page: 'educonnect/children',
  variant: 'stranger',
  ...withChildren([...CHILDREN, 'Tom DURAND']),
});
