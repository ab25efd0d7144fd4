import { shownText } from '../../utils/engine/practice/shown-text.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { facts, scenarios } from './data.ts';

// What a room sees besides the exercise: where the pointer is, what is clicked, what is typed.

const addresses = scenarios.flatMap(({ scenes }) =>
  Object.values(scenes).flatMap(({ moves }) => moves.flatMap(({ address }) => address ?? [])),
);
const withScheme = addresses.map((address) => `https://${address}`);

/** More would not be read. */
const LONGEST = 60;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** What a person calls a control: its label, else its words. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  return oneLine(own ?? (label ?? (element as HTMLElement)).innerText ?? '');
}

/** A field of a date is called by its question too: « Jour » alone says nothing. */
const fieldName = (field: Element): string => {
  const legend = field.closest('fieldset')?.querySelector('legend');
  return legend ? `${oneLine(legend.innerText)}, ${nameOf(field)}` : nameOf(field);
};

const controlOf = (event: Event): Element | undefined =>
  event
    .composedPath()
    .find((one): one is Element => one instanceof Element && one.matches('button, a, summary, label, input, select'));

/** A ring around the pointer, that pulses when something is pressed. It takes no press itself. */
function startHalo(): void {
  const halo = document.createElement('div');
  halo.className = 'halo';
  halo.ariaHidden = 'true';
  halo.hidden = true;
  document.body.append(halo);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    halo.hidden = false;
    halo.style.transform = `translate(${clientX}px, ${clientY}px)`;
  };
  document.addEventListener('pointermove', follow);
  document.addEventListener('pointerdown', (event) => {
    follow(event);
    halo.classList.add('pressed');
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => halo.classList.remove('pressed'));
  }
  document.documentElement.addEventListener('pointerleave', () => {
    halo.hidden = true;
  });
}

/** A strip below the exercise: the words of what was clicked, and what is being typed where it is the family's. */
function startStrip(): void {
  const strip = document.createElement('aside');
  strip.className = 'strip';
  strip.ariaLabel = trainer.strip.name;
  const clicked = document.createElement('p');
  const typed = document.createElement('p');
  clicked.dataset.clicked = '';
  typed.dataset.typed = '';
  strip.append(clicked, typed);
  document.body.append(strip);

  // Seen on its way down: the press may take what is pressed away.
  document.addEventListener(
    'click',
    (event) => {
      const control = controlOf(event);
      const words = control && nameOf(control);
      if (words) clicked.textContent = trainer.strip.clicked(words);
      typed.textContent = '';
    },
    true,
  );
  // Seen on its way up: by then, what is not the family's has been erased.
  document.addEventListener('input', (event) => {
    const field = event.composedPath()[0];
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    if (!isField || field.type === 'radio' || field.type === 'checkbox') return;
    const words = shownText(field.value, facts, [...addresses, ...withScheme]);
    typed.textContent = words && trainer.strip.typed(fieldName(field), words);
  });
}

/** Shows a room what is pointed at, clicked and typed in this window. */
export function showHands(): void {
  startHalo();
  startStrip();
}
