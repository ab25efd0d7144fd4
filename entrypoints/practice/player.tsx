import { type ComponentChildren, render } from 'preact';
import type { TrainerWindows } from '../../components/practice/start.tsx';
import { drawPage } from './drawn-page.tsx';
import { guidePage } from './guide-on-page.ts';
import { deliverMessages } from './messages.ts';
import { createPlayerModel, type PlayerModel } from './player-model.ts';
import { PlayerView } from './player-view.tsx';

export interface PlayerOptions {
  app: HTMLElement;
  onTrainer?: (how: TrainerWindows) => void;
  onTake?: () => void;
  /** What stands there instead of the start screen, where somebody else chooses the exercise. */
  waiting?: ComponentChildren;
  /** Opens what the extension has as a page of its own, `sheet.html#…`; else it opens in a new tab. */
  open?: (page: string) => void;
  /** Gets the root in which the guide is drawn, for styles of its own. */
  onLayer?: (root: ShadowRoot) => void;
}

const openTab = (page: string) => void window.open(page, '_blank');

/**
 * Starts an exercise's window: the model, the view that reads it, and what it does to the window.
 * @returns the model, for those who drive it from elsewhere
 */
export function startPlayer({ app, open = openTab, onLayer, ...view }: PlayerOptions): PlayerModel {
  const model = createPlayerModel();
  // The page is drawn before the guide looks at it.
  const page = drawPage(model);
  guidePage(model, page, { open, onLayer });
  deliverMessages(model);
  render(<PlayerView model={model} page={page} {...view} />, app);
  return model;
}
