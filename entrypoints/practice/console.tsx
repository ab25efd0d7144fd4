import { render } from 'preact';
import type { AgendaProps } from '../../components/practice/agenda.tsx';
import { Console, type ConsoleProps, type SceneLink } from '../../components/practice/console.tsx';
import type { Setup } from '../../components/practice/start.tsx';
import { type TimerProps, timeLeft } from '../../components/practice/trainer-time.tsx';
import { failuresFor } from '../../utils/engine/practice/flow.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import type { Scenario, ScenarioFailure } from '../../utils/model/practice.ts';
import { type Run, runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { trainer } from '../../utils/texts/fr.ts';
import { joinChannel, type Shown } from './channel.ts';
import { type Countdown, countdownOf, minutesLeft, pause, run as runOn } from './countdown.ts';
import { notesOn, saidOn, titleOf } from './notes.ts';
import { type Command, failureTitles } from './player.tsx';
import { listenToKeys } from './shortcuts.ts';
import { nextOnWay, strikesAt, type Way, wayOf } from './way.ts';

const texts = trainer;

/** How long a projected window may take to answer, in ms. */
const PATIENCE = 1000;
/** How often the console looks whether the room is still there, in ms: a window that is closed may not say so. */
const HEARTBEAT = 3000;
/** How often the time left is told anew, in ms. */
const TICK = 1000;
const USUAL_MINUTES = 5;

const titles: Readonly<Record<string, string>> = Object.fromEntries(
  journeys.journeys.map(({ id, title }) => [id, title]),
);

const scenarioOf = (journey: JourneyId): Scenario => scenarios.find((one) => one.journey === journey) as Scenario;
const pageOf = (scenario: Scenario, scene: string): string => scenario.scenes[scene]?.screen.split('.')[0] ?? '';

/** The wrong doors and the refusals: where the guide warns, and where a screen says that something was refused. */
const warnsIn = (scenario: Scenario) => (scene: string) =>
  scenario.scenes[scene]?.screen.endsWith('.refused') === true ||
  saidOn(pageOf(scenario, scene), scenario.journey)?.tone === 'warning';

/** The names of scenes: by page; told apart by what goes wrong there, else by a number. */
function namesOf(scenario: Scenario, { right, off }: Way, failures: readonly ScenarioFailure[]): Map<string, string> {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  for (const scene of [...right, ...off]) {
    const title = titleOf(pageOf(scenario, scene));
    const failure = failures.find(({ twist }) => 'to' in twist && twist.to === scene);
    const base = failure && !right.includes(scene) ? texts.scenes.because(title, failure.title) : title;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    names.set(scene, time === 1 ? base : texts.scenes.again(base, time));
  }
  return names;
}

/** Everything that belongs to the exercise that runs, and not to where it stands. */
function exerciseOf({ journey, age }: Setup) {
  const scenario = scenarioOf(journey);
  const way = wayOf(scenario, age, warnsIn(scenario));
  const failures = failuresFor(scenario, age);
  return { age, scenario, way, failures, names: namesOf(scenario, way, failures) };
}

/**
 * The trainer's console: it tells the projected window what to do, and shows what that window says it shows.
 * @param openProjected opens a window to project
 */
export function startConsole(app: HTMLElement, openProjected: () => void): void {
  document.title = texts.title;
  app.ariaLabel = texts.title;
  let draft: Setup = { journey: 'everyday', age: 'today', failure: 'none', mode: 'full', sounds: false };
  let shown: Shown | undefined;
  /** What was shown before the projected window was loaded anew. */
  let lost: Shown | undefined;
  let room: ConsoleProps['room'] = 'asked';
  let notice = '';
  let shortcuts = true;
  let timer: Countdown = countdownOf(USUAL_MINUTES);
  let agenda: { run: Run; index?: number; countdown?: Countdown } | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const send = joinChannel('console', (message) => {
    if ('shown' in message) hearShown(message.shown);
    else if ('key' in message) pressKey(message.key);
    else hearOpened();
  });

  /** Whatever is sent is answered with what is shown; without an answer there is no such window. */
  function expectAnswer(): void {
    clearTimeout(patience);
    patience = setTimeout(() => {
      room = 'absent';
      forget();
      show();
    }, PATIENCE);
  }

  function ask(): void {
    send({ to: 'projected', ask: 'shown' });
    expectAnswer();
  }

  function command(asked: Command): void {
    notice = '';
    send({ to: 'projected', command: asked });
    expectAnswer();
  }

  function hearShown(next: Shown): void {
    clearTimeout(patience);
    if (!shown && next.scene !== null) draft = next.setup;
    room = 'here';
    shown = next;
    if (next.scene !== null) lost = undefined;
    show();
  }

  /** What was shown is shown no more; it may be wanted back. */
  function forget(): void {
    if (shown?.scene != null) lost = shown;
    shown = undefined;
  }

  function hearOpened(): void {
    forget();
    notice = lost ? texts.now.reloaded : '';
    ask();
  }

  const exercise = () => (shown?.scene == null ? undefined : exerciseOf(shown.setup));

  function startWith(setup: Setup, scene?: string | null): void {
    lost = undefined;
    draft = setup;
    command({ do: 'start', setup });
    if (scene) command({ do: 'jump', scene });
  }

  function resume(): void {
    if (lost) startWith({ ...lost.setup, failure: lost.failure ?? 'none' }, lost.scene);
  }

  function next(): void {
    if (!shown || shown.scene === null) return;
    const scene = nextOnWay(exerciseOf(shown.setup).way, [...shown.before, shown.scene]);
    if (scene) command({ do: 'jump', scene });
  }

  function fail(id: string): void {
    const failure = exercise()?.failures.find((one) => one.id === id);
    command({ do: 'fail', failure: id });
    notice = failure ? texts.failures.set(failure.title) : texts.failures.removed;
    show();
  }

  const freeze = () => command({ do: 'freeze', on: !shown?.frozen });
  const blank = () => command({ do: 'blank', on: !shown?.blank });
  const back = () => command({ do: 'back' });

  function toggleTimer(): void {
    const now = Date.now();
    if (minutesLeft(timer, now) === undefined) timer = countdownOf(timer.minutes);
    timer = timer.since === null ? runOn(timer, now) : pause(timer, now);
    show();
  }

  function startSegment(index: number): void {
    const segment = agenda?.run.segments[index];
    if (!agenda || !segment) return;
    agenda = { run: agenda.run, index, countdown: runOn(countdownOf(segment.minutes), Date.now()) };
    if (segment.start) {
      const { scene, ...setup } = segment.start;
      startWith({ ...setup, sounds: draft.sounds }, scene);
    }
    show();
  }

  const ACTIONS: Readonly<Record<string, () => void>> = {
    ArrowLeft: back,
    ArrowRight: next,
    f: freeze,
    n: blank,
    t: toggleTimer,
    '0': () => fail('none'),
  };

  /** @returns whether the key was used */
  function pressKey(key: string): boolean {
    if (!shortcuts) return false;
    const action = ACTIONS[key];
    const failure = action ? undefined : exercise()?.failures[Number(key) - 1];
    if (failure) fail(failure.id);
    action?.();
    return Boolean(action ?? failure);
  }

  /** The clock ticks only while something is counted. */
  function tick(): void {
    const counts = timer.since !== null || agenda?.countdown !== undefined;
    if (!counts) {
      clearInterval(ticking);
      ticking = undefined;
      return;
    }
    ticking ??= setInterval(() => {
      const now = Date.now();
      if (timer.since !== null && minutesLeft(timer, now) === undefined) {
        timer = pause(timer, now);
        notice = timeLeft(undefined);
      }
      show();
    }, TICK);
  }

  function timerProps(now: number): TimerProps {
    const stands = timer.gone > 0 ? 'stands' : 'ready';
    return {
      minutes: timer.minutes,
      state: timer.since === null ? stands : 'runs',
      left: minutesLeft(timer, now),
      onMinutes(minutes) {
        timer = countdownOf(minutes);
        show();
      },
      onToggle: toggleTimer,
      onReset() {
        timer = countdownOf(timer.minutes);
        show();
      },
    };
  }

  function agendaProps(now: number): AgendaProps {
    const { run, index, countdown } = agenda ?? {};
    return {
      lengths: runs.map(({ minutes }) => minutes),
      run,
      current: index !== undefined && countdown ? { index, left: minutesLeft(countdown, now) } : undefined,
      onRun(minutes) {
        const chosen = runs.find((one) => one.minutes === minutes);
        agenda = chosen && { run: chosen };
        show();
      },
      onSegment: startSegment,
    };
  }

  function show(): void {
    const now = Date.now();
    const running = exercise();
    const link = (scene: string): SceneLink => ({
      scene,
      name: running?.names.get(scene) ?? '',
      current: scene === shown?.scene,
    });
    const failure = running?.failures.find(({ id }) => id === shown?.failure);
    const strike = running && failure && strikesAt(running.scenario, failure, running.age);
    render(
      <Console
        notice={notice}
        room={room}
        canResume={room === 'here' && lost !== undefined}
        page={shown?.page == null ? null : titleOf(shown.page)}
        frozen={shown?.frozen ?? false}
        blank={shown?.blank ?? false}
        draft={draft}
        journeys={titles}
        draftFailures={failureTitles(draft)}
        way={(running?.way.right ?? []).map(link)}
        off={(running?.way.off ?? []).map(link)}
        failures={running?.failures ?? []}
        failure={failure?.id ?? null}
        strikes={strike ? link(strike) : undefined}
        notes={shown && notesOn(shown, failure)}
        timer={timerProps(now)}
        agenda={agendaProps(now)}
        shortcuts={shortcuts}
        onOpen={openProjected}
        onResume={resume}
        onDraft={(changes) => {
          const fits = 'failure' in changes || 'mode' in changes;
          draft = { ...draft, ...(!fits && { failure: 'none' }), ...changes };
          show();
        }}
        onStart={() => startWith(draft)}
        onQuit={() => command({ do: 'quit' })}
        onJump={(scene) => command({ do: 'jump', scene })}
        onBack={back}
        onNext={next}
        onFreeze={freeze}
        onBlank={blank}
        onFail={fail}
        onShortcuts={(on) => {
          shortcuts = on;
          show();
        }}
      />,
      app,
    );
    tick();
  }

  listenToKeys(pressKey);
  show();
  ask();
  setInterval(ask, HEARTBEAT);
}
