import type { ComponentChildren } from 'preact';
import type { PictogramName } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';

export interface FoldProps {
  name: string;
  pictogram: PictogramName;
  title: string;
  children: ComponentChildren;
}

/** Something that is there for who asks for it. */
export function Fold({ name, pictogram, title, children }: FoldProps) {
  return (
    <details data-fold={name}>
      <summary>
        <Pictogram of={pictogram} />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
