import { batch, effect, signal } from '@preact/signals';
import { Waiting } from '../../components/practice/waiting.tsx';
import { practice, trainer } from '../../utils/texts/fr.ts';
import { joinChannel } from './channel.ts';
import { startPlayer } from './player.tsx';
import { showHands } from './projected.ts';
import { listenToKeys } from './shortcuts.ts';

/** The guide's card in large type; its rings keep to the page, and so they are left as they are. */
const LARGE_CARD = '.card, .unfold { zoom: 1.15; }';

function enlarge(root: ShadowRoot): void {
  const style = document.createElement('style');
  style.textContent = LARGE_CARD;
  root.append(style);
}

/** The exercise for a room, driven by the console of another window. */
export function startProjected(app: HTMLElement): void {
  document.title = practice.band;
  app.ariaLabel = trainer.projected;
  document.body.classList.add('projected');

  /** How many messages the console has sent: each is answered, also where nothing changes by it. */
  const heard = signal(0);
  const send = joinChannel('projected', (message) =>
    batch(() => {
      if ('command' in message) player.obey(message.command);
      heard.value += 1;
    }),
  );
  // Before anything is shown: what the console knew so far is what it may want back.
  send({ to: 'console', opened: true });

  const player = startPlayer({ app, waiting: <Waiting />, onLayer: enlarge });
  effect(() => {
    if (heard.value >= 0) send({ to: 'console', shown: player.shown.value });
  });
  showHands();
  listenToKeys((key) => {
    send({ to: 'console', key });
    return true;
  });
}
