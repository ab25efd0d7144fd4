import { computed, effect, untracked } from '@preact/signals';
import { render } from 'preact';
import { consoleFrom, toKeep } from '../../utils/engine/practice/console-kept.ts';
import { trainer as texts } from '../../utils/texts/fr.ts';
import { makeArming } from './arming.ts';
import { joinChannel } from './channel.ts';
import { type ConsoleModel, createConsoleModel } from './console-model.ts';
import { ConsoleView } from './console-view.tsx';
import { runs } from './data.ts';
import { CONSOLE_KEYS, listenToKeys } from './shortcuts.ts';

/** How long a projected window may take to answer, in ms. */
const PATIENCE = 1000;
/** How often the console looks whether the room is still there, in ms: a window that is closed may not say so. */
const HEARTBEAT = 3000;
/** How often the time left is told anew, in ms. */
const TICK = 1000;

/** Without an answer there is no projected window. */
const waitForAnswers = (model: ConsoleModel) =>
  effect(() => {
    if (model.unanswered.value === 0) return;
    const timer = setTimeout(model.hearNothing, PATIENCE);
    return () => clearTimeout(timer);
  });

/** The clock ticks only while something is counted. */
const runClock = (model: ConsoleModel) =>
  effect(() => {
    if (!model.counts.value) return;
    const ticking = setInterval(model.timeGoes, TICK);
    return () => clearInterval(ticking);
  });

/** The place of what a reload must not lose; it ends with the window. */
const KEPT = 'console';

/** Keeps what a reload must not lose. */
const keepState = (model: ConsoleModel) => effect(() => sessionStorage.setItem(KEPT, toKeep(model.state.value)));

/** The group sees its timer as soon as it is started, stopped or set back. */
const tellTimer = (model: ConsoleModel) => {
  const timer = computed(() => JSON.stringify(model.state.value.timer));
  effect(() => {
    if (timer.value) untracked(model.tellTime);
  });
};

/**
 * The trainer's console: it tells the projected window what to do, and shows what that window says it shows.
 * @param openProjected opens a window to project
 * @param isBeside it stands on the screen that the group sees: what gives answers away is folded
 */
export async function startConsole(app: HTMLElement, openProjected: () => void, isBeside = false): Promise<void> {
  document.title = texts.title;
  app.ariaLabel = texts.title;
  const { armed, onArm } = await makeArming();
  const send = joinChannel('console', (message) => model.hear(message));
  const model = createConsoleModel(send, consoleFrom(sessionStorage.getItem(KEPT), runs));
  keepState(model);
  tellTimer(model);
  waitForAnswers(model);
  runClock(model);
  listenToKeys(CONSOLE_KEYS, model.press);
  const View = () => (
    <ConsoleView model={model} isBeside={isBeside} mask={{ armed: armed.value, onArm }} onOpen={openProjected} />
  );
  render(<View />, app);
  model.ask();
  setInterval(model.ask, HEARTBEAT);
}
