import type { ComponentChildren } from 'preact';
import type { Notes } from '../../utils/engine/practice/notes.ts';
import type { Setup } from '../../utils/engine/practice/setup.ts';
import { overlay, trainer } from '../../utils/texts/fr.ts';
import { Agenda, type AgendaProps } from './agenda.tsx';
import { ArmMask, type ArmMaskProps } from './arm-mask.tsx';
import { ExerciseChoice } from './console-exercise.tsx';
import { Failures, Scenes } from './console-scenes.tsx';
import { GroupQuestions, type GroupQuestionsProps } from './group-questions.tsx';
import { ShowBar, type ShowBarProps } from './show-bar.tsx';
import { Thumbnail, type ThumbnailProps } from './thumbnail.tsx';
import { NotesView, PrintedNotes } from './trainer-notes.tsx';
import { Timer, type TimerProps } from './trainer-time.tsx';
import { WordsOfTheEnd, type WordsOfTheEndProps } from './words-of-the-end.tsx';

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
  /** The notes of every page of the way, for paper. */
  printed: { title: string; pages: readonly Notes[] };
  /** It stands on the screen that the group sees: what gives answers away is folded. */
  isBeside: boolean;
  /** The page that the room sees, in small; undefined: none. */
  thumbnail: ThumbnailProps | undefined;
  group: GroupQuestionsProps;
  words: WordsOfTheEndProps;
  /** « Montrez-moi » in the room; missing while no exercise runs. */
  show: ShowBarProps | undefined;
  timer: TimerProps;
  agenda: AgendaProps;
  mask: ArmMaskProps;
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
  onPrint: () => void;
}

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

interface ForTrainerProps extends Pick<ConsoleProps, 'isBeside'> {
  what: keyof typeof texts.answers;
  children: ComponentChildren;
}

/** What gives answers away: on a screen that the group sees, it is folded until the trainer opens it. */
function ForTrainer({ what, isBeside, children }: ForTrainerProps) {
  if (!isBeside) return <>{children}</>;
  return (
    <details class="answers">
      <summary data-answers={what}>{texts.answers[what]}</summary>
      {children}
    </details>
  );
}

/** What to say, and the time for it. */
function Saying({ thumbnail, isBeside, notes, timer, onPrint }: ConsoleProps) {
  return (
    <div>
      {thumbnail && !isBeside && <Thumbnail {...thumbnail} />}
      <ForTrainer what="notes" isBeside={isBeside}>
        <NotesView notes={notes} onPrint={onPrint} />
      </ForTrainer>
      <Timer {...timer} />
    </div>
  );
}

/** Where to go in the exercise, and how far the group has come. */
function Going(props: ConsoleProps) {
  const { isBeside, page, words } = props;
  return (
    <div class="going">
      <Scenes {...props} />
      {page !== null && (
        <ForTrainer what="failures" isBeside={isBeside}>
          <Failures {...props} />
        </ForTrainer>
      )}
      <ForTrainer what="words" isBeside={isBeside}>
        <WordsOfTheEnd {...words} />
      </ForTrainer>
    </div>
  );
}

/** What to start. */
function Starting(props: ConsoleProps) {
  const { isBeside, agenda, group, mask } = props;
  return (
    <div>
      <ExerciseChoice {...props} />
      <ForTrainer what="run" isBeside={isBeside}>
        <Agenda {...agenda} />
      </ForTrainer>
      <GroupQuestions {...group} />
      <section aria-labelledby="mask">
        <h2 id="mask">{texts.mask}</h2>
        <ArmMask {...mask} />
      </section>
      <Shortcuts {...props} />
    </div>
  );
}

/** The trainer's console: all that drives the projected window, and what to say. While no exercise runs, what starts one comes first. */
export function Console(props: ConsoleProps) {
  const starting = <Starting key="starting" {...props} />;
  return (
    <>
      <div class="console">
        <div class="console-top">
          <h1>{texts.title}</h1>
          <Now {...props} />
          <div class="reached-for">
            <Controls {...props} />
            {props.show && <ShowBar {...props.show} />}
          </div>
        </div>
        <div class="console-columns">
          {props.page === null && starting}
          <Saying key="saying" {...props} />
          <Going key="going" {...props} />
          {props.page !== null && starting}
        </div>
        <footer>{overlay.independent}</footer>
      </div>
      <PrintedNotes {...props.printed} />
    </>
  );
}
