import type { Move, Scene } from '../../model/practice.ts';

/** Scenes by name: a stretch of the way, that scenarios join. */
export type Scenes = Readonly<Record<string, Scene>>;

export const scene = (screen: string, ...moves: readonly Move[]): Scene => ({ screen, moves });

/** The goal of a login. */
export const HOME: Scenes = { end: scene('ent-edifice/home') };
