import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Whereabouts } from '../../components/popup/where.tsx';
import { preparations } from '../../utils/journeys/preparations.ts';
import type { JudgedAddress } from '../../utils/model/address.ts';
import type { Route } from '../../utils/model/routes.ts';
import { DEFAULTS, type Settings } from '../../utils/model/settings.ts';
import {
  activeTab,
  askToHelpOn,
  openOwnPage,
  openPanel,
  openTab,
  reloadTab,
  showTab,
} from '../../utils/platform/extension.ts';
import { fleet, lent, store } from '../../utils/platform/kept.ts';
import { armMask, isArmed, isMasked, onArmed, toggleMask } from '../../utils/platform/masks.ts';
import { isHttpsAddress } from '../../utils/platform/stored.ts';
import { installHosts } from '../../utils/portals/portals.ts';
import { popup as texts, trainers } from '../../utils/texts/fr.ts';
import { entFor } from '../shared/ent.ts';
import { journeysFor } from '../shared/words.ts';
import { type WaitingTab, waitingTab, whereIs } from './whereabouts.ts';

/** Where the tab's page is a portal's, and the extension may act on it. */
const MASKABLE: readonly Whereabouts['kind'][] = ['seen', 'not-loaded', 'off'];

/** What the popup shows as signals, and the verbs behind its buttons. */
export type PopupModel = Awaited<ReturnType<typeof createPopupModel>>;

/** Does something that ends the popup's work here. */
const leave = (doing: Promise<void>) => void doing.then(() => window.close());

/** Keeps the phone page's address. @returns what to say of it */
async function keepAddress(address: string): Promise<string> {
  if (address !== '' && !isHttpsAddress(address)) return trainers.wrong;
  return store.change({ phoneAddress: address }).then(
    () => trainers.kept,
    () => texts.failed,
  );
}

/** Reads what is stored and where the person stands: until then there is nothing to show. */
export async function createPopupModel() {
  const tab = await activeTab();
  const settings = signal<Settings>(DEFAULTS);
  const at = signal<Whereabouts>({ kind: 'elsewhere' });
  const waiting = signal<WaitingTab | undefined>(undefined);
  const notice = signal('');
  const armed = signal(false);
  const masked = signal(false);
  const address = signal<JudgedAddress | null | undefined>(undefined);

  /** Looks anew at all that may have changed. */
  async function refresh(said = ''): Promise<void> {
    const stored = await store.read();
    const [where, waits, isSet, isHere] = await Promise.all([
      whereIs(await activeTab(), stored.settings.help),
      waitingTab(tab?.id),
      isArmed(),
      tab !== undefined && isMasked(tab.id),
    ]);
    batch(() => {
      settings.value = stored.settings;
      at.value = where;
      waiting.value = waits;
      armed.value = isSet;
      masked.value = isHere;
      notice.value = said;
    });
  }

  await lent.used(true);
  const set = await fleet();
  const { repaired } = await store.read();
  // Written back at once, so that the notice is shown once; where it cannot be, it is shown again.
  if (repaired) await store.change({}).catch(() => undefined);
  await refresh(repaired ? texts.repaired : '');
  // Told at once: a page that is busy may take long to be covered, and nobody is to press twice.
  onArmed((on) => {
    armed.value = on;
  });

  return {
    settings: settings as ReadonlySignal<Settings>,
    at: at as ReadonlySignal<Whereabouts>,
    waiting: waiting as ReadonlySignal<WaitingTab | undefined>,
    notice: notice as ReadonlySignal<string>,
    /** What was answered of the tab's address; null: it is none of a site; undefined: nobody asked. */
    address: address as ReadonlySignal<JudgedAddress | null | undefined>,
    /** The journey of the case that was chosen. */
    journey: computed(() => journeysFor(settings.value.level).journeys.find(({ id }) => id === settings.value.case)),
    /** What it needs. */
    preparation: computed(() => (settings.value.case ? preparations[settings.value.case] : undefined)),
    /** A policy says that the computer is shared. */
    isLocked: set.sharedComputer === true,
    /** A mask belongs to the tab. */
    masked: masked as ReadonlySignal<boolean>,
    /** Every portal's page starts masked. */
    armed: armed as ReadonlySignal<boolean>,
    canMask: computed(() => tab !== undefined && MASKABLE.includes(at.value.kind)),

    change: (changes: Partial<Settings>) =>
      void store.change(changes).then(
        () => refresh(),
        () => refresh(texts.failed),
      ),
    keepAddress: (address: string) => void keepAddress(address).then(refresh),
    grant: (host: string) => void askToHelpOn(host).then(() => refresh()),
    /** The help comes on the page below, which is looked at next. */
    helpAgain: () =>
      void store.change({ help: true }).then(
        () => window.close(),
        () => refresh(texts.failed),
      ),
    /** No case is chosen until the questions lead to one. */
    askQuestions: () =>
      leave(
        store
          .change({ case: null })
          .catch(() => undefined)
          .then(() => openOwnPage({ welcome: 'questions' })),
      ),
    openEnt: () => leave(openTab(entFor(set, settings.value))),
    goBackToWaiting: () => waiting.value && leave(showTab(waiting.value.id)),
    openOwn: (route: Route) => leave(openOwnPage(route)),
    erase: () =>
      void lent.erase().then(
        () => refresh(texts.erased),
        () => refresh(texts.notErased),
      ),
    openPanel: () => leave(openPanel(tab?.windowId)),
    askAddress: () =>
      void Promise.all([activeTab(), import('../shared/address.ts')]).then(([now, { judgedAddress }]) => {
        address.value = judgedAddress(now?.url ?? '') ?? null;
      }),
    closeAddress: () => {
      address.value = undefined;
    },
    reload: () => tab && leave(reloadTab(tab.id)),
    arm: (on: boolean) => void armMask(on, installHosts).then(() => refresh()),
    mask: () => tab && leave(toggleMask(tab.id, installHosts)),
    report: () => tab && leave(openOwnPage({ report: tab.id })),
  };
}
