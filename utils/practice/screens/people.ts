import { FAMILY } from '../family.ts';

// The family as the pages write its names.

const { parent, children } = FAMILY;

export const PARENT = `${parent.firstName} ${parent.lastName}`;
export const CHILDREN: readonly string[] = children.map(({ firstName }) => `${firstName} ${parent.lastName}`);
/** The one whom every account knows; the brother may hang on another. */
export const FIRST_CHILD: readonly string[] = CHILDREN.slice(0, 1);
