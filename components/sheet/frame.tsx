import type { ComponentChildren } from 'preact';
import { overlay } from '../../utils/texts/fr.ts';

/** What stands around everything to copy, print or scan. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <p class="aside">{overlay.name}</p>
      <h1>{title}</h1>
      {children}
      <footer>{overlay.independent}</footer>
    </>
  );
}
