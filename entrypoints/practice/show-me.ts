import { effect, signal } from '@preact/signals';
import { scenarioIn } from '../../utils/engine/practice/exercise.ts';
import { type Around, type Gesture, gesturesOf, type Showing } from '../../utils/engine/practice/gestures.ts';
import { END } from '../../utils/engine/practice/scenario.ts';
import { solve } from '../../utils/engine/practice/solve.ts';
import { practiceData as data, facts } from './data.ts';
import type { DrawnPage } from './drawn-page.tsx';
import type { PlayerModel } from './player-model.ts';

// « Montrez-moi »: a hand that moves, types and presses by itself. It belongs to the practice portal alone: on a real page
// nothing is ever pressed for anybody.

/** How long one gesture takes at each speed, in ms: to come there, and then to be seen. */
const PACE: Readonly<Record<Showing['speed'], { move: number; rest: number; letter: number }>> = {
  slow: { move: 1400, rest: 1400, letter: 160 },
  usual: { move: 800, rest: 700, letter: 80 },
  fast: { move: 200, rest: 120, letter: 10 },
};

const AROUND: Readonly<Record<Around, string>> = {
  close: '[data-close]',
  write: '[data-write]',
  go: '.write button',
  spam: '[data-spam]',
  'mail-link': '[data-mail-link]',
  'new-letter': '[data-new-letter]',
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The hand that everybody sees; it takes no press itself. */
function makeHand(): { to(element: Element, ms: number): void; hide(): void } {
  const hand = document.createElement('div');
  hand.className = 'halo hand';
  hand.dataset.hand = '';
  hand.ariaHidden = 'true';
  hand.hidden = true;
  document.body.append(hand);
  return {
    to(element, ms) {
      const { left, top, width, height } = element.getBoundingClientRect();
      hand.hidden = false;
      hand.style.transitionDuration = `${ms}ms`;
      hand.style.transform = `translate(${left + Math.min(width / 2, 80)}px, ${top + height / 2}px)`;
    },
    hide() {
      hand.hidden = true;
    },
  };
}

const tell = (field: Element, kind: 'input' | 'change') =>
  field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));

/** The fields of a gesture, with what each gets: one, or the three pieces of a date. */
function fieldsOf(root: ParentNode, field: string, words: string): [HTMLInputElement | HTMLSelectElement, string][] {
  const whole = root.querySelector<HTMLInputElement>(`[name="${field}"]`);
  if (whole) return [[whole, words]];
  const pieces = words.split('/');
  return ['jour', 'mois', 'annee'].flatMap((piece, index) => {
    const one = root.querySelector<HTMLInputElement>(`[name="${field}.${piece}"]`);
    return one ? [[one, pieces[index] ?? '']] : [];
  });
}

/** Lets the hand play the exercise, as far as the model wants it. */
export function showGestures(model: PlayerModel, page: DrawnPage): void {
  const hand = makeHand();
  /** Gestures that were made: each brings the next. */
  const beat = signal(0);
  let queue: readonly Gesture[] = [];
  /** The play for which the gestures were found. */
  let queuedFor = '';
  let stepsMade = 0;
  let isBusy = false;

  const stillShown = () => model.showing.peek() !== null;
  const pace = () => PACE[model.showing.peek()?.speed ?? 'usual'];

  /** The next gesture from where the exercise stands now. */
  function next(): Gesture | undefined {
    const exercise = model.exercise.peek();
    const { play } = exercise;
    if (!play) return undefined;
    const now = JSON.stringify(play);
    if (queue.length === 0 || queuedFor !== now) {
      const strides = solve(play, scenarioIn(exercise, data), facts, ({ scene }) => scene === END);
      queue = strides?.[0] ? gesturesOf(strides[0], play, facts.code ?? '') : [];
      queuedFor = now;
    }
    const [first, ...others] = queue;
    queue = others;
    return first;
  }

  async function point(element: Element | null | undefined): Promise<HTMLElement | undefined> {
    if (!(element instanceof HTMLElement)) return undefined;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    hand.to(element, pace().move);
    await wait(pace().move);
    return stillShown() ? element : undefined;
  }

  async function type(field: HTMLInputElement | HTMLSelectElement, words: string): Promise<void> {
    if (!(await point(field))) return;
    field.focus();
    if (field instanceof HTMLSelectElement) field.value = words;
    else {
      field.value = '';
      for (const letter of words) {
        if (!stillShown()) return;
        field.value += letter;
        tell(field, 'input');
        await wait(pace().letter);
      }
    }
    tell(field, 'change');
  }

  async function perform(gesture: Gesture): Promise<void> {
    const root = page.root.peek();
    if (!root) return;
    switch (gesture.does) {
      case 'wait':
        return void (await wait(pace().rest));
      case 'look':
        return model.show(gesture.panel);
      case 'type':
        for (const [field, words] of fieldsOf(root, gesture.field, gesture.words)) await type(field, words);
        return;
      case 'address': {
        const field = document.querySelector<HTMLInputElement>('[data-address]');
        return field ? type(field, gesture.words) : undefined;
      }
      case 'around':
        return (await point(document.querySelector(AROUND[gesture.what])))?.click();
      case 'choose':
        return (await point(root.querySelector(`input[data-use="${gesture.name}"]`)))?.click();
      case 'press':
        return (await point(root.querySelector(`[data-use="${gesture.use}"], [data-part="${gesture.use}"]`)))?.click();
    }
  }

  async function go(): Promise<void> {
    isBusy = true;
    const gesture = next();
    if (gesture) {
      model.noteHelped();
      await perform(gesture);
      await wait(pace().rest);
    } else model.showMe('stop');
    isBusy = false;
    beat.value += 1;
  }

  effect(() => {
    const showing = model.showing.value;
    if (beat.value < 0 || !showing) {
      queue = [];
      stepsMade = 0;
      hand.hide();
      return;
    }
    if (isBusy || (showing.paused && showing.steps <= stepsMade)) return;
    stepsMade = showing.steps;
    void go();
  });
}
