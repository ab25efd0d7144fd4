import { signal } from '@preact/signals';
import type { AgendaProps } from '../../components/practice/agenda.tsx';
import { Console, type SceneLink } from '../../components/practice/console.tsx';
import type { GroupQuestionsProps } from '../../components/practice/group-questions.tsx';
import type { ThumbnailProps } from '../../components/practice/thumbnail.tsx';
import { type TimerProps, timeLeft } from '../../components/practice/trainer-time.tsx';
import type { WordsOfTheEndProps } from '../../components/practice/words-of-the-end.tsx';
import { type ConsoleNotice, exerciseOf } from '../../utils/engine/practice/console.ts';
import { minutesLeft } from '../../utils/engine/practice/countdown.ts';
import { atHost } from '../../utils/engine/practice/exercise.ts';
import { type NotesData, notesOn, titleOf } from '../../utils/engine/practice/notes.ts';
import { drawingAt, failureTitles, pageAt, scenarioOf } from '../../utils/engine/practice/scenario.ts';
import { namesOf } from '../../utils/engine/practice/scene-names.ts';
import { sceneOfFailure } from '../../utils/engine/practice/way.ts';
import { runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { WORDS } from '../../utils/practice/words.ts';
import { pageTitles, trainer as texts } from '../../utils/texts/fr.ts';
import { guideData } from '../shared/guide-data.ts';
import type { ConsoleModel } from './console-model.ts';
import { journeyTitles, practiceData } from './data.ts';

const notesData: NotesData = { guide: guideData, titles: pageTitles, words: texts.notes };

function noticeWords(notice: ConsoleNotice | null, isBeside: boolean): string {
  switch (notice?.kind) {
    case 'reloaded':
      return texts.now.reloaded;
    case 'failure-set':
      return isBeside ? texts.failures.ready : texts.failures.set(notice.title);
    case 'failure-removed':
      return texts.failures.removed;
    case 'time-over':
      return timeLeft(undefined);
    default:
      return '';
  }
}

/** The pages of the exercise that runs, to jump to, and where the failure that is set happens. */
function scenesIn({ state, exercise }: ConsoleModel) {
  const { shown } = state.value;
  if (!exercise.value || !shown) return { way: [], off: [], failures: [], failure: undefined, failureAt: undefined };
  const { scenario, way, failures } = exercise.value;
  const names = namesOf(scenario, way, failures, (page) => titleOf(page, notesData), texts.scenes);
  const link = (scene: string): SceneLink => ({
    scene,
    name: names.get(scene) ?? '',
    current: scene === shown.scene,
  });
  const failure = failures.find(({ id }) => id === shown.failure);
  const at = failure && sceneOfFailure(scenario, failure, shown.setup.age);
  return { way: way.right.map(link), off: way.off.map(link), failures, failure, failureAt: at ? link(at) : undefined };
}

/** The exercise that is shown, else the one that is chosen: what may be said on each page of its way. */
function printedNotes({ state }: ConsoleModel) {
  const { shown, draft } = state.value;
  const setup = shown?.scene == null ? draft : shown.setup;
  const { scenario, way } = exerciseOf(setup, scenarios);
  const pages = way.right.flatMap((scene) => {
    const there = { setup, page: pageAt(scenario, scene), falseAddress: false };
    return notesOn(there, undefined, notesData) ?? [];
  });
  return { title: texts.notes.printed(journeyTitles[setup.journey]), pages };
}

function thumbnailProps({ state, exercise }: ConsoleModel): ThumbnailProps | undefined {
  const { shown } = state.value;
  if (shown?.scene == null || !exercise.value) return undefined;
  const { age } = shown.setup;
  const { scenario, failures } = exercise.value;
  const drawing = drawingAt(scenario, shown.scene, age, practiceData.screens);
  const effect = failures.find(({ id }) => id === shown.failure)?.effect;
  const isFalse = shown.falseAddress && effect && 'falseHost' in effect;
  return { drawing: isFalse ? atHost(drawing, effect.falseHost) : drawing, age, blank: shown.blank };
}

function groupProps({ group, answer, askAgain }: ConsoleModel): GroupQuestionsProps {
  const { answered, asks, journey } = group.value;
  return {
    answered: answered.map(({ question, answer: given }) => ({
      ask: question.ask,
      answer: question.answers[given]?.label ?? '',
    })),
    asks: asks && { ask: asks.ask, answers: asks.answers.map(({ label }) => label) },
    journey: journey && { id: journey, title: journeyTitles[journey] },
    onAnswer: answer,
    onAgain: askAgain,
  };
}

/** What was written of a word, without accents and case. */
const plainWord = (word: string) => word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordNotice = signal('');

function wordsProps({ state, countWord }: ConsoleModel): WordsOfTheEndProps {
  const { shown, draft, words } = state.value;
  const { journey } = shown?.scene == null ? draft : shown.setup;
  const all = Object.values(WORDS).flatMap((pair) => Object.values(pair));
  return {
    words: (['alone', 'helped'] as const).map((how) => {
      const word = WORDS[journey][how];
      return { word, how, count: words[word] ?? 0 };
    }),
    notice: wordNotice.value,
    onCount: countWord,
    onWrite(written) {
      const word = all.find((one) => plainWord(one) === plainWord(written));
      if (word) countWord(word, 1);
      wordNotice.value = word ? texts.words.counted(word) : texts.words.unknown;
    },
  };
}

function timerProps({ state, now, setTimer, toggleTimer }: ConsoleModel): TimerProps {
  const { timer } = state.value;
  const stands = timer.gone > 0 ? 'stands' : 'ready';
  return {
    minutes: timer.minutes,
    state: timer.since === null ? stands : 'runs',
    left: minutesLeft(timer, now.value),
    onMinutes: setTimer,
    onToggle: toggleTimer,
    onReset: () => setTimer(),
  };
}

function agendaProps({ state, now, chooseRun, startSegment }: ConsoleModel): AgendaProps {
  const { run, segment } = state.value.agenda ?? {};
  return {
    lengths: runs.map(({ minutes }) => minutes),
    run,
    current: segment ? { index: segment.index, left: minutesLeft(segment.countdown, now.value) } : undefined,
    onRun: chooseRun,
    onSegment: startSegment,
  };
}

export interface ConsoleViewProps {
  model: ConsoleModel;
  /** It stands on the screen that the group sees. */
  isBeside: boolean;
  onOpen: () => void;
}

/** The console as it stands now. It only reads; the model changes. */
export function ConsoleView({ model, isBeside, onOpen }: ConsoleViewProps) {
  const { shown, room, lost, draft, notice, shortcuts } = model.state.value;
  const { failure, ...scenes } = scenesIn(model);
  return (
    <Console
      {...scenes}
      notice={noticeWords(notice, isBeside)}
      room={room}
      canResume={room === 'here' && lost !== null}
      page={shown?.page == null ? null : titleOf(shown.page, notesData)}
      frozen={shown?.frozen ?? false}
      blank={shown?.blank ?? false}
      draft={draft}
      journeys={journeyTitles}
      draftFailures={failureTitles(scenarioOf(scenarios, draft.journey), draft.age)}
      failure={failure?.id ?? null}
      notes={shown ? notesOn(shown, failure, notesData) : undefined}
      printed={printedNotes(model)}
      isBeside={isBeside}
      thumbnail={thumbnailProps(model)}
      group={groupProps(model)}
      words={wordsProps(model)}
      timer={timerProps(model)}
      agenda={agendaProps(model)}
      shortcuts={shortcuts}
      onOpen={onOpen}
      onResume={model.resume}
      onDraft={model.choose}
      onStart={model.start}
      onQuit={model.quit}
      onJump={model.jump}
      onBack={model.back}
      onNext={model.next}
      onFreeze={model.freeze}
      onBlank={model.blank}
      onFail={model.fail}
      onShortcuts={model.setShortcuts}
      onPrint={() => print()}
    />
  );
}
