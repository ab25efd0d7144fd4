import type { Move } from '../../schema/practice.ts';
import { type Scenes, scene } from './scenes.ts';

const LINA = { birthDate1: 'children.0.birthDate' } as const;
const BOTH = { ...LINA, birthDate2: 'children.1.birthDate' } as const;

/** The birth dates of all children of the list. */
export function children(to: string): Scenes {
  const refuses: Move = { use: 'submit', detour: true, to: 'children-refused' };
  const both: Move = { use: 'submit', right: BOTH, to };
  return {
    children: scene('educonnect/children', both, refuses),
    'children-refused': scene('educonnect/children.refused', both, refuses),
    // The brother is not in the list: one goes on without him.
    'children-one': scene('educonnect/children.one', { use: 'submit', right: LINA, to }),
    // The third child is not theirs: one says so, and writes no date for him.
    'children-stranger': scene('educonnect/children.stranger', {
      use: 'submit',
      right: BOTH,
      chosen: ['not-mine-3'],
      to,
    }),
  };
}

/** Where one child's date is enough, each child's is right. */
export const anyBirthDate = (move: Move): readonly Move[] =>
  ['children.0.birthDate', 'children.1.birthDate'].map((fact) => ({
    ...move,
    right: { ...move.right, birthDate: fact },
  }));
