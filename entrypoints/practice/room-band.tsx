import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { BandTools } from '../../components/practice/band-tools.tsx';
import { type Countdown, minutesLeft } from '../../utils/engine/practice/countdown.ts';

/** How often the time left is told anew, in ms. */
const TICK = 1000;

/**
 * What stands in the band of the projected window: the time that the group has, and the way to the full screen.
 * @param time the group's timer; null while it is not started
 */
export function makeRoomBand(time: ReadonlySignal<Countdown | null>) {
  const now = signal(Date.now());
  const isFull = signal(false);
  document.addEventListener('fullscreenchange', () => {
    isFull.value = document.fullscreenElement !== null;
  });
  effect(() => {
    const countdown = time.value;
    const look = () => {
      now.value = Date.now();
    };
    look();
    if (!countdown || countdown.since === null) return;
    const ticking = setInterval(look, TICK);
    return () => clearInterval(ticking);
  });
  return function RoomBand() {
    return (
      <BandTools
        time={time.value && { left: minutesLeft(time.value, now.value) }}
        isFull={isFull.value}
        onFull={() => void document.documentElement.requestFullscreen()}
      />
    );
  };
}
