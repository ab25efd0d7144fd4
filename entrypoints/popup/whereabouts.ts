import type { Whereabouts } from '../../components/popup/where.tsx';
import { reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { dress } from '../../utils/model/wording.ts';
import { type ActiveTab, askVerdict, mayHelpOn, tabsOn } from '../../utils/platform/extension.ts';
import { installHosts, portals } from '../../utils/portals/portals.ts';
import { pageTitles } from '../../utils/texts/fr.ts';
import { atUrl } from '../shared/at-url.ts';

/** The pages that wait for somebody who went to read a mail. */
const WAITING = ['educonnect/mail-sent', 'educonnect/mail-confirmed'];

/** What is known of the tab that the popup stands over. */
export async function whereIs(tab: ActiveTab | undefined, help: boolean): Promise<Whereabouts> {
  const verdict = tab && (await askVerdict(tab.id));
  const at = atUrl(tab?.url);
  const { host } = at;
  if (!verdict) {
    const known = portalAt(portals, at);
    if (!known) return { kind: 'elsewhere' };
    if (!(await mayHelpOn(host))) return { kind: 'not-granted', host };
    return { kind: help ? 'not-loaded' : 'off' };
  }
  const title = verdict.kind === 'recognised' || verdict.kind === 'likely' ? pageTitles[verdict.page] : '';
  const isPast = verdict.kind === 'unknown' && verdict.pastLogin === true;
  return {
    kind: 'seen',
    verdict: isPast ? 'past' : verdict.kind,
    title,
    reasons: dress(reasonsInWords(verdict, host)),
  };
}

/** A tab, and the page that it shows. */
export interface WaitingTab {
  id: number;
  title: string;
}

/** Another tab that waits for the person who stands in their mailbox now. */
export async function waitingTab(here: number | undefined): Promise<WaitingTab | undefined> {
  for (const id of await tabsOn(installHosts)) {
    const verdict = id === here ? undefined : await askVerdict(id);
    if (verdict?.kind === 'recognised' && WAITING.includes(verdict.page))
      return { id, title: pageTitles[verdict.page] };
  }
  return undefined;
}
