import type { Block, Drawing } from '../../model/practice.ts';
import type { Settings } from '../../model/settings.ts';
import type { GuideData } from '../guide/guide.ts';
import type { Guide } from '../guide/speech.ts';
import { saidOn } from './said-on.ts';

// What the guide says of a drawn page where nothing reads it: on paper, and in the trainer's notes. In its own words, as on
// the page: what is quoted stands on the drawing.

interface DrawnPart {
  name: string;
  /** Its words, where it bears some. */
  words: string | undefined;
}

/** The parts that stand on a drawing, in its order. */
function partsIn(blocks: readonly Block[]): DrawnPart[] {
  return blocks.flatMap((block): DrawnPart[] => {
    if (block.kind === 'choice')
      return block.options.flatMap(({ part, text }) => (part ? [{ name: part, words: text }] : []));
    if (block.kind === 'heading') return [];
    const words = 'label' in block ? block.label : block.kind === 'button' ? block.text : undefined;
    const own = block.part ? [{ name: block.part, words }] : [];
    return block.kind === 'group' ? [...own, ...partsIn(block.blocks)] : own;
  });
}

/** What is said, and the number of each part of the drawing that is pointed at. */
export interface Illustration {
  said: Guide;
  numbers: Readonly<Record<string, number>>;
}

/**
 * @param page the page's name; one that is not ours has no illustration
 * @returns undefined where the guide says nothing
 */
export function illustrate(
  page: string,
  drawing: Drawing,
  settings: Partial<Settings>,
  data: GuideData,
): Illustration | undefined {
  const drawn = partsIn(drawing.blocks);
  const said = saidOn(page, settings, data, (name) => {
    const item = drawn.findIndex((one) => one.name === name);
    const label = drawn[item]?.words;
    return { ...(item >= 0 && { item }), ...(label !== undefined && { label }) };
  });
  if (!said) return undefined;
  const numbers = said.points.flatMap(({ number, item }) => {
    const part = drawn[item];
    return part ? [[part.name, number] as const] : [];
  });
  return { said, numbers: Object.fromEntries(numbers) };
}
