import { keepCovered, type PageToMask } from '../../utils/surface/mask/covers.ts';
import { makeLayer } from './layer.ts';

/** A mask over one page. */
export interface Mask {
  /** Covers everything, until it is known what is harmless. */
  close(): void;
  /** Puts the mask on or takes it off. Where it never was on, taking it off leaves no trace. */
  put(on: boolean): void;
  isOn(): boolean;
  /** Says that the next page may not be covered, or takes it back. */
  warn(leaving: boolean): void;
}

/** Makes a mask that is not yet put on. */
export function makeMask(page: PageToMask): Mask {
  const { document } = page;
  const layer = makeLayer(document);
  let on = false;
  let wasOn = false;
  let stop: (() => void) | undefined;

  /** What is harmless is known once the document is read. */
  const open = () => {
    if (!on || stop) return;
    stop = keepCovered(page, layer.draw);
    layer.state('on');
  };
  const rest = () => {
    stop?.();
    stop = undefined;
    layer.clear();
  };

  return {
    close() {
      rest();
      layer.state('closed');
    },
    put(next) {
      on = next;
      if (on) {
        wasOn = true;
        if (document.readyState === 'loading') {
          layer.state('closed');
          document.addEventListener('DOMContentLoaded', open, { once: true });
        } else open();
        return;
      }
      rest();
      if (wasOn) layer.state('off');
      else layer.leave();
    },
    isOn: () => on,
    warn(leaving) {
      if (stop) layer.warn(leaving);
    },
  };
}
