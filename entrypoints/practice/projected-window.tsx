import { batch, effect, signal } from '@preact/signals';
import { Waiting } from '../../components/practice/waiting.tsx';
import type { Countdown } from '../../utils/engine/practice/countdown.ts';
import { practice, trainer } from '../../utils/texts/fr.ts';
import { joinChannel } from './channel.ts';
import { startPlayer } from './player.tsx';
import { showHands } from './projected.ts';
import { makeRoomBand } from './room-band.tsx';
import { listenToKeys, ROOM_KEYS } from './shortcuts.ts';

/** The guide's card and its numbers grow with the type of the room; its rings keep to the page, and so they are left. */
const LARGE_CARD = `
.card, .unfold, .marker .number { zoom: var(--zoom); }
.card { max-height: calc((100cqh - 32px) / var(--zoom)); }
`;

/** The size of the guide's instruction in its own styles, in px: in the room it is the size of all other words. */
const INSTRUCTION = 19;

/** Makes the card fit a room: large, and black on white whatever the system's colours are. */
function enlarge(root: ShadowRoot): void {
  for (const own of root.querySelectorAll('style'))
    own.textContent = own.textContent?.replaceAll(/\(prefers-color-scheme: ?dark\)/g, 'not all') ?? '';
  const style = document.createElement('style');
  style.textContent = LARGE_CARD;
  root.append(style);
}

/** Tells the guide's styles how large the type of this window is. */
function measureType(): void {
  const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
  document.documentElement.style.setProperty('--zoom', String(size / INSTRUCTION));
}

/** The exercise for a room, driven by the console of another window. */
export function startProjected(app: HTMLElement): void {
  document.title = practice.band;
  app.ariaLabel = trainer.projected;
  document.body.classList.add('projected');

  /** How many messages the console has sent: each is answered, also where nothing changes by it. */
  const heard = signal(0);
  const time = signal<Countdown | null>(null);
  const send = joinChannel('projected', (message) =>
    batch(() => {
      if ('command' in message) player.obey(message.command);
      if ('time' in message) time.value = message.time;
      heard.value += 1;
    }),
  );
  // Before anything is shown: what the console knew so far is what it may want back.
  send({ to: 'console', opened: true });

  const RoomBand = makeRoomBand(time);
  measureType();
  addEventListener('resize', measureType);
  const player = startPlayer({
    app,
    waiting: <Waiting />,
    onLayer: enlarge,
    band: <RoomBand />,
  });
  effect(() => {
    if (heard.value >= 0) send({ to: 'console', shown: player.shown.value });
  });
  showHands();
  listenToKeys(ROOM_KEYS, (key) => {
    send({ to: 'console', key });
    return true;
  });
}
