import { signal } from '@preact/signals';
import type { AgendaProps } from '../../components/practice/agenda.tsx';
import type { GroupQuestionsProps } from '../../components/practice/group-questions.tsx';
import type { ShowBarProps } from '../../components/practice/show-bar.tsx';
import type { ThumbnailProps } from '../../components/practice/thumbnail.tsx';
import type { TimerProps } from '../../components/practice/trainer-time.tsx';
import type { WordsOfTheEndProps } from '../../components/practice/words-of-the-end.tsx';
import { exerciseOf } from '../../utils/engine/practice/console.ts';
import { minutesLeft } from '../../utils/engine/practice/countdown.ts';
import { atHost } from '../../utils/engine/practice/exercise.ts';
import { type Notes, type NotesData, notesOn } from '../../utils/engine/practice/notes.ts';
import { drawingAt, pageAt } from '../../utils/engine/practice/scenario.ts';
import type { Drawing, ScenarioFailure } from '../../utils/model/practice.ts';
import { WORDS } from '../../utils/practice/words.ts';
import { pageTitles, trainer as texts } from '../../utils/texts/fr.ts';
import { guideData } from '../shared/guide-data.ts';
import type { ConsoleModel } from './console-model.ts';
import { journeyTitles, level, practiceData, runs, scenarios } from './data.ts';

// What each part of the console is given. It only reads the model.

export const notesData: NotesData = { guide: guideData, level, titles: pageTitles, words: texts.notes };

/** The exercise that is shown, else the one that is chosen: what may be said on each page of its way. */
export function printedNotes({ state }: ConsoleModel) {
  const { shown, draft } = state.value;
  const setup = shown?.scene == null ? draft : shown.setup;
  const { scenario, way } = exerciseOf(setup, scenarios);
  const pages = way.right.flatMap((scene) => {
    const there = { setup, page: pageAt(scenario, scene), falseAddress: false };
    return notesOn(there, drawingAt(scenario, scene, setup.age, practiceData.screens), undefined, notesData) ?? [];
  });
  return { title: texts.notes.printed(journeyTitles[setup.journey]), pages };
}

/** The page that the room sees, as it is drawn. */
function shownDrawing({ state, exercise }: ConsoleModel): Drawing | undefined {
  const { shown } = state.value;
  if (shown?.scene == null || !exercise.value) return undefined;
  return drawingAt(exercise.value.scenario, shown.scene, shown.setup.age, practiceData.screens);
}

/** What to say of the page that the room sees. */
export function notesNow(model: ConsoleModel, failure: ScenarioFailure | undefined): Notes | undefined {
  const { shown } = model.state.value;
  const drawing = shownDrawing(model);
  return shown && drawing ? notesOn(shown, drawing, failure, notesData) : undefined;
}

export function thumbnailProps(model: ConsoleModel): ThumbnailProps | undefined {
  const { shown } = model.state.value;
  const drawing = shownDrawing(model);
  if (!shown || !drawing) return undefined;
  const { age } = shown.setup;
  const failures = model.exercise.value?.failures ?? [];
  const effect = failures.find(({ id }) => id === shown.failure)?.effect;
  const isFalse = shown.falseAddress && effect && 'falseHost' in effect;
  return { drawing: isFalse ? atHost(drawing, effect.falseHost) : drawing, age, blank: shown.blank };
}

export function groupProps({ group, answer, askAgain }: ConsoleModel): GroupQuestionsProps {
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

export function wordsProps({ state, countWord }: ConsoleModel): WordsOfTheEndProps {
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

export function showProps({ state, showMe, setSpeed }: ConsoleModel): ShowBarProps | undefined {
  const { shown } = state.value;
  if (shown?.scene == null || shown.setup.mode === 'test') return undefined;
  const { showing } = shown;
  return {
    showing: showing && { paused: showing.state === 'paused' },
    speed: showing?.speed ?? 'usual',
    onShow: showMe,
    onSpeed: setSpeed,
  };
}

export function timerProps({ state, now, setTimer, toggleTimer }: ConsoleModel): TimerProps {
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

export function agendaProps({ state, now, chooseRun, startSegment }: ConsoleModel): AgendaProps {
  const { run, segment } = state.value.agenda ?? {};
  return {
    lengths: runs.map(({ minutes }) => minutes),
    run,
    current: segment ? { index: segment.index, left: minutesLeft(segment.countdown, now.value) } : undefined,
    onRun: chooseRun,
    onSegment: startSegment,
  };
}
