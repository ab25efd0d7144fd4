import { defineScreen } from '../../../model/define.ts';
import { back, tile, wayf } from './wayf.ts';

/** The second choice of a parent. */
export const level = defineScreen({
  page: 'ent-edifice/level',
  today: wayf([
    back,
    tile('École, Collège ou Lycée', 'ecole-college-lycee', { class: 'relative', part: 'level' }),
    tile('Établissement agricole', 'agri', { class: 'relative', part: 'level-agricultural' }),
    tile('Établissement spécialisé', 'special', { class: 'relative', name: 'special' }),
  ]),
});
