import type { PageName } from '../../model/names.ts';
import type { Portal } from '../../model/portal.ts';
import { isSame } from '../../model/same.ts';
import { asPage, recognise, type Verdict, type Way } from '../recognise/recognise.ts';
import type { Snapshot } from '../recognise/snapshot.ts';
import type { Sighting } from './guide.ts';
import { type Reply, SILENCE, type View } from './speech.ts';

/** One page's life: what is seen and answered goes in, what to show comes out. */
export interface Session {
  /** A new reading of the page. */
  see(snapshot: Snapshot): void;
  /** The page has been quiet for a second: what is unsure or unknown may be said. */
  quiet(): void;
  /** Folded or unfolded by hand: counts until the page shows something else. */
  fold(folded: boolean): void;
  /** An answer that leads to a question, to a step or to a page, denies what was believed, or leads back. Counts as long as the page. */
  answer(to: Reply): void;
  /** Something else than the page has changed (the settings, the clock): say it anew. */
  sayAnew(): void;
  /** What is seen now, for whoever asks. */
  verdict(): Verdict;
  /** How many pages of the way were met so far, this one too; 0 where it is not known which one this is. */
  screen(): number;
}

/** Who speaks to a sighting. */
export interface Voice {
  /** Says what belongs to it. Undefined where nobody answers. */
  say(sighting: Sighting): Promise<View | undefined>;
  /** What will be said, where that is known before. */
  foresee?(sighting: Sighting): View | undefined;
}

/** What makes a page another one: the words about the last one no longer hold. */
const nameOf = (verdict: Verdict) => ('page' in verdict ? `${verdict.kind} ${verdict.page}` : JSON.stringify(verdict));

/**
 * Ties looking and saying together. What was said of another page is taken away at once; words come from `voice`, at once
 * where they are foreseen, and only the answer to the newest sighting counts.
 * @param before the pages recognised in this tab before this one
 * @param show draws a view; called whenever it changes
 */
export function startSession(
  portals: readonly Portal[],
  voice: Voice,
  before: Way,
  show: (view: View) => void,
): Session {
  let verdict: Verdict = { kind: 'unknown' };
  /** What the page itself tells; the verdict is that, unless the person has said which page it is. */
  let told: Verdict = verdict;
  let last: Snapshot | undefined;
  let way = before;
  let answered: PageName | undefined;
  let denied: readonly PageName[] = [];
  let isQuiet = false;
  let chosen: Pick<Sighting, 'question' | 'step'> = {};
  let byHand: boolean | undefined;
  let said: View = SILENCE;
  /** The sighting that was asked about last, as text; empty while nothing may be said. */
  let asked = '';
  /** What the page showed then. */
  let shown: Snapshot | undefined;
  /** The same sighting is to be asked about once more. */
  let isDue = false;
  /** Answers may come late and out of order: only the newest question's counts. */
  let turn = 0;

  const draw = () => show({ ...said, folded: byHand ?? said.folded });

  const tell = (view: View) => {
    // A card that stands open does not fold by itself while it is read.
    said = said.guide && view.guide ? { ...view, folded: said.folded && view.folded } : view;
    draw();
  };

  const ask = async () => {
    const sighting = { verdict, ...chosen };
    const isSure = verdict.kind === 'recognised' && !verdict.patient;
    const text = isSure || isQuiet ? JSON.stringify(sighting) : '';
    const isOther = text !== asked;
    // A page may be read a hundred times and show the same.
    if (!isOther && !isDue) return;
    asked = text;
    isDue = false;
    shown = last;
    turn += 1;
    const mine = turn;
    if (!text) {
      said = SILENCE;
      return draw();
    }
    const foreseen = voice.foresee?.(sighting);
    if (foreseen) tell(foreseen);
    else if (said.guide && isOther) {
      // The items are counted anew with each reading: rings of the last one could stand around something else.
      said = { ...said, guide: { ...said.guide, points: [] } };
      draw();
    }
    const view = await voice.say(sighting);
    if (mine !== turn) return;
    // Where nobody answered, the next look asks again.
    if (!view) isDue = true;
    else if (!isSame(view, foreseen)) tell(view);
  };

  const judge = (snapshot: Snapshot) => {
    let now = recognise(portals, snapshot, way, denied);
    if (nameOf(now) !== nameOf(told)) {
      // Of another page nothing was answered yet. The last one, be it by an answer, leads to it.
      answered = undefined;
      denied = [];
      if (verdict.kind === 'recognised' && way.at(-1) !== verdict.page) way = [...way, verdict.page];
      now = recognise(portals, snapshot, way);
      isQuiet = false;
      byHand = undefined;
      chosen = {};
      said = SILENCE;
      draw();
    }
    told = now;
    verdict = (answered && asPage(answered, portals, snapshot)) ?? now;
  };

  return {
    see(snapshot) {
      last = snapshot;
      judge(snapshot);
      void ask();
    },
    quiet() {
      isQuiet = true;
      // Something else may be taken for the same. Who keeps a trace of the way is told of it.
      isDue ||= !isSame(shown, last);
      void ask();
    },
    fold(folded) {
      byHand = folded;
      draw();
    },
    answer(to) {
      chosen = {};
      if ('page' in to) answered = to.page;
      else if ('deny' in to) {
        denied = [...denied, ...to.deny];
        // The rung below is for the same page: it has been quiet long enough.
        told = last ? recognise(portals, last, way, denied) : told;
      } else chosen = to;
      if (last) judge(last);
      void ask();
    },
    sayAnew() {
      isDue = true;
      void ask();
    },
    verdict: () => verdict,
    // Who goes back does not count backwards.
    screen: () => ('page' in verdict ? new Set([...way, verdict.page]).size : 0),
  };
}
