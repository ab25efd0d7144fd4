import * as z from 'zod';
import { JOURNEYS, MESSAGES, PROFILES } from '../model/names.ts';
import { phrase } from './portal.ts';

// The rules of the journeys' data; what each member means is told in `model/journey.ts`.

/**
 * A text said to a parent. `{part}` quotes the label as it stands on the page; `{profile-{profile}}` and the like
 * take the name of the part from the settings (`profile`, `level`).
 */
const sentence = z.string().min(1);

/** One way in which a step fails, and the way out. */
const trouble = z.strictObject({
  cause: sentence,
  way: sentence,
  message: z.enum(MESSAGES).optional(),
});

/** What is said once the code of an SMS is too old. */
const expired = z.strictObject({
  say: sentence,
  point: z.array(z.string()).min(1).readonly().optional(),
  more: z.array(sentence).min(1).readonly().optional(),
});

const tip = z.strictObject({
  for: z.array(z.enum(PROFILES)).min(1).readonly().optional(),
  computer: z.enum(['own', 'shared']).optional(),
  when: z.strictObject({ part: z.string(), says: phrase.optional() }).optional(),
  tone: z.enum(['step', 'warning', 'done']).optional(),
  say: sentence,
  point: z.array(z.string()).min(1).readonly().optional(),
  more: z.array(sentence).min(1).readonly().optional(),
  trouble: z.array(trouble).min(1).readonly().optional(),
  expired: expired.optional(),
  resetsClock: z.literal(true).optional(),
  activates: z.literal(true).optional(),
  byChoice: z.literal(true).optional(),
  mail: z.literal(true).optional(),
});

const step = z.strictObject({
  title: z.string().min(1),
  paper: sentence.optional(),
  pages: z.record(z.string(), z.union([tip, z.array(tip).min(2).readonly()])),
});

export const journeySchema = z.strictObject({
  id: z.enum(JOURNEYS),
  title: sentence,
  before: z.array(sentence).min(1).readonly(),
  video: z
    .string()
    .regex(/^dane\.ac-bordeaux\.fr\/educonnect\/[a-z-]+\/$/)
    .optional(),
  steps: z.array(step).min(2).readonly(),
  next: z.enum(JOURNEYS).optional(),
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
      more: z.array(sentence).min(1).readonly().optional(),
      trouble: z.array(trouble).min(1).readonly().optional(),
      answers: z
        .array(
          z.union([
            z.strictObject({ label: sentence, journey: z.enum(JOURNEYS) }),
            z.strictObject({ label: sentence, next: z.string() }),
          ]),
        )
        .min(1)
        .readonly(),
    }),
  ),
});

/** A message for the school, ready to copy or print: `…………` stands for a blank to fill by hand. */
export const messageSchema = z.strictObject({
  id: z.enum(MESSAGES),
  title: sentence,
  subject: sentence,
  lines: z.array(sentence).min(2).readonly(),
});

/** Where a mail service puts what it takes for spam. */
const mailServiceSchema = z.strictObject({
  name: z.string().min(1),
  folder: z.string().min(1),
  way: sentence,
});

/** All that is said while a mail is awaited. */
export const mailSchema = z.strictObject({
  look: z.array(sentence).min(1).readonly(),
  services: z.array(mailServiceSchema).min(8).readonly(),
  nothing: z.array(sentence).min(1).readonly(),
  words: z
    .strictObject({ look: sentence, where: sentence, folder: sentence, nothing: sentence, back: sentence })
    .readonly(),
});
