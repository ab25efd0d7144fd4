import overlayCss from '../../components/overlay/overlay.css?inline';

/** The guide's own layer over the drawn browser. */
export interface Layer {
  readonly mount: HTMLElement;
  stand(): void;
  leave(): void;
}

/**
 * Makes the layer in which the guide is drawn over a practice screen: with the overlay's own styles, in a shadow root,
 * and with a containing block of its own, so that what docks in the corner of a page docks in the corner of the frame.
 */
export function makeLayer(frame: HTMLElement): Layer {
  const element = document.createElement('ent-pas-a-pas');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = overlayCss;
  const mount = document.createElement('div');
  root.append(style, mount);
  const { style: own } = element;
  own.position = 'absolute';
  own.inset = '0';
  own.overflow = 'clip';
  own.contain = 'layout';
  own.containerType = 'size';
  own.pointerEvents = 'none';
  return {
    mount,
    stand() {
      if (element.parentNode !== frame) frame.append(element);
    },
    leave() {
      element.remove();
    },
  };
}
