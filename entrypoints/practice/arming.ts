import { type ReadonlySignal, signal } from '@preact/signals';
import { armMask, isArmed, onArmed } from '../../utils/platform/masks.ts';
import { installHosts } from '../../utils/portals/portals.ts';

/** Whether the mask is armed for all portals' pages, from whatever window, and what arms it. */
export async function makeArming(): Promise<{ armed: ReadonlySignal<boolean>; onArm: (on: boolean) => void }> {
  const armed = signal(await isArmed());
  onArmed((on) => {
    armed.value = on;
  });
  return { armed, onArm: (on) => void armMask(on, installHosts) };
}
