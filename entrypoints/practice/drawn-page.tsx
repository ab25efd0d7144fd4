import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import screenCss from '../../components/practice/screen.css?inline';
import { ScreenView } from '../../components/practice/screen.tsx';
import { facts } from './data.ts';
import { readFilled, watchTyping } from './fields.ts';
import type { PlayerModel } from './player-model.ts';

/** Where the drawn page stands in the window: its elements come and go with the view around it. */
export interface DrawnPage {
  /** The shadow root in which it is drawn. */
  root: ReadonlySignal<ShadowRoot | null>;
  /** The element over which the guide is drawn. */
  frame: ReadonlySignal<HTMLElement | null>;
  /** To be given these elements by the view. */
  onScreen: (element: HTMLElement | null) => void;
  onFrame: (element: HTMLElement | null) => void;
  /** Presses something beside the page, with what its fields hold now. */
  use: (part: string, written?: string) => void;
}

/** A shadow root for a drawn page: its styles touch nothing of ours, and ours nothing of it. */
function makeRoot(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = screenCss;
  root.append(style, document.createElement('div'));
  return root;
}

/** Draws the model's page into the window, and tells the model what is pressed and typed on it. */
export function drawPage(model: PlayerModel): DrawnPage {
  const root = signal<ShadowRoot | null>(null);
  const frame = signal<HTMLElement | null>(null);

  const use = (part: string, written?: string): void => {
    if (root.value) model.use(part, readFilled(root.value, facts), written);
  };

  effect(() => {
    const mount = root.value?.lastElementChild;
    const drawing = model.page.value;
    if (!mount || !drawing) return;
    render(<ScreenView drawing={drawing} age={model.exercise.peek().setup.age} />, mount);
    root.value?.host.scrollTo(0, 0);
    // Emptied afterwards: what was typed on this page must not stand on the next.
    return () => render(null, mount);
  });

  return {
    root,
    frame,
    use,
    onScreen(element) {
      root.value = element && (element.shadowRoot ?? hear(makeRoot(element), model, use));
    },
    onFrame(element) {
      frame.value = element;
    },
  };
}

/** Hears presses and typing at the root of the drawn page. */
function hear(root: ShadowRoot, model: PlayerModel, use: DrawnPage['use']): ShadowRoot {
  root.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('button[data-use], a');
    const submits = element instanceof HTMLButtonElement && element.type === 'submit' && element.form;
    if (!element || submits) return;
    event.preventDefault();
    use(element.dataset.use ?? '');
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    use((event as SubmitEvent).submitter?.dataset.use ?? 'submit');
  });
  for (const kind of ['input', 'change']) {
    root.addEventListener(kind, (event) => {
      const field = event.target as HTMLInputElement;
      const isFinished = kind === 'change';
      const isWritten = field.value !== '';
      const verdict = watchTyping(field, facts, isFinished, model.factsFor(field.name));
      model.typed({ field: field.name, verdict, isFinished, isWritten, filled: readFilled(root, facts) });
    });
  }
  return root;
}
