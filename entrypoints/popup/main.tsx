import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { Whereabouts } from '../../components/popup/where.tsx';
import { reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import {
  type ActiveTab,
  activeTab,
  askToHelpOn,
  askVerdict,
  mayHelpOn,
  openOwnPage,
  openTab,
  reloadTab,
  showTab,
  store,
  tabsOn,
} from '../../utils/platform/extension.ts';
import { toggleMask } from '../../utils/platform/masks.ts';
import { isPhoneAddress, type Stored } from '../../utils/platform/settings.ts';
import { installHosts, portals } from '../../utils/portals/portals.ts';
import { pageTitles, popup as texts, trainers } from '../../utils/texts/fr.ts';

/** The ENT's address as the tutorial gives it (tutorial-checklist.md, T03). */
const ENT = 'https://enthdf.fr/';
/** The pages that wait for somebody who went to read a mail. */
const WAITING = ['educonnect/mail-sent', 'educonnect/mail-confirmed'];

/** Where the tab's page is a portal's, and the extension may act on it. */
const MASKABLE: readonly Whereabouts['kind'][] = ['seen', 'not-loaded'];

const app = document.getElementById('app') as HTMLElement;

/** What is known of the tab that the popup stands over. */
async function whereIs(tab: ActiveTab | undefined, help: boolean): Promise<Whereabouts> {
  const verdict = tab && (await askVerdict(tab.id));
  const { hostname, protocol } = new URL(tab?.url ?? 'about:blank');
  if (!verdict) {
    const known = portalAt(portals, { secure: protocol === 'https:', host: hostname });
    if (!known) return { kind: 'elsewhere' };
    return (await mayHelpOn(hostname)) ? { kind: 'not-loaded' } : { kind: 'not-granted', host: hostname };
  }
  const title = verdict.kind === 'recognised' ? pageTitles[verdict.page] : '';
  return { kind: 'seen', verdict: verdict.kind, title, reasons: reasonsInWords(verdict, hostname), off: !help };
}

/** Another tab that waits for the person who stands in their mailbox now. */
async function waitingTab(here: number | undefined): Promise<{ id: number; title: string } | undefined> {
  for (const id of await tabsOn(installHosts)) {
    const verdict = id === here ? undefined : await askVerdict(id);
    if (verdict?.kind === 'recognised' && WAITING.includes(verdict.page))
      return { id, title: pageTitles[verdict.page] };
  }
  return undefined;
}

/** All that the popup shows besides what is stored. */
interface Scene {
  at: Whereabouts;
  waiting: Awaited<ReturnType<typeof waitingTab>>;
}

const tab = await activeTab();

async function look(help: boolean): Promise<Scene> {
  const [at, waiting] = await Promise.all([whereIs(await activeTab(), help), waitingTab(tab?.id)]);
  return { at, waiting };
}

/** Keeps the phone page's address. @returns what to say of it */
async function keepAddress(address: string): Promise<string> {
  if (address !== '' && !isPhoneAddress(address)) return trainers.wrong;
  return store.change({ phoneAddress: address }).then(
    () => trainers.kept,
    () => texts.failed,
  );
}

/** Does something that ends the popup's work here. */
const leave = (doing: Promise<void>) => void doing.then(() => window.close());

function show({ settings }: Stored, { at, waiting }: Scene, notice: string): void {
  const refresh = async (said = '') => {
    const now = await store.read();
    show(now, await look(now.settings.help), said);
  };
  const chosen = journeys.journeys.find(({ id }) => id === settings.case);
  render(
    <Popup
      settings={settings}
      at={at}
      waiting={waiting?.title}
      before={chosen?.before ?? []}
      hasVideo={chosen?.video !== undefined}
      notice={notice}
      onChange={(changes) =>
        void store.change(changes).then(
          () => refresh(),
          () => refresh(texts.failed),
        )
      }
      onOpen={() => leave(openTab(ENT))}
      onReturn={() => waiting && leave(showTab(waiting.id))}
      onPractise={() => leave(openOwnPage({ practice: 'player' }))}
      onVideo={() => settings.case && leave(openOwnPage({ video: settings.case }))}
      onGrant={(host) => void askToHelpOn(host).then(() => refresh())}
      onReload={() => tab && leave(reloadTab(tab.id))}
      onAddress={(address) => void keepAddress(address).then(refresh)}
      onMask={tab && MASKABLE.includes(at.kind) ? () => leave(toggleMask(tab.id, installHosts)) : undefined}
      onTake={() => leave(openOwnPage({ phone: true }))}
      onReport={() => tab && leave(openOwnPage({ report: tab.id }))}
    />,
    app,
  );
}

const stored = await store.read();
// Written back at once, so that the notice is shown once.
if (stored.repaired) await store.change({});
show(stored, await look(stored.settings.help), stored.repaired ? texts.repaired : '');
