import type { JourneyId, Level, PageName } from '../../model/names.ts';
import type { Block, Drawing } from '../../model/practice.ts';
import { DEFAULTS } from '../../model/settings.ts';
import { type GuideData, guide } from '../guide/guide.ts';
import type { Guide } from '../guide/speech.ts';
import { labelsOf } from '../recognise/recognise.ts';

// A drawn page as it is printed: with the rings that the guide would draw, and what it would say.

/** The parts that stand on a drawing, by name. */
function partsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return [...(block.part ? [block.part] : []), ...partsIn(block.blocks)];
    if (block.kind === 'choice') return block.options.flatMap(({ part }) => part ?? []);
    return 'part' in block && block.part ? [block.part] : [];
  });
}

/** What the guide says of a drawn page, and the number of each part that it points at. */
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
  { journey, level }: { journey: JourneyId; level: Level },
  data: GuideData,
): Illustration | undefined {
  const labels = labelsOf(page as PageName, data.portals);
  if (!labels) return undefined;
  const names = [...new Set(partsIn(drawing.blocks))];
  const parts = Object.fromEntries(
    Object.entries(labels).map(([name, part]) => [
      name,
      names.includes(name) ? { ...part, item: names.indexOf(name) } : part,
    ]),
  );
  const verdict = { kind: 'recognised', page: page as PageName, reasons: [], parts, alert: false } as const;
  const said = guide({ verdict, settings: { ...DEFAULTS, level, case: journey } }, data);
  if (!said) return undefined;
  const numbers = said.points.flatMap(({ number, item }) => (names[item] ? [[names[item], number] as const] : []));
  return { said, numbers: Object.fromEntries(numbers) };
}
