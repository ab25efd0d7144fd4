import type * as z from 'zod';
import type { Fork, Journey, Mail, Message, Step, Tip, Tips } from '../../utils/model/journey.ts';
import type { Portal } from '../../utils/model/portal.ts';
import type { Scenario, Screen } from '../../utils/model/practice.ts';
import type {
  detoursSchema,
  forkSchema,
  journeySchema,
  mailSchema,
  messageSchema,
} from '../../utils/schema/journey.ts';
import type { portalSchema } from '../../utils/schema/portal.ts';
import type { scenarioSchema, screenSchema } from '../../utils/schema/practice.ts';

// Each schema checks exactly what the model's type says: no more, no less. Read by `tsc` alone.

/** One type written out, so that it does not matter how it was put together. */
type Flat<T> = T extends (infer One)[]
  ? Flat<One>[]
  : T extends readonly (infer One)[]
    ? readonly Flat<One>[]
    : T extends object
      ? { [K in keyof T]: Flat<T[K]> }
      : T;

/** Same members, same `readonly`, same `?`. */
type Same<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** Fails to compile where the two are not the same. */
type Holds<T extends true> = T;

/** Names of pages are plain words to a schema: `check.ts` says which page does not exist, and where. */
type Loose<Pages> = Pages extends Tips ? Record<string, Tip | readonly Tip[]> : never;
type LooseStep = Omit<Step, 'pages'> & { pages: Loose<Step['pages']> };
type LooseJourney = Omit<Journey, 'steps'> & { steps: readonly LooseStep[] };
type LooseScreen = Omit<Screen, 'page'> & { page: string };

export type Proof = [
  Holds<Same<z.infer<typeof portalSchema>, Portal>>,
  Holds<Same<z.infer<typeof journeySchema>, LooseJourney>>,
  Holds<Same<z.infer<typeof detoursSchema>, Loose<Tips>>>,
  Holds<Same<z.infer<typeof forkSchema>, Fork>>,
  Holds<Same<z.infer<typeof messageSchema>, Message>>,
  Holds<Same<z.infer<typeof mailSchema>, Mail>>,
  Holds<Same<z.infer<typeof screenSchema>, LooseScreen>>,
  Holds<Same<z.infer<typeof scenarioSchema>, Scenario>>,
];

export type ToldApart = [
  // @ts-expect-error one member is optional
  Holds<Same<{ a: 1 }, { a?: 1 }>>,
  // @ts-expect-error one list is not readonly
  Holds<Same<readonly 1[], 1[]>>,
  // @ts-expect-error one has a member more
  Holds<Same<{ a: { b: 1 } }, { a: { b: 1; c?: 1 } }>>,
];
