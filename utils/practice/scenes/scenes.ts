import type { Move, PlayScene } from '../../model/practice.ts';

/** Scenes by name: a stretch of the way, that scenarios join. */
export type Scenes = Readonly<Record<string, PlayScene>>;

export const scene = (screen: string, ...moves: readonly Move[]): PlayScene => ({ screen, moves });

/** The goal of a login. */
export const HOME: Scenes = { end: scene('ent-edifice/home') };
