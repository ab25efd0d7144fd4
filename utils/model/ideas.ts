import type { FieldRole, JourneyId } from './names.ts';

/** What a small picture in the card stands for, beside words that say the same. */
export type Idea =
  | JourneyId
  /** What a page asks for first. */
  | FieldRole
  /** Whose computer it is. */
  | 'own'
  | 'shared'
  /** Ways on. */
  | 'other-person'
  | 'ent'
  | 'help'
  | 'doubt'
  | 'back'
  | 'no'
  | 'video';
