import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { isForQuestions } from '../../utils/model/routes.ts';
import { browserKind } from './browser-kind.ts';
import { createWelcomeModel, type WelcomeModel } from './welcome-model.ts';

/** The welcome as it stands now. It only reads; the model changes. */
function WelcomeView({ model }: { model: WelcomeModel }) {
  const { answered, asks } = model.standing.value;
  const found = model.found.value ?? undefined;
  return (
    <Welcome
      notice={model.notice.value}
      withheld={model.withheld.value}
      onAllow={model.allow}
      locked={model.isLocked}
      computer={model.computer.value}
      onComputer={model.chooseComputer}
      level={model.level.value}
      onLevel={model.chooseLevel}
      answered={answered}
      asks={found ? undefined : asks}
      moved={model.moved.value}
      found={found}
      onAnswer={model.answer}
      onBack={model.goBack}
      onWay={model.goBy}
      onMessage={(message) => model.openOwn({ message })}
      browser={browserKind(navigator.userAgent)}
      pinned={model.pinned.value}
      waiting={model.waiting.value}
      onReload={() => void model.reload()}
      onOpen={model.openEnt}
      onPractise={() => model.openOwn({ practice: 'player' })}
      onHelpers={() => model.openOwn({ help: true })}
    />
  );
}

const model = await createWelcomeModel(location.hash);
render(<WelcomeView model={model} />, document.getElementById('app') as HTMLElement);
if (isForQuestions(location.hash)) document.getElementById('questions')?.scrollIntoView();
// Back from another tab or window, much may have changed.
window.addEventListener('focus', model.look);
