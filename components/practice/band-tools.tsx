import { trainer } from '../../utils/texts/fr.ts';
import { type MinutesLeft, timeLeft } from './trainer-time.tsx';

export interface BandToolsProps {
  /** The group's timer, once it was started. */
  time: { left: MinutesLeft } | null;
  /** The window fills the screen. */
  isFull: boolean;
  onFull: () => void;
}

/** What stands in the band of the projected window. */
export function BandTools({ time, isFull, onFull }: BandToolsProps) {
  return (
    <>
      {time && (
        <span class="room-time" role="timer" data-room-time>
          {timeLeft(time.left)}
        </span>
      )}
      {!isFull && (
        <button type="button" class="full" data-full onClick={onFull}>
          {trainer.full}
        </button>
      )}
    </>
  );
}
