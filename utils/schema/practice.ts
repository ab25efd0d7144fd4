import * as z from 'zod';
import { FIELD_ROLES, JOURNEYS, SCENARIO_AGES } from '../model/names.ts';
import type { Block } from '../model/practice.ts';

// The rules of the practice portal's data; what each member means is told in `model/practice.ts`.

/** What an element of a real page bears besides its words; only what the evidence knows (utils/portals/README.md). */
const marks = {
  id: z.string().optional(),
  testId: z.string().optional(),
  class: z.string().optional(),
};

/** The name by which moves, the guide and the tests speak of something on a screen: the portal file's part name. */
const part = z.string().optional();

/** What moves call it, where the portal's file names no part or cannot tell one of several alike. */
const calledBy = z.string().optional();

const simpleBlocks = [
  z.strictObject({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string(), ...marks }),
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    tone: z.enum(['plain', 'info', 'error', 'good']).optional(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('field'),
    role: z.enum(FIELD_ROLES),
    label: z.string(),
    hint: z.string().optional(),
    invalid: z.literal(true).optional(),
    sendsItself: z.literal(true).optional(),
    name: z.string(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('date'),
    label: z.string(),
    as: z.enum(['one', 'three', 'lists']),
    name: z.string(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    as: z.enum(['radio', 'checkbox']),
    legend: z.string().optional(),
    name: z.string(),
    options: z
      .array(z.strictObject({ text: z.string(), name: calledBy, part, ...marks }))
      .min(1)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('button'),
    text: z.string(),
    look: z.enum(['main', 'plain', 'tile', 'tab', 'link']),
    to: z.string().startsWith('/').optional(),
    selected: z.boolean().optional(),
    note: z.string().optional(),
    name: calledBy,
    part,
    ...marks,
  }),
] as const;

const simpleBlock = z.union(simpleBlocks);

/** What holds blocks together on the real page. */
const GROUPS = ['form', 'section', 'fieldset', 'list', 'row', 'dialog'] as const;

const block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    simpleBlock,
    z.strictObject({
      kind: z.literal('group'),
      as: z.enum(GROUPS),
      legend: z.string().optional(),
      part,
      ...marks,
      blocks: z.array(block).min(1).readonly(),
    }),
  ]),
);

/** A drawn page: the real page's words, order and shapes, without its look. */
const drawing = z.strictObject({
  address: z.url({ protocol: /^https$/ }),
  title: z.string(),
  bodyId: z.string().optional(),
  blocks: z.array(block).min(1).readonly(),
});

export const screenSchema = z.strictObject({
  page: z.string(),
  variant: z.string().optional(),
  today: drawing,
  '2021': drawing.optional(),
});

/** One thing that the fictional family knows: `account.password`, `phone`, `children.0.birthDate`. */
const fact = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/);

const move = z.strictObject({
  use: z.string(),
  address: z.string().optional(),
  age: z.enum(SCENARIO_AGES).optional(),
  detour: z.literal(true).optional(),
  right: z.record(z.string(), fact).optional(),
  chosen: z.array(z.string()).min(1).readonly().optional(),
  to: z.string(),
  sends: z.enum(['sms', 'mail']).optional(),
  tells: fact.optional(),
});

const scene = z.strictObject({
  screen: z.string(),
  moves: z.array(move).readonly(),
});

/** How something goes wrong, once, in a scenario. */
const effect = z.union([
  z.strictObject({ at: z.string(), use: z.string(), to: z.string() }),
  z.strictObject({ sms: z.enum(['late', 'expired']) }),
  z.strictObject({ mail: z.literal('spam') }),
  z.strictObject({ at: z.string(), falseHost: z.string() }),
  z.strictObject({ letter: z.literal('expired') }),
]);

const failure = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string(),
  lesson: z.string(),
  ages: z.array(z.enum(SCENARIO_AGES)).min(1).readonly().optional(),
  effect,
});

export const scenarioSchema = z.strictObject({
  journey: z.enum(JOURNEYS),
  ages: z.array(z.enum(SCENARIO_AGES)).min(1).readonly(),
  first: z.strictObject({ '2021': z.string(), today: z.string() }),
  scenes: z.record(z.string(), scene),
  failures: z.array(failure).min(1).readonly(),
});
