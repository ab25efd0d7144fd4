import { effect } from '@preact/signals';
import type { PlayerModel } from './player-model.ts';

/** How long a late SMS lets wait, in ms: long enough to be noticed, short enough for a lesson. */
const LATE = 8000;

/** Lets late messages arrive, and the phone ring for each message where that is wanted. */
export function deliverMessages(model: PlayerModel): void {
  effect(() => {
    if (!model.lateSms.value) return;
    const timer = setTimeout(model.smsArrives, LATE);
    return () => clearTimeout(timer);
  });
  effect(() => {
    if (model.arrived.value > 0 && model.exercise.peek().setup.sounds) beep();
  });
}

/** A short tone, made here: the phone rings. */
function beep(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.1;
  tone.frequency.value = 880;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
  tone.onended = () => void audio.close();
}
