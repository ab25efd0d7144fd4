import { Window } from 'happy-dom';
import { render } from 'preact';
import { ScreenView } from '../../components/practice/screen.tsx';
import type { Drawing } from '../../utils/model/practice.ts';

/** A drawing as the practice portal draws it, as a plain page for the reader that reads real pages. */
export function drawHtml(drawing: Drawing): string {
  const { document } = new Window();
  // Preact makes its elements with the document that is there.
  Object.assign(globalThis, { document });
  const mount = document.createElement('div');
  document.body.append(mount);
  render(<ScreenView drawing={drawing} age="today" />, mount as unknown as Element);
  document.title = drawing.title;
  return document.documentElement.outerHTML;
}
