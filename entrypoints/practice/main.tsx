import { render } from 'preact';
import { Split } from '../../components/practice/split.tsx';
import type { TrainerWindows } from '../../components/practice/start.tsx';
import { type PracticeWindow, pathOf, practiceWindow } from '../../utils/model/routes.ts';
import { store } from '../../utils/platform/kept.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { startConsole } from './console.tsx';
import { makeForTrainers } from './for-trainers.tsx';
import { startKit } from './kit.tsx';
import { share } from './own-school.ts';
import { openOwnWindow } from './own-window.ts';
import { startPlayer } from './player.tsx';
import { startProjected } from './projected-window.tsx';

// One page, six windows by its hash. Without one: the exercise for one person.

const app = document.getElementById('app') as HTMLElement;

const CONSOLE = pathOf({ practice: 'console' });
const BESIDE = pathOf({ practice: 'beside' });
const KIT = pathOf({ practice: 'kit' });
const PROJECTED = pathOf({ practice: 'projected' });

/** A window of its own, to be moved to another screen; opened twice it is the same one. */
const openWindow = (address: string) => openOwnWindow(address, 'popup,width=1100,height=860');

function openTrainer(how: TrainerWindows): void {
  if (how === 'two') openWindow(CONSOLE);
  location.hash = how === 'two' ? 'projected' : 'split';
}

function showSplit(): void {
  document.title = trainer.title;
  document.body.classList.add('split');
  render(<Split projected={PROJECTED} console={BESIDE} />, app);
}

/** The exercise for one person, with the way to the phone page where a trainer has set one. */
async function startAlone(): Promise<void> {
  const { phoneAddress, case: journey, ownSchool } = (await store.read()).settings;
  // All that is drawn is made for one school: with another one the page begins anew.
  if (share(ownSchool)) return location.reload();
  const onTake = () => openOwnWindow(pathOf({ phone: true }));
  const ForTrainers = await makeForTrainers(ownSchool, () => openWindow(KIT));
  startPlayer({
    app,
    journey: journey ?? undefined,
    onTrainer: openTrainer,
    forTrainers: <ForTrainers />,
    ...(phoneAddress && { onTake }),
  });
}

const windows: Readonly<Record<PracticeWindow, () => void>> = {
  player: () => void startAlone(),
  projected: () => startProjected(app),
  console: () => void startConsole(app, () => openWindow(PROJECTED)),
  beside: () => void startConsole(app, () => openWindow(PROJECTED), true),
  split: showSplit,
  kit: () => startKit(app),
};

addEventListener('hashchange', () => location.reload());
windows[practiceWindow(location.hash)]();
