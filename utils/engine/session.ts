import { batch, computed, effect, signal } from '@preact/signals-core';
import type { Portal } from '../schema/portal.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../schema/settings.ts';
import { type Guide, guide, type Journeys, waitsFolded } from './guide.ts';
import { recognise, type Verdict } from './recognise.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands on the screen now. */
export interface View {
  verdict: Verdict;
  /** Undefined: nothing is drawn. */
  guide?: Guide;
  /** The guide waits as a corner button. */
  folded: boolean;
}

/** One page's life: what is seen and chosen goes in, what to show comes out. */
export interface Session {
  /** A new reading of the page. */
  see(snapshot: Snapshot): void;
  /** The page has been quiet for a second: what is unsure may be said. */
  quiet(): void;
  configure(settings: Settings): void;
  remember(memory: Memory): void;
  /** Folded or unfolded by hand: counts until the page shows something else. */
  fold(folded: boolean): void;
  /** Calls back now and whenever the view changes. @returns stops */
  onView(show: (view: View) => void): () => void;
}

/** The only file with signals: the state of the guide on one page, and what derives from it. */
export function startSession(portals: readonly Portal[], journeys: Journeys): Session {
  const snapshot = signal<Snapshot | undefined>(undefined);
  const settings = signal<Settings>(DEFAULTS);
  const memory = signal<Memory>(NOTHING_SEEN);
  const isQuiet = signal(false);
  const byHand = signal<boolean | undefined>(undefined);

  const verdict = computed<Verdict>(() => (snapshot.value ? recognise(portals, snapshot.value) : { kind: 'unknown' }));
  const shown = computed(() => {
    if (!settings.value.help) return undefined;
    if (verdict.value.kind === 'unsure' && !isQuiet.value) return undefined;
    return guide(verdict.value, settings.value, journeys);
  });
  const view = computed<View>(() => ({
    verdict: verdict.value,
    ...(shown.value && { guide: shown.value }),
    folded: byHand.value ?? (shown.value !== undefined && waitsFolded(shown.value, memory.value)),
  }));
  const pageOf = (one: Verdict) => (one.kind === 'recognised' ? one.page : one.kind);

  return {
    see(next) {
      batch(() => {
        const before = pageOf(verdict.peek());
        snapshot.value = next;
        isQuiet.value = false;
        if (pageOf(verdict.value) !== before) byHand.value = undefined;
      });
    },
    quiet() {
      isQuiet.value = true;
    },
    configure(next) {
      settings.value = next;
    },
    remember(next) {
      memory.value = next;
    },
    fold(folded) {
      byHand.value = folded;
    },
    onView: (show) => effect(() => show(view.value)),
  };
}
