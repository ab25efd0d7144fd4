import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ageOf } from '../../utils/engine/guide/clock.ts';
import { guide } from '../../utils/engine/guide/guide.ts';
import { type Answer, CODE_LIFE } from '../../utils/engine/guide/speech.ts';
import { answersOf, pageOf, type Standing, standingOf, stepWith, stopsFor } from '../../utils/engine/panel/standing.ts';
import { saidOn } from '../../utils/engine/practice/said-on.ts';
import type { JudgedAddress } from '../../utils/model/address.ts';
import type { JourneyId, PageName } from '../../utils/model/names.ts';
import { isSame } from '../../utils/model/same.ts';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import type { StopId } from '../../utils/model/stops.ts';
import {
  activeTab,
  askVerdict,
  onSighting,
  onTabsChanged,
  openOwnPage,
  openTab,
  showTab,
  tabsOn,
} from '../../utils/platform/extension.ts';
import { fleet, lent, store, watchWays, ways } from '../../utils/platform/kept.ts';
import type { Stored } from '../../utils/platform/stored.ts';
import { installHosts } from '../../utils/portals/portals.ts';
import { addressFor, entFor } from '../shared/ent.ts';
import { guideDataFor } from '../shared/guide-data.ts';
import { journeysFor, stopsOf } from '../shared/words.ts';

const MINUTE = 60_000;

/** What the panel shows as signals, and the verbs behind its buttons. */
export type PanelModel = Awaited<ReturnType<typeof createPanelModel>>;

/** The portal's tab that was used last, and what it shows. */
async function portalTab(but: number | undefined) {
  for (const tab of await tabsOn(installHosts)) {
    const seen = tab === but ? undefined : await askVerdict(tab);
    if (seen?.kind === 'recognised') return { tab, page: seen.page };
  }
  return undefined;
}

/** Where the person stands now. */
async function look(): Promise<Standing> {
  const tab = await activeTab();
  const [verdict, way] = await Promise.all([tab && askVerdict(tab.id), tab ? ways.of(tab.id, Date.now()) : []]);
  const other = verdict === undefined && way.length === 0 ? await portalTab(tab?.id) : undefined;
  return standingOf({ verdict, way, other });
}

export async function createPanelModel() {
  const [set] = await Promise.all([fleet(), lent.used(true)]);
  const guideData = guideDataFor(set, true);
  const stored = signal<Stored>({ settings: DEFAULTS, memory: NOTHING_SEEN, repaired: false });
  /** Undefined until somebody has looked. */
  const standing = signal<Standing | undefined>(undefined);
  const now = signal(Date.now());
  /** What the person said: a site, or a step to read. It counts until another page is seen. */
  const saidStop = signal<StopId | undefined>(undefined);
  const saidStep = signal<number | undefined>(undefined);
  /** What the person said of a page that is not told for sure: that it is this one, or none of those (null). */
  const saidPage = signal<PageName | null | undefined>(undefined);
  const address = signal<JudgedAddress | null | undefined>(undefined);
  let looks = 0;

  /** Looks anew at all that may have changed; only the newest look counts. */
  async function refresh(): Promise<void> {
    looks += 1;
    const mine = looks;
    const [kept, stands] = await Promise.all([store.read(), look()]);
    if (mine !== looks) return;
    batch(() => {
      stored.value = kept;
      now.value = Date.now();
      if (isSame(stands, standing.value)) return;
      saidPage.value = undefined;
      if (!standing.value || pageOf(stands) !== pageOf(standing.value) || stands.at === 'page') {
        saidStop.value = undefined;
        saidStep.value = undefined;
      }
      standing.value = stands;
    });
  }

  stored.value = await store.read();
  const again = () => void refresh();
  // The first words do not wait for it: a tab that is busy may be long in answering.
  again();
  onTabsChanged(again);
  // A page that is not recognised leaves no trace in the Way, and may be read after the browser has told of it.
  onSighting(again);
  watchWays(again);
  store.watch(again);

  const settings = computed(() => stored.value.settings);
  const journey = computed(() =>
    journeysFor(settings.value.level).journeys.find(({ id }) => id === settings.value.case),
  );
  /** Minutes since the page that asks for the code was first seen; undefined while none is awaited. */
  const codeAge = computed(() => {
    const { codeSeenAt } = stored.value.memory;
    return codeSeenAt === null ? undefined : ageOf(codeSeenAt, now.value);
  });
  const minutesLeft = computed(() =>
    codeAge.value !== undefined && codeAge.value <= CODE_LIFE ? Math.max(1, CODE_LIFE - codeAge.value) : undefined,
  );
  const reached = computed(() =>
    saidPage.value === null
      ? undefined
      : stepWith(journey.value, saidPage.value ?? (standing.value && pageOf(standing.value))),
  );
  const step = computed(() => saidStep.value ?? reached.value);

  const told = computed(() => {
    const stands = standing.value;
    const situation = { settings: settings.value, codeAge: codeAge.value };
    if (saidStep.value !== undefined)
      return guide(
        { ...situation, verdict: { kind: 'unknown', portal: 'educonnect' }, step: saidStep.value },
        guideData,
      );
    if (!stands || saidPage.value === null) return undefined;
    if (saidPage.value) return saidOn(saidPage.value, settings.value, guideData);
    if (stands.at === 'page') return guide({ ...situation, verdict: stands.verdict }, guideData);
    // In another tab: its words without its rings, which nobody sees from here.
    return stands.at === 'beside' ? saidOn(stands.page, settings.value, guideData) : undefined;
  });

  /** « Que demande cette page ? », as long as nobody has answered. */
  const asked = computed(() => {
    const stands = standing.value;
    // Whoever has chosen no case is asked for that first.
    if (!journey.value || saidPage.value !== undefined) return undefined;
    if (stands?.at !== 'unsure' || stands.verdict.kind !== 'unsure') return undefined;
    const which = guide({ settings: settings.value, verdict: stands.verdict }, guideData);
    return which && answersOf(which).length > 0 ? which : undefined;
  });

  // The clock of the code ticks only while there is one.
  effect(() => {
    if (minutesLeft.value === undefined) return undefined;
    const timer = setInterval(() => {
      now.value = Date.now();
    }, MINUTE);
    return () => clearInterval(timer);
  });

  const change = (id: JourneyId | null) => void store.change({ case: id }).then(refresh);
  return {
    standing: standing as ReadonlySignal<Standing | undefined>,
    journey,
    told,
    asked,
    saidPage: saidPage as ReadonlySignal<PageName | null | undefined>,
    minutesLeft,
    address: address as ReadonlySignal<JudgedAddress | null | undefined>,
    /** The whole way, each step with what has become of it. */
    steps: computed(() =>
      (journey.value?.steps ?? []).map(({ title }, index) => {
        const isBehind = reached.value !== undefined && index < reached.value;
        return { title, state: index === step.value ? 'now' : isBehind ? 'done' : 'next' } as const;
      }),
    ),
    stops: computed(() => (standing.value ? stopsFor(standing.value, stopsOf(settings.value.level)) : [])),
    stop: computed(() => stopsOf(settings.value.level).find(({ id }) => id === saidStop.value)),
    choose: (id: JourneyId) => change(id),
    forgetCase: () => change(null),
    readStep: (index: number) => {
      saidStep.value = index === saidStep.value ? undefined : index;
    },
    sayStop: (stop: StopId | undefined) => {
      saidStop.value = stop;
    },
    /** Does what was pressed in the card's words; a report is that of a page, and its card opens it. */
    use: (to: Answer['to']) => {
      if ('page' in to) saidPage.value = to.page;
      if ('deny' in to) saidPage.value = null;
      if (!('do' in to)) return;
      if ('open' in to.do && !('report' in to.do.open)) void openOwnPage(to.do.open);
      if ('go' in to.do) void openTab(addressFor(to.do.go, set, settings.value));
      if ('choose' in to.do) change(to.do.choose);
      if ('afterMail' in to.do && standing.value?.at === 'beside') void showTab(standing.value.tab);
    },
    openEnt: () => void openTab(entFor(set, settings.value)),
    go: () => standing.value?.at === 'beside' && void showTab(standing.value.tab),
    askAddress: () =>
      void Promise.all([activeTab(), import('../shared/address.ts')]).then(([tab, { judgedAddress }]) => {
        address.value = judgedAddress(tab?.url ?? '') ?? null;
      }),
    closeAddress: () => {
      address.value = undefined;
    },
  };
}
