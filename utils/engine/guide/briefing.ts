import type { PageName } from '../../model/names.ts';
import type { PageLanguage, Portal } from '../../model/portal.ts';
import type { Memory, Settings } from '../../model/settings.ts';
import type { Needs } from '../recognise/gather.ts';
import { needsOf } from '../recognise/needs.ts';
import type { Way } from '../recognise/recognise.ts';
import { type GuideData, planOf, voicingOf, wordsFor } from './guide.ts';
import type { Plan, Voicing } from './speech.ts';
import { caseAfter, remembered } from './voice.ts';

/**
 * All that a guide needs to speak on the pages of a portal, told before the page is there: once it stands, nothing waits
 * for a message. Plain JSON.
 */
export interface Briefing {
  portal: Portal;
  needs: Needs;
  /** What is said of each page. A page that is missing, or on which words hang on more, is asked about. */
  plans: Partial<Record<PageName, Plan>>;
  voicing: Voicing;
  memory: Pick<Memory, 'folded' | 'loggedIn' | 'codeSeenAt'>;
  way: Way;
}

/**
 * Tells a guide what it may say.
 * @param kept all that is kept
 * @param data what is said, and how the portal's pages speak
 * @param way the pages recognised in the guide's tab lately
 * @param now in ms since 1970
 * @returns undefined where the person wants no help: nothing is to be read then
 */
export function briefingFor(
  portal: Portal,
  { settings, memory: kept }: { settings: Settings; memory: Memory },
  plain: GuideData & { language: PageLanguage },
  way: Way,
  now: number,
): Briefing | undefined {
  if (!settings.help) return undefined;
  const data = wordsFor(plain, settings);
  const memory = remembered(kept, now);
  const plans: Briefing['plans'] = {};
  for (const id of Object.keys(portal.pages)) {
    const page = `${portal.id}/${id}` as PageName;
    // A first time that is over changes the case: there the background script has the first word.
    if (
      caseAfter({ verdict: { kind: 'recognised', page, reasons: [], parts: {}, alert: false } }, settings, memory, data)
    )
      continue;
    const plan = planOf(page, settings, data);
    if (plan) plans[page] = plan;
  }
  const { folded, loggedIn, codeSeenAt } = memory;
  return {
    portal,
    needs: needsOf(portal, data.language),
    plans,
    voicing: voicingOf(data),
    memory: { folded, loggedIn, codeSeenAt },
    way,
  };
}
