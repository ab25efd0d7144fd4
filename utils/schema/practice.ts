import * as z from 'zod';
import { FIELD_ROLES, JOURNEYS, type JourneyId, type PageName, SCENARIO_AGES, type ScenarioAge } from './names.ts';

/** Pages on the way that belong to no portal of ours: nothing guides there, in practice as in life. */
export const ELSEWHERE = ['elsewhere/identity-provider'] as const;
type ElsewherePage = (typeof ELSEWHERE)[number];

// The practice portal's DATA: screens (drawn pages) and scenarios (a journey played on screens, with what goes wrong).

/** What an element of a real page bears besides its words; only what portals.md knows. */
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
    /** `error` is announced as an alert. */
    tone: z.enum(['plain', 'info', 'error', 'good']).optional(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('field'),
    role: z.enum(FIELD_ROLES),
    label: z.string(),
    hint: z.string().optional(),
    /** What was written in it was refused: `aria-invalid`. */
    invalid: z.literal(true).optional(),
    /** Unique on the screen: moves say which fact of the family belongs here. */
    name: z.string(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('date'),
    label: z.string(),
    /** One field, three fields, or three lists. */
    as: z.enum(['one', 'three', 'lists']),
    name: z.string(),
    part,
    ...marks,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    /** Radio buttons, or one box to tick. */
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
    /** What it looks like and is: a submit button, a plain one, a tile of a grid, a tab, a link. */
    look: z.enum(['main', 'plain', 'tile', 'tab', 'link']),
    /** The path that a link of the real page leads to. */
    to: z.string().startsWith('/').optional(),
    /** Of a tab: it is the open one. */
    selected: z.boolean().optional(),
    /** A second line on the tile. */
    note: z.string().optional(),
    name: calledBy,
    part,
    ...marks,
  }),
] as const;

const simpleBlock = z.union(simpleBlocks);
export type SimpleBlock = z.infer<typeof simpleBlock>;

/** What holds blocks together on the real page. */
const GROUPS = ['form', 'section', 'fieldset', 'list', 'row', 'dialog'] as const;
export interface Group {
  kind: 'group';
  as: (typeof GROUPS)[number];
  legend?: string | undefined;
  part?: string | undefined;
  id?: string | undefined;
  testId?: string | undefined;
  class?: string | undefined;
  blocks: readonly Block[];
}
export type Block = SimpleBlock | Group;

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
  /** Where the real page is: shown in the drawn address bar, and judged as the page's address. */
  address: z.url({ protocol: /^https$/ }),
  title: z.string(),
  /** Of the page's body. */
  bodyId: z.string().optional(),
  blocks: z.array(block).min(1).readonly(),
});

export const screenSchema = z.strictObject({
  page: z.string(),
  /** What sets a second screen of the same page apart: `forced`. */
  variant: z.string().optional(),
  today: drawing,
  /** As in the tutorial; missing where the page is not told apart. */
  '2021': drawing.optional(),
});

type Shape = z.infer<typeof screenSchema>;
export type Drawing = z.infer<typeof drawing>;
export type Screen = Omit<Shape, 'page'> & { page: PageName | ElsewherePage };

/** One thing that the fictional family knows: `account.password`, `phone`, `children.0.birthDate`. */
const fact = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/);

const move = z.strictObject({
  /** The part that is pressed, or the name of a button; `mail` for the link in the mailbox, `address` for the address bar. */
  use: z.string(),
  /** Of `address`: what is written in the address bar. */
  address: z.string().optional(),
  /** Only in this age. */
  age: z.enum(SCENARIO_AGES).optional(),
  /** The move is made only if these fields hold these facts of the family. The first move that holds counts. */
  right: z.record(z.string(), fact).optional(),
  /** Only if these options are chosen: the part or the name of each. */
  chosen: z.array(z.string()).min(1).readonly().optional(),
  /** The scene that comes next. */
  to: z.string(),
  /** What arrives meanwhile on the drawn phone or in the drawn mailbox. */
  sends: z.enum(['sms', 'mail']).optional(),
  /** What the message tells; without it an SMS brings the code, and a mail its link. */
  tells: fact.optional(),
});

const scene = z.strictObject({
  /** Which screen: the page, and its variant after a dot. */
  screen: z.string(),
  moves: z.array(move).readonly(),
});

/** What goes wrong, once, in a scenario. */
const twist = z.union([
  /** The right move, the first one with this `use`, leads elsewhere the first time. A wrong one stays a wrong one. */
  z.strictObject({ at: z.string(), use: z.string(), to: z.string() }),
  /** The SMS comes late, or its code is too old when it is typed: it counts as a wrong one until another is sent. */
  z.strictObject({ sms: z.enum(['late', 'expired']) }),
  /** The mail lies in the spam folder. */
  z.strictObject({ mail: z.literal('spam') }),
  /** The screen stands at a false address: the right answer is to close it. */
  z.strictObject({ at: z.string(), falseHost: z.string() }),
  /**
   * The school's letter is too old: its credentials are refused until a new one is asked for. From then on the values of
   * `newLetter` are those that `letter` stands for.
   */
  z.strictObject({ letter: z.literal('expired') }),
]);

const failure = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** Its name in the list. */
  title: z.string(),
  /** What was to be learnt, said at the end. */
  lesson: z.string(),
  /** Only in these ages; without it, in all those of the scenario. */
  ages: z.array(z.enum(SCENARIO_AGES)).min(1).readonly().optional(),
  twist,
});

export const scenarioSchema = z.strictObject({
  journey: z.enum(JOURNEYS),
  /** The ages in which it can be played. */
  ages: z.array(z.enum(SCENARIO_AGES)).min(1).readonly(),
  /** The scene that it begins with: the ENT's door was another in 2021. */
  first: z.strictObject({ '2021': z.string(), today: z.string() }),
  /** By name; `end`, from which nothing leads on, is the journey's goal. */
  scenes: z.record(z.string(), scene),
  failures: z.array(failure).min(1).readonly(),
});

type ScenarioShape = z.infer<typeof scenarioSchema>;
export type Move = z.infer<typeof move>;
export type PlayScene = z.infer<typeof scene>;
export type Twist = z.infer<typeof twist>;
export type ScenarioFailure = z.infer<typeof failure>;
/** A journey played on screens, with what can go wrong in it. */
export type Scenario = Omit<ScenarioShape, 'journey' | 'ages'> & { journey: JourneyId; ages: readonly ScenarioAge[] };
