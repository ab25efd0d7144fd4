import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BandTools } from '../../components/practice/band-tools.tsx';
import { type Countdown, minutesLeft } from '../../utils/engine/practice/countdown.ts';

/** How often the time left is told anew, in ms. */
const TICK = 1000;

const now = signal(Date.now());
const isFull = signal(false);

/** In the band of the projected window: the time that the group has, and the way to the full screen. */
export function RoomBand({ time }: { time: ReadonlySignal<Countdown | null> }) {
  const countdown = time.value;
  useEffect(() => {
    const look = () => {
      isFull.value = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  useEffect(() => {
    now.value = Date.now();
    if (!countdown || countdown.since === null) return;
    const ticking = setInterval(() => {
      now.value = Date.now();
    }, TICK);
    return () => clearInterval(ticking);
  }, [countdown]);
  return (
    <BandTools
      time={countdown && { left: minutesLeft(countdown, now.value) }}
      isFull={isFull.value}
      onFull={() => void document.documentElement.requestFullscreen()}
    />
  );
}
