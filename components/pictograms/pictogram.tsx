import { drawings } from './drawings.ts';
import type { PictogramName } from './ideas.ts';

export interface PictogramProps {
  of: PictogramName;
}

/** A small picture beside words that say the same: nobody needs it to understand, so a screen reader passes it over. */
export function Pictogram({ of }: PictogramProps) {
  return (
    <svg
      class="pictogram"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      data-pictogram={of}
    >
      <path d={drawings[of]} />
    </svg>
  );
}
