import { journeys } from '../../utils/journeys/journeys.ts';
import type { Question, Tip, Tips } from '../../utils/model/journey.ts';
import { dress } from '../../utils/model/wording.ts';
import { sentencesOf } from '../../utils/schema/writing.ts';

/** How easy some texts are to read. */
export interface Readability {
  name: string;
  sentences: number;
  /** Words in a sentence; a label counts as one. */
  mean: number;
  most: number;
  /**
   * Reading ease after Kandel and Moles, Flesch's measure for French: 100 is very easy, 70 easy, 50 ordinary. It knows
   * nothing of what a word means.
   */
  ease: number;
  longest: string;
}

function textsOf({ say, more = [], trouble = [], expired }: Tip): string[] {
  return [say, ...more, ...trouble.flatMap(({ cause, way }) => [cause, way]), ...(expired ? textsOf(expired) : [])];
}
const textsIn = (tips: Tips): string[] =>
  Object.values(tips)
    .flatMap((one) => ('say' in one ? [one] : one))
    .flatMap(textsOf);
const asked = ({ ask, more = [], trouble = [], answers }: Question): string[] => [
  ask,
  ...more,
  ...trouble.flatMap(({ cause, way }) => [cause, way]),
  ...answers.map(({ label }) => label),
];

/** A label is the page's own: it counts as one short word. */
const wordsOf = (sentence: string): string[] =>
  sentence
    .replace(/«[^»]*»/g, 'mot')
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Groups of vowels, without a mute ending. At least one. */
const syllablesOf = (word: string): number =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/e\u0301/g, 'é')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L}{2})(e|es|ent)$/u, '')
    .match(/[aeiouyéœ]+/g)?.length ?? 1;

function readabilityOf(name: string, texts: readonly string[]): Readability {
  const sentences = [...new Set(texts.flatMap(sentencesOf))];
  const words = sentences.map(wordsOf);
  const all = words.flat();
  const lengths = words.map(({ length }) => length);
  const most = Math.max(...lengths);
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  const mean = all.length / sentences.length;
  return {
    name,
    sentences: sentences.length,
    mean,
    most,
    ease: 207 - 1.015 * mean - 73.6 * (syllables / all.length),
    longest: sentences[lengths.indexOf(most)] ?? '',
  };
}

/** What each journey says, and what is said off the way and where the way forks. */
export function readability(): Readability[] {
  const told = dress(journeys, 'college');
  return [
    ...told.journeys.map(({ id, title, before, steps }) =>
      readabilityOf(id, [title, ...before, ...steps.flatMap((step) => [step.title, ...textsIn(step.pages)])]),
    ),
    readabilityOf('off the way', textsIn(told.detours)),
    readabilityOf('the fork', Object.values(told.fork.questions).flatMap(asked)),
  ];
}

/** The table of `npm run why -- --words`. */
export function readabilityTable(): string {
  const lines = readability().flatMap(({ name, sentences, mean, most, ease, longest }) => [
    `${name.padEnd(18)} ${String(sentences).padStart(4)} sentences, ${mean.toFixed(1)} words each, ${most} at most, ease ${Math.round(ease)}`,
    `${' '.repeat(18)}      ${longest}`,
  ]);
  return [
    'Reading ease after Kandel and Moles: 100 is very easy, 70 easy, 50 ordinary. Under each, its longest sentence.',
    ...lines,
  ].join('\n');
}
