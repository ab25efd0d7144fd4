import type { ComponentChildren } from 'preact';
import { phone as texts } from '../../utils/texts/fr.ts';

/** A view with the way home above it. */
export const Inside = ({ children }: { children: ComponentChildren }) => (
  <>
    <p class="back">
      <a href="#accueil">← {texts.home}</a>
    </p>
    {children}
  </>
);
