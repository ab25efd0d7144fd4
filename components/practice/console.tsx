import type { ComponentChildren } from 'preact';
import type { Notes } from '../../utils/engine/practice/notes.ts';
import type { Setup } from '../../utils/engine/practice/setup.ts';
import { overlay, practice, trainer } from '../../utils/texts/fr.ts';
import { Agenda, type AgendaProps } from './agenda.tsx';
import { NotesView } from './trainer-notes.tsx';
import { Timer, type TimerProps } from './trainer-time.tsx';

const texts = trainer;

/** A page that one can jump to. */
export interface SceneLink {
  scene: string;
  name: string;
  current: boolean;
}

export interface ConsoleProps {
  /** What was just done, or what is wrong. */
  notice: string;
  /** Whether a projected window is there: it was asked, it answered, or nobody did. */
  room: 'asked' | 'here' | 'absent';
  /** The projected window was loaded anew while an exercise ran. */
  canResume: boolean;
  /** What the room sees; null: the waiting screen. */
  page: string | null;
  frozen: boolean;
  blank: boolean;
  /** What is chosen for the next start. */
  draft: Setup;
  journeys: Readonly<Record<string, string>>;
  /** What can go wrong in the exercise that is chosen. */
  draftFailures: Readonly<Record<string, string>>;
  way: readonly SceneLink[];
  off: readonly SceneLink[];
  /** What can go wrong in the exercise that runs; its number in the list is its key. */
  failures: readonly { id: string; title: string }[];
  failure: string | null;
  /** Where it happens. */
  failureAt: SceneLink | undefined;
  notes: Notes | undefined;
  timer: TimerProps;
  agenda: AgendaProps;
  shortcuts: boolean;
  onOpen: () => void;
  onResume: () => void;
  onDraft: (changes: Partial<Setup>) => void;
  onStart: () => void;
  onQuit: () => void;
  onJump: (scene: string) => void;
  onBack: () => void;
  onNext: () => void;
  onFreeze: () => void;
  onBlank: () => void;
  onFail: (id: string) => void;
  onShortcuts: (on: boolean) => void;
}

interface PickProps {
  name: string;
  data: string;
  value: string;
  options: Readonly<Record<string, string>>;
  onPick: (value: string) => void;
}

/** One choice of the exercise, as a list: a console must fit on half a screen. */
const Pick = ({ name, data, value, options, onPick }: PickProps) => (
  <label class="pick">
    {name}
    <select data-pick={data} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      {Object.entries(options).map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);

/** What the room sees now, and what is wrong with it. */
function Now({ room, canResume, page, frozen, blank, notice, onOpen, onResume }: ConsoleProps) {
  const seen = page === null ? texts.now.nothing : texts.now.page(page);
  return (
    <div class="now">
      <div role="status">
        <p>{room === 'here' ? seen : texts.now[room]}</p>
        {frozen && <p>{texts.now.frozen}</p>}
        {blank && <p>{texts.now.blank}</p>}
        {notice && <p class="notice">{notice}</p>}
      </div>
      {room === 'absent' && (
        <button type="button" class="open" data-open-projected onClick={onOpen}>
          {texts.now.open}
        </button>
      )}
      {canResume && (
        <button type="button" class="open" data-resume onClick={onResume}>
          {texts.now.resume}
        </button>
      )}
    </div>
  );
}

interface ControlProps {
  data: string;
  /** Its key, shown on it. */
  hint: string;
  pressed?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

const Control = ({ data, hint, pressed, onPress, children }: ControlProps) => (
  <button type="button" data-control={data} aria-pressed={pressed} onClick={onPress}>
    {children} <kbd>{hint}</kbd>
  </button>
);

/** What is reached for while speaking: it stays in sight. */
function Controls({ frozen, blank, onBack, onNext, onFreeze, onBlank }: ConsoleProps) {
  return (
    <div class="controls">
      <Control data="back" hint="←" onPress={onBack}>
        {texts.controls.back}
      </Control>
      <Control data="next" hint="→" onPress={onNext}>
        {texts.controls.next}
      </Control>
      <Control data="freeze" hint="F" pressed={frozen} onPress={onFreeze}>
        {texts.controls.freeze}
      </Control>
      <Control data="blank" hint="N" pressed={blank} onPress={onBlank}>
        {texts.controls.blank}
      </Control>
    </div>
  );
}

function Exercise({ draft, journeys, draftFailures, page, onDraft, onStart, onQuit }: ConsoleProps) {
  const { exercise } = texts;
  const { none, random, age, mode } = practice.start;
  const change = (name: keyof Setup) => (value: string) => onDraft({ [name]: value });
  return (
    <section aria-labelledby="exercise">
      <h2 id="exercise">{exercise.heading}</h2>
      <Pick
        name={exercise.journey}
        data="journey"
        value={draft.journey}
        options={journeys}
        onPick={change('journey')}
      />
      <Pick name={exercise.age} data="age" value={draft.age} options={age.options} onPick={change('age')} />
      <Pick
        name={exercise.failure}
        data="failure"
        value={draft.failure}
        options={{ none, random, ...draftFailures }}
        onPick={change('failure')}
      />
      <Pick name={exercise.mode} data="mode" value={draft.mode} options={mode.options} onPick={change('mode')} />
      <div class="row-of-buttons">
        <button type="button" class="open" data-start onClick={onStart}>
          {exercise.start}
        </button>
        {page !== null && (
          <button type="button" data-quit onClick={onQuit}>
            {texts.controls.quit}
          </button>
        )}
      </div>
    </section>
  );
}

const SceneList = ({ links, onJump }: { links: readonly SceneLink[]; onJump: (scene: string) => void }) => (
  <ol>
    {links.map(({ scene, name, current }) => (
      <li key={scene}>
        <button
          type="button"
          data-jump={scene}
          aria-current={current ? 'page' : undefined}
          onClick={() => onJump(scene)}
        >
          {name}
        </button>
      </li>
    ))}
  </ol>
);

function Scenes({ way, off, onJump }: ConsoleProps) {
  return (
    <section aria-labelledby="scenes" data-scenes>
      <h2 id="scenes">{texts.scenes.heading}</h2>
      {way.length === 0 ? (
        <p>{texts.scenes.none}</p>
      ) : (
        <>
          <h3>{texts.scenes.way}</h3>
          <SceneList links={way} onJump={onJump} />
          <details open={off.some(({ current }) => current)}>
            <summary>{texts.scenes.off}</summary>
            <SceneList links={off} onJump={onJump} />
          </details>
        </>
      )}
    </section>
  );
}

/** The keys 1 to 9. */
const WITH_KEY = 9;

function Failures({ failures, failure, failureAt, onFail, onJump }: ConsoleProps) {
  return (
    <section aria-labelledby="failures" data-failures>
      <h2 id="failures">{texts.failures.heading}</h2>
      {failureAt && (
        <>
          <p>{texts.failures.at(failureAt.name)}</p>
          {!failureAt.current && (
            <button type="button" data-strike onClick={() => onJump(failureAt.scene)}>
              {texts.failures.go}
            </button>
          )}
        </>
      )}
      <ol>
        <li>
          <button type="button" data-fail="none" aria-pressed={failure === null} onClick={() => onFail('none')}>
            {texts.failures.none} <kbd>0</kbd>
          </button>
        </li>
        {failures.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" data-fail={id} aria-pressed={id === failure} onClick={() => onFail(id)}>
              {title} {index < WITH_KEY && <kbd>{index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Shortcuts({ shortcuts, onShortcuts }: ConsoleProps) {
  const { heading, on, where, list } = texts.shortcuts;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{heading}</h2>
      <label>
        <input type="checkbox" data-shortcuts checked={shortcuts} onChange={() => onShortcuts(!shortcuts)} />
        {on}
      </label>
      <p>{where}</p>
      <dl class="keys">
        {list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The trainer's console: all that drives the projected window, and what to say. */
export function Console(props: ConsoleProps) {
  return (
    <div class="console">
      <div class="console-top">
        <h1>{texts.title}</h1>
        <Now {...props} />
        <Controls {...props} />
      </div>
      <div class="console-columns">
        <div>
          <NotesView notes={props.notes} />
          <Timer {...props.timer} />
        </div>
        <div>
          <Scenes {...props} />
          {props.page !== null && <Failures {...props} />}
        </div>
        <div>
          <Agenda {...props.agenda} />
          <Exercise {...props} />
          <Shortcuts {...props} />
        </div>
      </div>
      <footer>{overlay.independent}</footer>
    </div>
  );
}
