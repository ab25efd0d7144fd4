import type { Move } from '../../schema/practice.ts';
import { type Scenes, scene } from './scenes.ts';

/** The scene at which a scenario begins: the door of each age. */
export const DOOR = { '2021': 'choice', today: 'profile' } as const;

/** Written in the address bar, the ENT's address leads to its door again, whatever happened. */
export const toDoor = (turn = ''): readonly Move[] => [
  { use: 'address', address: 'enthdf.fr', age: '2021', to: DOOR['2021'] + turn },
  { use: 'address', address: 'enthdf.fr', age: 'today', to: DOOR.today + turn },
];

/**
 * The ENT's door, with its wrong doors.
 * @param next the scene behind it
 * @param turn set after each scene's name, where a scenario comes here once more and goes on otherwise
 */
export const door = (next: string, turn = ''): Scenes => ({
  [`choice${turn}`]: scene('ent-edifice/choice', {
    use: 'submit',
    chosen: ['profile-parent', 'level-college'],
    to: next,
  }),
  [`profile${turn}`]: scene(
    'ent-edifice/profile',
    { use: 'profile-parent', to: `level${turn}` },
    { use: 'profile-student', detour: true, to: `level-student${turn}` },
  ),
  [`level${turn}`]: scene(
    'ent-edifice/level',
    { use: 'level', to: next },
    { use: 'back', detour: true, to: `profile${turn}` },
    { use: 'level-agricultural', detour: true, to: `local-login${turn}` },
    { use: 'special', detour: true, to: `local-login${turn}` },
  ),
  [`level-student${turn}`]: scene(
    'ent-edifice/level-student',
    { use: 'back', to: `profile${turn}` },
    { use: 'college-lycee', detour: true, to: `login-student${turn}` },
    { use: 'ecole', detour: true, to: `local-login${turn}` },
    { use: 'agri', detour: true, to: `local-login${turn}` },
    { use: 'special', detour: true, to: `local-login${turn}` },
  ),
  [`login-student${turn}`]: scene('educonnect/login-student', {
    use: 'changeProfile',
    to: `educonnect-profile${turn}`,
  }),
  [`educonnect-profile${turn}`]: scene(
    'educonnect/profile',
    { use: 'parent', to: next },
    { use: 'student', detour: true, to: `login-student${turn}` },
  ),
  [`local-login${turn}`]: scene('ent-edifice/local-login', ...toDoor(turn)),
});
