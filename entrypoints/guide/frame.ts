import { type Needs, wantedFor } from '../../utils/engine/recognise/gather.ts';
import type { FrameReading } from '../../utils/surface/page/frames.ts';
import type { Surface } from '../../utils/surface/page/surface.ts';
import { onceAFrame } from './once-a-frame.ts';

/** What a frame needs around it. */
export interface FrameContext {
  /** What is to be read. */
  needs: Needs;
  surface: Surface;
  window: Window;
  /** Tells the guide of the top page; null: this document is leaving. @returns false where the top page has no guide */
  tell(reading: FrameReading | null): Promise<boolean>;
}

/** A frame that looks for the guide of the top page. */
export interface RunningFrame {
  /** The guide of the top page has come: look, and tell it. */
  look(): void;
  reveal(item: number): void;
}

/**
 * Looks at a frame for the guide of the top page, which alone speaks and draws. Where none answers, it stops looking
 * until it is called.
 */
export function startFrame({ needs, surface, window, tell }: FrameContext): RunningFrame {
  const wanted = wantedFor(needs);
  let stopWatching: (() => void) | undefined;
  let items: FrameReading['items'] = [];
  let told = '';

  const rest = () => {
    stopWatching?.();
    stopWatching = undefined;
    move.cancel();
  };

  const send = async () => {
    const { innerWidth: width, innerHeight: height } = window;
    const boxes = items.map((_, item) => surface.boxOf(item) ?? null);
    const reading = { host: window.location.hostname, width, height, items, boxes };
    const text = JSON.stringify(reading);
    if (text === told) return;
    told = text;
    if (!(await tell(reading))) rest();
  };

  const move = onceAFrame(() => void send());

  const read = () => {
    items = surface.read(wanted).items;
    void send();
  };

  const look = () => {
    told = '';
    stopWatching ??= surface.watch(read, move.ask);
    read();
  };

  // Back from the browser's memory, all is to be told again.
  window.addEventListener('pagehide', () => {
    told = '';
    void tell(null);
  });
  look();

  return { look, reveal: surface.reveal };
}
