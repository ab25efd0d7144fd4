import type { ComponentChildren } from 'preact';
import { Panels } from '../../components/practice/panels.tsx';
import { Play } from '../../components/practice/play.tsx';
import { Recap } from '../../components/practice/recap.tsx';
import type { ShowBarProps } from '../../components/practice/show-bar.tsx';
import { Start, type TrainerWindows } from '../../components/practice/start.tsx';
import { askedNow, onSheet, panelsFor } from '../../utils/engine/practice/belongings.ts';
import {
  canAskForHelp,
  hasEnded,
  hasPassed,
  letterOf,
  progressOf,
  scenarioIn,
  stepsDone,
} from '../../utils/engine/practice/exercise.ts';
import type { Play as PlayState } from '../../utils/engine/practice/flow.ts';
import { countedMistakes } from '../../utils/engine/practice/mistakes.ts';
import { addressesIn, failureTitles } from '../../utils/engine/practice/scenario.ts';
import { WORDS } from '../../utils/practice/words.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { children, practiceData as data, facts, journeyTitles, letterLook } from './data.ts';
import type { DrawnPage } from './drawn-page.tsx';
import { knownAddress, shownAddress } from './own-school.ts';
import type { PlayerModel } from './player-model.ts';

export interface PlayerViewProps {
  model: PlayerModel;
  page: DrawnPage;
  onTrainer?: ((how: TrainerWindows) => void) | undefined;
  onTake?: (() => void) | undefined;
  /** What else a trainer finds on the start screen. */
  forTrainers?: ComponentChildren;
  /** What stands there instead of the start screen, where somebody else chooses the exercise. */
  waiting?: ComponentChildren;
  /** What stands in the band besides « EXERCICE ». */
  band?: ComponentChildren;
}

/** All that stands in a window of the practice portal. It only reads; the model changes. */
export function PlayerView({ model, page, waiting, band, ...start }: PlayerViewProps) {
  const { blank, play, run } = model.exercise.value;
  return (
    <>
      <div class="band">
        <b>{texts.band}</b> <span>{texts.bandMore}</span> {band}
      </div>
      {blank && <div class="blank" />}
      {play ? (
        <PlayView key={run} play={play} model={model} page={page} />
      ) : (
        (waiting ?? <StartView model={model} {...start} />)
      )}
    </>
  );
}

type StartViewProps = Pick<PlayerViewProps, 'model' | 'onTrainer' | 'onTake' | 'forTrainers'>;

function StartView({ model, onTrainer, onTake, forTrainers }: StartViewProps) {
  const { setup } = model.exercise.value;
  return (
    <div class="start">
      <Start
        setup={setup}
        journeys={journeyTitles}
        failures={failureTitles(scenarioIn({ setup }, data), setup.age)}
        onChange={model.choose}
        onStart={model.start}
        onTrainer={onTrainer}
        forTrainers={forTrainers}
        onTake={onTake}
      />
    </div>
  );
}

interface PlayViewProps extends Pick<PlayerViewProps, 'model' | 'page'> {
  play: PlayState;
}

function PlayView({ play, model, page }: PlayViewProps) {
  const exercise = model.exercise.value;
  const { address = '', title = '' } = model.page.value ?? {};
  const { mode } = exercise.setup;
  return (
    <Play
      scene={play.scene}
      progress={progressOf(exercise, data)}
      help={canAskForHelp(exercise) ? (mode === 'hint' ? 'hint' : 'stuck') : undefined}
      notice={exercise.notice}
      panel={exercise.panel}
      belongings={panelsFor(scenarioIn(exercise, data), play)}
      news={exercise.news}
      inert={exercise.blank}
      show={showProps(model)}
      onHelp={model.askForHelp}
      onQuit={model.quit}
      onShow={model.show}
      browser={{
        address: address && shownAddress(address),
        title,
        known: addressesIn(scenarioIn(exercise, data)).map(
          (host) => new URL(shownAddress(`https://${host}/`)).hostname,
        ),
        onBack: model.back,
        onClose: model.close,
        onAddress: (written) => page.use('address', knownAddress(written)),
        onScreen: page.onScreen,
        onFrame: page.onFrame,
      }}
    >
      {hasEnded(exercise) ? <RecapView model={model} /> : <PanelsView play={play} model={model} page={page} />}
    </Play>
  );
}

/** « Montrez-moi » is offered to who plays, and not in an assessment; in the room the console has it. */
function showProps(model: PlayerModel): ShowBarProps | undefined {
  const exercise = model.exercise.value;
  if (exercise.setup.mode === 'test' || hasEnded(exercise)) return undefined;
  const { showing } = exercise;
  return { showing, speed: showing?.speed ?? 'usual', onShow: model.showMe, onSpeed: model.setSpeed };
}

function RecapView({ model }: Pick<PlayerViewProps, 'model'>) {
  const exercise = model.exercise.value;
  const { journey } = exercise.setup;
  const steps = stepsDone(exercise, data);
  const passed = hasPassed(exercise);
  return (
    <Recap
      title={journeyTitles[journey]}
      steps={steps}
      test={passed === undefined ? undefined : { passed, mistakes: countedMistakes(exercise.mistakes) }}
      word={WORDS[journey][steps.some(({ helped }) => helped) ? 'helped' : 'alone']}
      spotted={exercise.spotted}
      lesson={exercise.play?.failure ?? undefined}
      onAgain={model.playAgain}
      onOther={model.quit}
      onPrint={() => print()}
    />
  );
}

function PanelsView({ play, model, page }: PlayViewProps) {
  const exercise = model.exercise.value;
  const { which, old } = letterOf(exercise);
  const scenario = scenarioIn(exercise, data);
  return (
    <Panels
      sheet={{ has: onSheet(scenario, play), now: askedNow(scenario, play) }}
      belongings={panelsFor(scenario, play)}
      facts={facts}
      children={children}
      sms={play.sms}
      mail={play.mail}
      codeIsOld={play.codeIsOld}
      letter={{
        identifier: facts[`${which}.identifier`] ?? '',
        password: facts[`${which}.password`] ?? '',
        old,
        look: letterLook,
      }}
      shown={exercise.panel}
      onShow={model.show}
      onMailLink={() => page.use('mail')}
      onNewLetter={model.askForLetter}
    />
  );
}
