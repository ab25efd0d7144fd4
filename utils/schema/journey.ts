import * as z from 'zod';
import { JOURNEYS, type JourneyId, type PageName, PROFILES } from './names.ts';

/**
 * A text said to a parent. `{part}` quotes the label as it stands on the page; `{profile-{profile}}` and the like
 * take the name of the part from the settings (`profile`, `level`, `computer`: own or shared).
 */
const sentence = z.string().min(1);

/** One way in which a step fails, and the way out. */
const trouble = z.strictObject({
  /** What the parent sees or thinks: « Mot de passe oublié ». */
  cause: sentence,
  /** What to do then. */
  way: sentence,
});

const tip = z.strictObject({
  /** The tip is for these profiles only; without it, for everybody. */
  for: z.array(z.enum(PROFILES)).min(1).readonly().optional(),
  /** `warning`: something went wrong or will. `done`: the goal is reached. */
  tone: z.enum(['step', 'warning', 'done']).optional(),
  /** One instruction, two sentences at most. */
  say: sentence,
  /** The parts to use, in order: they bear the numbers 1, 2, 3. */
  point: z.array(z.string()).min(1).readonly().optional(),
  /** Where to find what is needed, what to beware of. */
  more: z.array(sentence).min(1).readonly().optional(),
  trouble: z.array(trouble).min(1).readonly().optional(),
});

const step = z.strictObject({
  title: z.string().min(1),
  /** For each page of this step, the tip, or several of which the first one for this profile counts. */
  pages: z.record(z.string(), z.union([tip, z.array(tip).min(2).readonly()])),
});

export const journeySchema = z.strictObject({
  id: z.enum(JOURNEYS),
  title: z.string().min(1),
  steps: z.array(step).min(2).readonly(),
});

/** Pages off the way (wrong doors, breakdowns), the same for every journey. */
export const detoursSchema = step.shape.pages;

export type Trouble = z.infer<typeof trouble>;
export type Tip = z.infer<typeof tip>;
export type Tips = Partial<Record<PageName, Tip | readonly Tip[]>>;
export type Step = Omit<z.infer<typeof step>, 'pages'> & { pages: Tips };
/** A goal and its ordered steps. */
export type Journey = Omit<z.infer<typeof journeySchema>, 'id' | 'steps'> & { id: JourneyId; steps: readonly Step[] };

/** The question that the card asks where the way first forks and no case was chosen. */
export const forkSchema = z.strictObject({
  ask: sentence,
  answers: z
    .array(z.strictObject({ say: sentence, journey: z.enum(JOURNEYS) }))
    .min(2)
    .readonly(),
});
export type Fork = z.infer<typeof forkSchema>;
