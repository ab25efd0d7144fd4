import overlayCss from '../../components/overlay/overlay.css?inline';
import { pictures } from '../../components/overlay/pictures.ts';

/** The guide's own layer over the drawn browser. */
export interface Layer {
  readonly mount: HTMLElement;
  /** What it covers, in CSS px of the viewport: the frame, and beside it what practice.css adds. */
  area(): DOMRect;
  stand(): void;
  leave(): void;
  /** Tells whether the card stands open, before it is drawn: then the page leaves it a place, as high as it is. */
  opened(isOpen: boolean): void;
}

/** How much of what is said below the instruction stands open is told by practice.css, which knows the room there is. */
const SHORT = '.body { max-height: calc(var(--more, 25cqh) + 46px); }';

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
    },
    leave() {
      element.remove();
      frame.style.removeProperty('--card');
    },
    opened(isOpen) {
      frame.classList.toggle('helped', isOpen);
      // It is drawn after this.
      requestAnimationFrame(() => {
        const height = mount.querySelector('.card')?.getBoundingClientRect().height;
        if (height) frame.style.setProperty('--card', `${height}px`);
      });
    },
  };
}
