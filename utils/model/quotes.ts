import { LEVELS, PROFILES } from './names.ts';

// How the journeys' texts quote the parts of a page: `Cliquez sur {submit}.` No zod here: the engine uses it too.

/** What the name of a part may take from the settings. */
export interface TemplateValues {
  profile: string;
  /** `any` where none was chosen. */
  level: string;
}

const EVERY_VALUE: { readonly [K in keyof TemplateValues]: readonly string[] } = {
  profile: PROFILES,
  level: [...LEVELS, 'any'],
};

const QUOTE = /\{((?:[^{}]|\{\w+\})+)\}/g;

/** Cuts a text at its quotes. @returns words and names of parts by turns, words first */
export const cutQuotes = (text: string): string[] => text.split(QUOTE);

/** The sentences of a text, its quotes left as they are. */
export const cutSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[A-ZÀ-Ý«{])/u);

/** The name of a part for these settings: `level-{level}` is `level-college`. */
export function fillName(name: string, values: TemplateValues): string {
  return name.replace(/\{(profile|level)\}/g, (_, setting: keyof TemplateValues) => values[setting]);
}

/** Every name that a part's template can take. */
export function everyName(name: string): string[] {
  const setting = (['profile', 'level'] as const).find((one) => name.includes(`{${one}}`));
  return setting ? EVERY_VALUE[setting].map((value) => name.replace(`{${setting}}`, value)) : [name];
}
