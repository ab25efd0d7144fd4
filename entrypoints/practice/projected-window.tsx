import { Waiting } from '../../components/practice/waiting.tsx';
import { falseHostOf } from '../../utils/engine/practice/flow.ts';
import { practice, trainer } from '../../utils/texts/fr.ts';
import { joinChannel, type Shown } from './channel.ts';
import { type Playing, startPlayer } from './player.tsx';
import { showHands } from './projected.ts';
import { listenToKeys } from './shortcuts.ts';

/** The guide's card in large type; its rings keep to the page, and so they are left as they are. */
const LARGE_CARD = '.card, .unfold { zoom: 1.15; }';

const shownOf = ({ setup, play, page, frozen, blank }: Playing): Shown => ({
  setup,
  scene: play?.scene ?? null,
  before: play?.before ?? [],
  page,
  failure: play?.failure?.id ?? null,
  falseAddress: play !== null && falseHostOf(play) !== undefined,
  frozen,
  blank,
});

/** The exercise for a room, driven by the console of another window. */
export function startProjected(app: HTMLElement): void {
  document.title = practice.band;
  app.ariaLabel = trainer.projected;
  document.body.classList.add('projected');
  let shown: Shown | undefined;

  const send = joinChannel('projected', (message) => {
    if ('command' in message) player.command(message.command);
    else tellShown();
  });
  const tellShown = () => shown && send({ to: 'console', shown });

  // Before anything is shown: what the console knew so far is what it may want back.
  send({ to: 'console', opened: true });

  const enlarge = (root: ShadowRoot) => {
    const style = document.createElement('style');
    style.textContent = LARGE_CARD;
    root.append(style);
  };

  const player = startPlayer({
    app,
    waiting: <Waiting />,
    onLayer: enlarge,
    onChange(playing) {
      shown = shownOf(playing);
      tellShown();
    },
  });
  showHands();
  listenToKeys((key) => {
    send({ to: 'console', key });
    return true;
  });
}
