import { defineScreen } from '../../../model/define.ts';
import { tile, wayf } from './wayf.ts';

export const profile = defineScreen({
  page: 'ent-edifice/profile',
  today: wayf([
    tile('Élève', 'student', { class: 'student', part: 'profile-student' }),
    tile('Représentant légal', 'relative', { class: 'relative', part: 'profile-parent' }),
    tile('Enseignant', 'teacher', { class: 'teacher', part: 'profile-teacher' }),
    tile('Personnel', 'perseducnat', { class: 'perseducnat', part: 'profile-staff' }),
    tile('Invité', 'other', { class: 'other', part: 'profile-local-authority' }),
  ]),
});
