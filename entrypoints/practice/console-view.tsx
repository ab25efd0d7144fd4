import type { ArmMaskProps } from '../../components/practice/arm-mask.tsx';
import { Console, type SceneLink } from '../../components/practice/console.tsx';
import { timeLeft } from '../../components/practice/trainer-time.tsx';
import type { ConsoleNotice } from '../../utils/engine/practice/console.ts';
import { titleOf } from '../../utils/engine/practice/notes.ts';
import { failureTitles, scenarioOf } from '../../utils/engine/practice/scenario.ts';
import { namesOf } from '../../utils/engine/practice/scene-names.ts';
import { sceneOfFailure } from '../../utils/engine/practice/way.ts';
import { trainer as texts } from '../../utils/texts/fr.ts';
import type { ConsoleModel } from './console-model.ts';
import {
  agendaProps,
  groupProps,
  notesData,
  notesNow,
  printedNotes,
  showProps,
  thumbnailProps,
  timerProps,
  wordsProps,
} from './console-parts.ts';
import { journeyTitles, scenarios } from './data.ts';

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

export interface ConsoleViewProps {
  model: ConsoleModel;
  /** It stands on the screen that the group sees. */
  isBeside: boolean;
  mask: ArmMaskProps;
  onOpen: () => void;
}

/** The console as it stands now. It only reads; the model changes. */
export function ConsoleView({ model, isBeside, mask, onOpen }: ConsoleViewProps) {
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
      notes={notesNow(model, failure)}
      printed={printedNotes(model)}
      isBeside={isBeside}
      thumbnail={thumbnailProps(model)}
      group={groupProps(model)}
      words={wordsProps(model)}
      show={showProps(model)}
      timer={timerProps(model)}
      agenda={agendaProps(model)}
      mask={mask}
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
