import * as z from 'zod';
import { JOURNEYS, MESSAGES, PROFILES } from '../model/names.ts';
import { phrase } from './portal.ts';

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
  /** Only the school can mend it: what exactly to ask of it. */
  message: z.enum(MESSAGES).optional(),
});

/** What is said once the code of an SMS is too old. */
const expired = z.strictObject({
  say: sentence,
  point: z.array(z.string()).min(1).readonly().optional(),
  more: z.array(sentence).min(1).readonly().optional(),
});

const tip = z.strictObject({
  /** The tip is for these profiles only; without it, for everybody. */
  for: z.array(z.enum(PROFILES)).min(1).readonly().optional(),
  /** The tip is for pages on which this part is found, and says so where words are given: « Erreur Y01… ». */
  when: z.strictObject({ part: z.string(), says: phrase.optional() }).optional(),
  /** `warning`: something went wrong or will. `done`: the goal is reached. */
  tone: z.enum(['step', 'warning', 'done']).optional(),
  /** One instruction, two sentences at most. */
  say: sentence,
  /** The parts to use, in order: they bear the numbers 1, 2, 3. */
  point: z.array(z.string()).min(1).readonly().optional(),
  /** Where to find what is needed, what to beware of. */
  more: z.array(sentence).min(1).readonly().optional(),
  /** The ways in which this step fails, most likely first. */
  trouble: z.array(trouble).min(1).readonly().optional(),
  /** The SMS clock starts when this page is first seen; this is said when the code is too old. */
  expired: expired.optional(),
  /** The next code is a new one: the SMS clock is set back. */
  resetsClock: z.literal(true).optional(),
  /** From here on the account is in use: met again, the login is the one of the journey's `next`. */
  activates: z.literal(true).optional(),
  /** Only for those who chose this case: without a case, the other journeys' words count here. */
  byChoice: z.literal(true).optional(),
  /** A mail is awaited: where it may hide is told by mail service. */
  mail: z.literal(true).optional(),
});

const step = z.strictObject({
  title: z.string().min(1),
  /** For each page of this step, the tip, or several of which the first one for this profile counts. */
  pages: z.record(z.string(), z.union([tip, z.array(tip).min(2).readonly()])),
});

export const journeySchema = z.strictObject({
  id: z.enum(JOURNEYS),
  title: sentence,
  /** What to know and to have at hand before the first step. */
  before: z.array(sentence).min(1).readonly(),
  /** The video tutorial of this case: its address without `https://` (the tutorial, T10, T24, T37, T40). */
  video: z
    .string()
    .regex(/^dane\.ac-bordeaux\.fr\/educonnect\/[a-z-]+\/$/)
    .optional(),
  steps: z.array(step).min(2).readonly(),
  /** The case that comes after this one: a first time happens once. */
  next: z.enum(JOURNEYS).optional(),
  /** Only for those who chose it: without a case, nothing of it is said or asked. */
  byChoice: z.literal(true).optional(),
});

/** Pages off the way (wrong doors, breakdowns), the same for every journey. */
export const detoursSchema = step.shape.pages;

/**
 * The questions that the card asks where the way first forks and no case was chosen. Each answer leads to a case or to
 * the next question; `first` is asked first.
 */
export const forkSchema = z.strictObject({
  first: z.string(),
  questions: z.record(
    z.string(),
    z.strictObject({
      ask: sentence,
      answers: z
        .array(
          z.union([
            z.strictObject({ label: sentence, journey: z.enum(JOURNEYS) }),
            z.strictObject({ label: sentence, next: z.string() }),
          ]),
        )
        .min(2)
        .readonly(),
    }),
  ),
});

/** A message for the school, ready to copy or print: `…………` stands for a blank to fill by hand. */
export const messageSchema = z.strictObject({
  id: z.enum(MESSAGES),
  /** When this message helps, as a title. */
  title: sentence,
  subject: sentence,
  lines: z.array(sentence).min(2).readonly(),
});

/** Where a mail service puts what it takes for spam. */
const mailServiceSchema = z.strictObject({
  name: z.string().min(1),
  /** What the folder is called there. */
  folder: z.string().min(1),
  /** How to get there. */
  way: sentence,
});

/** All that is said while a mail is awaited. */
export const mailSchema = z.strictObject({
  /** What the mail may look like, and what to do first. */
  look: z.array(sentence).min(1).readonly(),
  services: z.array(mailServiceSchema).min(8).readonly(),
  /** What to do when nothing comes. */
  nothing: z.array(sentence).min(1).readonly(),
});
