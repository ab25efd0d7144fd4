import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import type { Whereabouts } from '../../components/where.tsx';
import { reasonsInWords } from '../../utils/engine/reasons.ts';
import { portalAt, type Verdict } from '../../utils/engine/recognise.ts';
import {
  activeTab,
  askGuide,
  askToHelpOn,
  mayHelpOn,
  openTab,
  reloadTab,
  store,
} from '../../utils/platform/extension.ts';
import type { Stored } from '../../utils/platform/settings.ts';
import { portals } from '../../utils/portals/portals.ts';
import { pageTitles, popup as texts } from '../../utils/texts/fr.ts';

/** The ENT's address as the tutorial gives it (tutorial-checklist.md, T03). */
const ENT = 'https://enthdf.fr/';

const app = document.getElementById('app') as HTMLElement;

/** What is known of the tab that the popup stands over. */
async function whereIs(tab: Awaited<ReturnType<typeof activeTab>>, help: boolean): Promise<Whereabouts> {
  const verdict = tab && ((await askGuide(tab.id)) as Verdict | undefined);
  const { hostname, protocol } = new URL(tab?.url ?? 'about:blank');
  if (!verdict) {
    const known = portalAt(portals, { secure: protocol === 'https:', host: hostname });
    if (!known) return { kind: 'elsewhere' };
    return (await mayHelpOn(hostname)) ? { kind: 'not-loaded' } : { kind: 'not-granted', host: hostname };
  }
  const title = verdict.kind === 'recognised' ? pageTitles[verdict.page] : '';
  return { kind: 'seen', verdict: verdict.kind, title, reasons: reasonsInWords(verdict, hostname), off: !help };
}

function show({ settings }: Stored, at: Whereabouts, tabId: number | undefined, notice: string): void {
  const refresh = async (said = '') =>
    show(await store.read(), await whereIs(await activeTab(), settings.help), tabId, said);
  render(
    <Popup
      settings={settings}
      at={at}
      notice={notice}
      onChange={(changes) =>
        void store.change(changes).then(
          () => refresh(),
          () => refresh(texts.failed),
        )
      }
      onOpen={() => void openTab(ENT).then(() => window.close())}
      onGrant={(host) => void askToHelpOn(host).then(() => refresh())}
      onReload={() => {
        if (tabId !== undefined) void reloadTab(tabId).then(() => window.close());
      }}
    />,
    app,
  );
}

const stored = await store.read();
// Written back at once, so that the notice is shown once.
if (stored.repaired) await store.change({});
const tab = await activeTab();
show(stored, await whereIs(tab, stored.settings.help), tab?.id, stored.repaired ? texts.repaired : '');
