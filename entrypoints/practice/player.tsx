import { type ComponentChildren, render } from 'preact';
import type { TrainerWindows } from '../../components/practice/start.tsx';
import type { JourneyId } from '../../utils/model/names.ts';
import { type CardRoute, pathOf } from '../../utils/model/routes.ts';
import { drawPage } from './drawn-page.tsx';
import { guidePage } from './guide-on-page.ts';
import { deliverMessages } from './messages.ts';
import { openOwnWindow } from './own-window.ts';
import { createPlayerModel, type PlayerModel } from './player-model.ts';
import { PlayerView } from './player-view.tsx';
import { showGestures } from './show-me.ts';

export interface PlayerOptions {
  app: HTMLElement;
  onTrainer?: (how: TrainerWindows) => void;
  onTake?: () => void;
  /** What else a trainer finds on the start screen. */
  forTrainers?: ComponentChildren;
  /** The case of the person, chosen at first. */
  journey?: JourneyId | undefined;
  /** What stands there instead of the start screen, where somebody else chooses the exercise. */
  waiting?: ComponentChildren;
  /** What stands in the band besides « EXERCICE ». */
  band?: ComponentChildren;
  /** Opens what the extension has as a page of its own; else it opens in a new tab. */
  open?: (route: CardRoute) => void;
  /** Gets the root in which the guide is drawn, for styles of its own. */
  onLayer?: (root: ShadowRoot) => void;
}

const openTab = (route: CardRoute) => openOwnWindow(pathOf(route));

/**
 * Starts an exercise's window: the model, the view that reads it, and what it does to the window.
 * @returns the model, for those who drive it from elsewhere
 */
export function startPlayer({ app, journey, open = openTab, onLayer, ...view }: PlayerOptions): PlayerModel {
  const model = createPlayerModel(journey);
  // The page is drawn before the guide looks at it.
  const page = drawPage(model);
  guidePage(model, page, { open, onLayer });
  deliverMessages(model);
  showGestures(model, page);
  render(<PlayerView model={model} page={page} {...view} />, app);
  return model;
}
