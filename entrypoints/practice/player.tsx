import { type ComponentChildren, render } from 'preact';
import { DrawnBrowser } from '../../components/practice/browser.tsx';
import { Recap } from '../../components/practice/recap.tsx';
import screenCss from '../../components/practice/screen.css?inline';
import { ScreenView } from '../../components/practice/screen.tsx';
import { type Setup, Start, type TrainerWindows } from '../../components/practice/start.tsx';
import { type Thing, Things, ThingTabs } from '../../components/practice/things.tsx';
import { respond, SILENCE, type View } from '../../utils/engine/guide/voice.ts';
import { factsOf } from '../../utils/engine/practice/facts.ts';
import {
  arrive,
  askNewLetter,
  closeTab,
  END,
  failuresFor,
  falseHostOf,
  goBack,
  jump,
  type Play,
  press,
  startPlay,
} from '../../utils/engine/practice/flow.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { JourneyId, PageName } from '../../utils/model/names.ts';
import type { Drawing, Scenario } from '../../utils/model/practice.ts';
import { type CardRoute, pathOf } from '../../utils/model/routes.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../../utils/model/settings.ts';
import { portals } from '../../utils/portals/portals.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';
import { placeOfDrawing, practiceSurface } from '../../utils/surface/page/practice.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { type RunningGuide, startGuide } from '../guide.content/run.tsx';
import { makeLayer } from './layer.ts';
import { readFilled, watchTyping } from './typing.ts';

const facts = factsOf(FAMILY);
const children = FAMILY.children.map(({ firstName }, index) => ({
  firstName,
  birthDate: facts[`children.${index}.birthDate`] ?? '',
}));
const everything = { portals, journeys, mail: helps.mail };
const titles = Object.fromEntries(journeys.journeys.map(({ id, title }) => [id, title])) as Record<JourneyId, string>;

/** How long a late SMS lets wait, in ms: long enough to be noticed, short enough for a lesson. */
const LATE = 8000;

/** What the player shows now, for the trainer's console. Nothing that was typed is in it. */
export interface Playing {
  setup: Setup;
  play: Play | null;
  page: string | null;
  frozen: boolean;
  blank: boolean;
}

/** What a trainer can make of it. */
export type Command =
  | { do: 'start'; setup: Setup }
  | { do: 'jump'; scene: string }
  | { do: 'fail'; failure: string }
  | { do: 'back' }
  | { do: 'freeze'; on: boolean }
  | { do: 'blank'; on: boolean }
  | { do: 'quit' };

export interface PlayerOptions {
  app: HTMLElement;
  onTrainer?: (how: TrainerWindows) => void;
  onTake?: () => void;
  /** What stands there instead of the start screen, where somebody else chooses the exercise. */
  waiting?: ComponentChildren;
  /** Opens what the extension has as a page of its own; else it opens in a new tab. */
  open?: (route: CardRoute) => void;
  /** Gets the root in which the guide is drawn, for styles of its own. */
  onLayer?: (root: ShadowRoot) => void;
  /** Called whenever something else is shown. */
  onChange?: (playing: Playing) => void;
}

const scenarioOf = (journey: JourneyId): Scenario => {
  const scenario = scenarios.find((one) => one.journey === journey);
  if (!scenario) throw new Error(`no scenario for ${journey}`);
  return scenario;
};

/** The drawing of a scene in the age that is played. */
function drawingOf(scenario: Scenario, play: Play): { page: string; drawing: Drawing } {
  const name = scenario.scenes[play.scene]?.screen ?? '';
  const [page = '', variant] = name.split('.');
  const screen = screens.find((one) => one.page === page && one.variant === variant);
  if (!screen) throw new Error(`no screen for ${name}`);
  return { page, drawing: (play.age === '2021' && screen['2021']) || screen.today };
}

/** What can go wrong in a journey: the titles by id. */
export const failureTitles = ({ journey, age }: Pick<Setup, 'journey' | 'age'>): Record<string, string> =>
  Object.fromEntries(failuresFor(scenarioOf(journey), age).map(({ id, title }) => [id, title]));

const openTab = (route: CardRoute) => void window.open(pathOf(route), '_blank');

/** An exercise from its choice to its end. Everything lives in this window and is forgotten with it. */
export function startPlayer({ app, onTrainer, onTake, onChange, onLayer, waiting, open = openTab }: PlayerOptions) {
  let setup: Setup = { journey: 'everyday', age: 'today', failure: 'none', mode: 'full', sounds: false };
  let play: Play | null = null;
  let ended = false;
  let notice = '';
  let thing: Thing = 'page';
  let news: Thing[] = [];
  let frozen = false;
  let blank = false;
  let memory: Memory = NOTHING_SEEN;
  /** The help that was asked for on this scene is shown. */
  let asked = false;
  const steps = new Map<number, boolean>();

  let screen: ShadowRoot | undefined;
  let drawn: Drawing | undefined;
  let frame: HTMLElement | null = null;
  let guide: RunningGuide | undefined;
  let guideKey = '';

  const settings = (): Settings => ({ ...DEFAULTS, case: setup.journey });
  const scenario = () => scenarioOf(setup.journey);
  const failureNow = () => play?.failure ?? undefined;

  /** The drawing with the address at which it is seen now: a false one where the scenario says so. */
  function seenAt(current: Play): Drawing {
    const { drawing } = drawingOf(scenario(), current);
    const falseHost = falseHostOf(current);
    if (!falseHost) return drawing;
    const address = new URL(drawing.address);
    return { ...drawing, address: `https://${falseHost}${address.pathname}` };
  }

  function say(words: string): void {
    notice = words;
    show();
  }

  function helped(): void {
    const at = stepNow();
    if (at !== undefined) steps.set(at, true);
  }

  /** The number of the journey's step that the page belongs to; undefined off the way. */
  function stepNow(): number | undefined {
    if (!play) return undefined;
    const { page } = drawingOf(scenario(), play);
    const journey = journeys.journeys.find(({ id }) => id === setup.journey);
    const at = journey?.steps.findIndex((step) => step.pages[page as PageName] !== undefined) ?? -1;
    return at < 0 ? undefined : at;
  }

  /** The words for a screen, by the same voice as on the real pages. */
  async function voice(sighting: Parameters<typeof respond>[0]): Promise<View> {
    if (!play || (setup.mode === 'alone' && !asked)) return SILENCE;
    const spoken = respond(sighting, { settings: settings(), memory }, everything, Date.now());
    memory = { ...spoken.memory, folded: [], loggedIn: false };
    return setup.mode === 'hint' && !asked ? { ...spoken.view, folded: true, asksWhere: false } : spoken.view;
  }

  /** A guide for the portal whose page stands there; one for each scene, as on real pages one for each page. */
  function guideScene(current: Play): void {
    const key = `${current.scene} ${seenAt(current).address} ${asked}`;
    if (key === guideKey) return;
    guideKey = key;
    guide?.stop();
    guide = undefined;
    const portal = portalAt(portals, placeOfDrawing(seenAt(current)));
    if (!portal || !screen || !frame) return;
    const layer = makeLayer(frame);
    onLayer?.(layer.mount.getRootNode() as ShadowRoot);
    const area = frame;
    guide = startGuide({
      portal,
      surface: practiceSurface(screen, () => drawn ?? seenAt(current)),
      voice,
      mount: layer.mount,
      area: () => area.getBoundingClientRect(),
      stand: layer.stand,
      leave: layer.leave,
      choose: () => undefined,
      keepFolded: (_, folded) => {
        if (!folded && setup.mode === 'hint') helped();
      },
      open,
      back: async () => {
        goTo('mail');
        return true;
      },
    });
  }

  function goTo(next: Thing): void {
    thing = next;
    news = news.filter((one) => one !== next);
    show();
  }

  /** Something arrived on the phone or in the mailbox. */
  function tell(next: Thing, words: string): void {
    news = [...news, next];
    notice = words;
    if (setup.sounds) beep();
  }

  function become(next: Play): void {
    const before = play;
    const left = before?.scene !== next.scene ? stepNow() : undefined;
    if (left !== undefined && !steps.has(left)) steps.set(left, setup.mode === 'full' || asked);
    play = next;
    notice = '';
    if (before?.scene !== next.scene) {
      asked = false;
      thing = 'page';
    }
    if (next.sms && next.sms !== before?.sms) {
      const { sms } = next;
      if (sms.late) setTimeout(() => play?.sms === sms && become(arrive(play)), LATE);
      else tell('phone', texts.phone.arrived);
    }
    if (next.mail && next.mail !== before?.mail) tell('mail', next.mail.spam ? '' : texts.mail.arrived);
    ended = next.scene === END;
    show();
    if (ended) app.querySelector<HTMLElement>('#recap')?.focus();
  }

  /** The trainer has frozen the exercise: whoever presses something is told. */
  function held(): boolean {
    if (frozen) say(texts.notices.frozen);
    return frozen;
  }

  function use(part: string, address?: string): void {
    if (!play || !screen) return;
    if (held()) return;
    const next = press(play, scenario(), part, readFilled(screen, facts), address);
    if (next) become(next);
    else if (falseHostOf(play)) say(texts.notices.falseAddress);
    else say(address === undefined ? texts.notices.nothing : texts.notices.wrongAddress);
  }

  /** Presses and typing on the screen, heard at its root. */
  function hear(root: ShadowRoot): void {
    const pressed = (event: Event) => (event.target as Element).closest<HTMLElement>('button[data-use], a');
    root.addEventListener('click', (event) => {
      const element = pressed(event);
      if (!element) return;
      const submits = element instanceof HTMLButtonElement && element.type === 'submit' && element.form;
      if (submits) return;
      event.preventDefault();
      use(element.dataset.use ?? '');
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      use((event as SubmitEvent).submitter?.dataset.use ?? 'submit');
    });
    const typed = (event: Event) => {
      const field = event.target as HTMLInputElement;
      const judged = watchTyping(field, facts, event.type === 'change');
      // A field without a button sends itself, once it holds what it must.
      const sent =
        play && screen && !frozen ? press(play, scenario(), field.name, readFilled(screen, facts)) : undefined;
      if (sent) return become(sent);
      if (judged !== 'fine') say(texts.notices[judged]);
      else if (notice === texts.notices.near && event.type === 'input') say('');
    };
    for (const kind of ['input', 'change']) root.addEventListener(kind, typed);
  }

  function onScreen(element: HTMLElement | null): void {
    if (!element || element.shadowRoot) return;
    screen = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = screenCss;
    screen.append(style);
    screen.append(document.createElement('div'));
    hear(screen);
  }

  function drawScreen(current: Play): void {
    const next = seenAt(current);
    const mount = screen?.lastElementChild;
    // At a false address the drawing is made anew each time: what counts is whether it is another page.
    if (!mount || (drawn?.blocks === next.blocks && drawn.address === next.address)) return;
    // Emptied first: what was typed on the last page must not stand on the next.
    render(null, mount);
    drawn = next;
    render(<ScreenView drawing={next} />, mount);
    screen?.host.scrollTo(0, 0);
  }

  function start(): void {
    const fitting = failuresFor(scenario(), setup.age);
    const random = fitting[Math.floor(Math.random() * fitting.length)];
    const failure = setup.failure === 'random' ? random : fitting.find(({ id }) => id === setup.failure);
    steps.clear();
    ended = false;
    memory = NOTHING_SEEN;
    guideKey = '';
    thing = 'page';
    news = [];
    notice = '';
    asked = false;
    play = startPlay(scenario(), setup.age, failure ?? null);
    show();
  }

  function quit(): void {
    guide?.stop();
    guide = undefined;
    screen = undefined;
    drawn = undefined;
    play = null;
    ended = false;
    show();
  }

  function letterNow(): { identifier: string; password: string; old: boolean } {
    const expired = failureNow()?.id === 'expired-letter';
    const which = play?.newLetter ? 'newLetter' : 'letter';
    return {
      identifier: facts[`${which}.identifier`] ?? '',
      password: facts[`${which}.password`] ?? '',
      old: expired && !play?.newLetter,
    };
  }

  function viewPlay(current: Play) {
    const { address, title } = seenAt(current);
    const step = stepNow();
    const of = journeys.journeys.find(({ id }) => id === setup.journey)?.steps.length ?? 1;
    const canAsk = setup.mode !== 'full' && !asked && !ended;
    return (
      <div class={`play at-${thing === 'page' ? 'page' : 'things'}`} data-scene={current.scene} inert={blank}>
        <div class="desk">
          <div class="progress">
            {step !== undefined && (
              <>
                <span>{texts.progress(step + 1, of)}</span>
                <progress value={step + 1} max={of} aria-label={texts.progress(step + 1, of)} />
              </>
            )}
            {canAsk && (
              <button type="button" class="stuck" data-hint onClick={askForHelp}>
                {setup.mode === 'hint' ? texts.help.hint : texts.help.stuck}
              </button>
            )}
            <button type="button" data-quit onClick={quit}>
              {texts.quit}
            </button>
          </div>
          <p role="status" class="notice said">
            {notice}
          </p>
          <DrawnBrowser
            address={address}
            title={title}
            onBack={() => play && !held() && become(goBack(play))}
            onClose={close}
            onAddress={(written) => use('address', written.replace(/^https?:\/\/|\/$/g, '').trim())}
            onScreen={onScreen}
            onFrame={(element) => {
              frame = element;
            }}
          />
        </div>
        {ended ? (
          <Recap
            title={titles[setup.journey]}
            steps={[...steps].map(([at, help]) => ({ title: stepTitle(at), helped: help }))}
            lesson={failureNow()}
            onAgain={again}
            onOther={quit}
            onPrint={() => print()}
          />
        ) : (
          <Things
            journey={setup.journey}
            facts={facts}
            children={children}
            sms={current.sms}
            mail={current.mail}
            codeIsOld={current.codeIsOld}
            letter={letterNow()}
            shown={thing}
            onShow={goTo}
            onMailLink={() => use('mail')}
            onNewLetter={() => {
              if (!play || held()) return;
              become(askNewLetter(play));
              say(texts.letter.came);
            }}
          />
        )}
        <ThingTabs shown={thing} news={news} onShow={goTo} />
      </div>
    );
  }

  const stepTitle = (at: number) => journeys.journeys.find(({ id }) => id === setup.journey)?.steps[at]?.title ?? '';

  function askForHelp(): void {
    asked = true;
    helped();
    show();
  }

  function close(): void {
    if (!play || held()) return;
    const isFalse = falseHostOf(play) !== undefined;
    become(closeTab(play));
    say(isFalse ? texts.notices.closed : texts.notices.nothing);
  }

  /** The same exercise with one help less. */
  function again(): void {
    const failure = play?.failure?.id ?? 'none';
    setup = { ...setup, failure, mode: setup.mode === 'full' ? 'hint' : 'alone' };
    quit();
    start();
  }

  function show(): void {
    render(
      <>
        <p class="band">
          <b>{texts.band}</b> <span>{texts.bandMore}</span>
        </p>
        {blank && <div class="blank" />}
        {play ? (
          viewPlay(play)
        ) : waiting ? (
          waiting
        ) : (
          <div class="start">
            <Start
              setup={setup}
              journeys={titles}
              failures={failureTitles(setup)}
              onChange={(changes) => {
                setup = { ...setup, ...changes };
                show();
              }}
              onStart={start}
              onTrainer={onTrainer}
              onTake={onTake}
            />
          </div>
        )}
      </>,
      app,
    );
    if (play) {
      drawScreen(play);
      guideScene(play);
    }
    onChange?.({ setup, play, page: play && drawingOf(scenario(), play).page, frozen, blank });
  }

  /** Takes the screen away from the room, or brings it back as it was left. */
  function setBlank(on: boolean): void {
    blank = on;
    show();
  }

  /** Sets off what goes wrong, from now on; `none` takes it away. */
  function fail(id: string): void {
    const failure = failuresFor(scenario(), setup.age).find((one) => one.id === id) ?? null;
    if (play && (failure || id === 'none')) become({ ...play, failure, struck: false });
  }

  /** The messages of the way that was not gone lie there at once: they are no news. */
  function jumpTo(current: Play, scene: string): void {
    if (!scenario().scenes[scene]) return;
    const next = jump(current, scene);
    play = { ...current, sms: next.sms, mail: next.mail };
    become(next);
  }

  /** Does what the trainer's console asks for. */
  function command(asked: Command): void {
    if (asked.do === 'start') {
      quit();
      setup = asked.setup;
      start();
    } else if (asked.do === 'quit') quit();
    else if (asked.do === 'blank') setBlank(asked.on);
    else if (asked.do === 'freeze') {
      frozen = asked.on;
      say(frozen ? texts.notices.frozen : '');
    } else if (!play) return;
    else if (asked.do === 'jump') jumpTo(play, asked.scene);
    else if (asked.do === 'back') become(goBack(play));
    else fail(asked.failure);
  }

  show();
  return { command };
}

/** A short tone, made here: the phone rings. */
function beep(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.1;
  tone.frequency.value = 880;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
  tone.onended = () => void audio.close();
}
