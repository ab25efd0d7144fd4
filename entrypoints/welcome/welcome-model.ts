import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { standingAfter } from '../../utils/engine/welcome/answers.ts';
import { preparations } from '../../utils/journeys/preparations.ts';
import type { JourneyId, Level } from '../../utils/model/names.ts';
import type { Route } from '../../utils/model/routes.ts';
import { isForQuestions } from '../../utils/model/routes.ts';
import { DEFAULTS, type Settings } from '../../utils/model/settings.ts';
import {
  askToHelpOn,
  askVerdict,
  isOnToolbar,
  mayHelpOn,
  onPermissionsChanged,
  openOwnPage,
  openTab,
  reloadTab,
  showTab,
  tabsOn,
} from '../../utils/platform/extension.ts';
import { fleet, lent, store } from '../../utils/platform/kept.ts';
import { frameHosts, installHosts } from '../../utils/portals/portals.ts';
import { welcome as texts } from '../../utils/texts/fr.ts';
import { entFor } from '../shared/ent.ts';
import { journeysFor } from '../shared/words.ts';

/** All hosts of the manifest: the browser gives them together, or withholds them together. */
const HOSTS = [...installHosts, ...frameHosts];

/** What the welcome shows as signals, and the verbs behind its buttons. */
export type WelcomeModel = Awaited<ReturnType<typeof createWelcomeModel>>;

/** The open pages of the portals that no guide answers for: they were there before the extension. Without help none does. */
async function tabsWithoutGuide(): Promise<number[]> {
  if (!(await store.read()).settings.help) return [];
  const tabs = await tabsOn(installHosts);
  const verdicts = await Promise.all(tabs.map(askVerdict));
  return tabs.filter((_, index) => verdicts[index] === undefined);
}

/**
 * Reads what is stored: until then there is nothing to show.
 * @param hash the page's address from `#` on
 */
export async function createWelcomeModel(hash: string) {
  const settings = signal<Settings>(DEFAULTS);
  const computer = signal<'own' | 'shared' | null>(null);
  const given = signal<readonly number[]>([]);
  const journey = signal<JourneyId | null>(null);
  const moved = signal(false);
  const notice = signal('');
  const isAllowed = signal(true);
  const isRefused = signal(false);
  const waiting = signal<readonly number[]>([]);
  const pinned = signal(false);
  let looks = 0;
  /** The questions, in the words for the child's school. */
  const fork = computed(() => journeysFor(settings.value.level).fork);

  /** Looks anew at what may change outside of this page. */
  async function look(): Promise<void> {
    const [allowed, onToolbar] = await Promise.all([mayHelpOn(...HOSTS), isOnToolbar()]);
    batch(() => {
      isAllowed.value = allowed;
      pinned.value = onToolbar;
    });
    looks += 1;
    const mine = looks;
    const tabs = await tabsWithoutGuide();
    // A busy tab may be long in answering: only the newest look counts.
    if (mine === looks) waiting.value = tabs;
  }

  /** Shown before it is kept: what is chosen must not wait for the disk. */
  function change(changes: Partial<Settings>): void {
    settings.value = { ...settings.value, ...changes };
    const said = (words: string) => () => {
      notice.value = words;
    };
    void store.change(changes).then(said(''), said(texts.failed));
  }

  /** The case is known, or is asked anew. */
  function arrive(at: JourneyId | null, answers: readonly number[]): void {
    batch(() => {
      given.value = answers;
      moved.value = true;
      if (journey.value !== at) change({ case: at });
      journey.value = at;
    });
  }

  await lent.used(true);
  const set = await fleet();
  const stored = (await store.read()).settings;
  settings.value = stored;
  if (stored.sharedComputer) computer.value = 'shared';
  if (!isForQuestions(hash)) journey.value = stored.case;
  // Nobody waits for it: a tab that is just busy may be long in answering.
  void look();
  onPermissionsChanged(() => void look());

  return {
    notice: notice as ReadonlySignal<string>,
    computer: computer as ReadonlySignal<'own' | 'shared' | null>,
    level: computed(() => settings.value.level),
    /** A policy says that the computer is shared. */
    isLocked: set.sharedComputer === true,
    standing: computed(() => standingAfter(fork.value, given.value)),
    moved: moved as ReadonlySignal<boolean>,
    /** The case that was found, with what it needs. */
    found: computed(() => journey.value && { journey: journey.value, preparation: preparations[journey.value] }),
    withheld: computed(() => (isAllowed.value ? undefined : { hosts: HOSTS, refused: isRefused.value })),
    waiting: computed(() => waiting.value.length),
    pinned: pinned as ReadonlySignal<boolean>,

    look: () => void look(),
    allow: () =>
      void askToHelpOn(...HOSTS)
        .then((given) => {
          isRefused.value = !given;
        })
        .then(look),
    chooseComputer: (chosen: 'own' | 'shared') => {
      computer.value = chosen;
      change({ sharedComputer: chosen === 'shared' });
    },
    chooseLevel: (level: Level) => change({ level }),
    answer: (answer: number) => {
      const answers = [...given.value, answer];
      arrive(standingAfter(fork.value, answers).journey ?? null, answers);
    },
    goBack: (to: number) => arrive(null, given.value.slice(0, to)),
    goBy: (way: JourneyId) => arrive(way, []),
    openOwn: (route: Route) => void openOwnPage(route),
    openEnt: () => void openTab(entFor(set, settings.value)),
    /** Loads the waiting pages anew, and shows the one that was used last. */
    reload: async () => {
      const tabs = waiting.value;
      waiting.value = [];
      // One of them may have been closed meanwhile.
      await Promise.allSettled(tabs.map(reloadTab));
      if (tabs[0] !== undefined) await showTab(tabs[0]).catch(() => undefined);
    },
  };
}
