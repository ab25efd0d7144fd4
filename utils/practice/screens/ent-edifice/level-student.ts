import { defineScreen } from '../../../model/define.ts';
import { back, tile, wayf } from './wayf.ts';

/** The second choice of a pupil: a parent is at the wrong door. */
export const levelStudent = defineScreen({
  page: 'ent-edifice/level-student',
  today: wayf([
    back,
    tile('École', 'ecole', { class: 'student', name: 'ecole' }),
    tile('Collège ou Lycée', 'college-lycee', { class: 'student', name: 'college-lycee' }),
    tile('Établissement agricole', 'agri', { class: 'student', name: 'agri' }),
    tile('Établissement spécialisé', 'special', { class: 'student', name: 'special' }),
  ]),
});
