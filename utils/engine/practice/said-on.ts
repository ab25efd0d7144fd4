import type { PageName } from '../../model/names.ts';
import { DEFAULTS, type Settings } from '../../model/settings.ts';
import { type GuideData, guide } from '../guide/guide.ts';
import type { Guide } from '../guide/speech.ts';
import { type FoundPart, labelsOf } from '../recognise/recognise.ts';

/**
 * What the guide says on a page that nothing reads, to somebody with these settings.
 * @param found what is known of a part besides the label of its portal's file
 * @returns undefined where the page is none of the portals'
 */
export function saidOn(
  page: string,
  settings: Partial<Settings>,
  data: GuideData,
  found: (name: string) => Partial<FoundPart> = () => ({}),
): Guide | undefined {
  const labels = labelsOf(page as PageName, data.portals);
  if (!labels) return undefined;
  const parts = Object.fromEntries(Object.entries(labels).map(([name, part]) => [name, { ...part, ...found(name) }]));
  const verdict = { kind: 'recognised', page: page as PageName, reasons: [], parts, alert: false } as const;
  return guide({ verdict, settings: { ...DEFAULTS, ...settings } }, data);
}
