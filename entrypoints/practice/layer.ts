import overlayCss from '../../components/overlay/overlay.css?inline';
import { pictures } from '../../components/overlay/pictures.ts';

/** The guide's own layer over the drawn browser. */
export interface Layer {
  readonly mount: HTMLElement;
  /** What it covers, in CSS px of the viewport: the frame, and beside it what practice.css adds. */
  area(): DOMRect;
  stand(): boolean;
  leave(): void;
  /** Tells whether the card stands open, before it is drawn: then room is left for it, as high as it is, and as it grows. */
  opened(isOpen: boolean): void;
}

/**
 * How much of what is said below the instruction stands open is told by practice.css, which knows the room there is. Below
 * a narrow page the card is as wide as it: each line that it spares is one of the page.
 */
const SHORT = `
.body { max-height: calc(var(--more, 25cqh) + 46px); }
@media (max-width: 700px) { .card { left: 8px; right: 8px; width: auto; } }
`;

/**
 * Makes the layer in which the guide is drawn over a practice screen: with the overlay's own styles, in a shadow root,
 * and with a containing block of its own, so that what docks in the corner of a page docks in the corner of the layer.
 */
export function makeLayer(frame: HTMLElement): Layer {
  const element = document.createElement('ent-pas-a-pas');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = overlayCss + pictures + SHORT;
  const mount = document.createElement('div');
  root.append(style, mount);
  // The play, because the belongings make room too.
  const play = frame.closest<HTMLElement>('.play') ?? frame;
  const height = new ResizeObserver(() => {
    const card = mount.querySelector('.card')?.getBoundingClientRect();
    if (card) play.style.setProperty('--card', `${card.height}px`);
  });
  const { style: own } = element;
  own.position = 'absolute';
  own.inset = '0 calc(-1 * var(--beside, 0px)) 0 0';
  own.overflow = 'clip';
  own.contain = 'layout';
  own.containerType = 'size';
  own.pointerEvents = 'none';
  return {
    mount,
    area: () => element.getBoundingClientRect(),
    stand() {
      if (element.parentNode !== frame) frame.append(element);
      return true;
    },
    leave() {
      element.remove();
      height.disconnect();
      play.style.removeProperty('--card');
    },
    opened(isOpen) {
      frame.classList.toggle('helped', isOpen);
      // It is drawn after this.
      requestAnimationFrame(() => {
        const card = mount.querySelector('.card');
        if (card) height.observe(card);
      });
    },
  };
}
