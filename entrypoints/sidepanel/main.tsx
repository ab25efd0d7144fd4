import { render } from 'preact';
import { AddressAnswer } from '../../components/own-page/address.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { answersOf } from '../../utils/engine/panel/standing.ts';
import { openOwnPage } from '../../utils/platform/extension.ts';
import { pageTitles, panel as texts } from '../../utils/texts/fr.ts';
import { createPanelModel, type PanelModel } from './panel-model.ts';

/** One line about where the person stands. */
function whereOf({ standing: { value: standing }, asked, saidPage: { value: said } }: PanelModel): string {
  if (!standing) return '';
  if (said) return texts.said(pageTitles[said]);
  if (standing.at === 'unsure') return asked.value ? texts.asked : texts.unsure;
  if (standing.at === 'page') return said === null ? texts.unsure : texts.here(pageTitles[standing.page]);
  if (standing.at === 'beside') return texts.beside(pageTitles[standing.page]);
  return standing.at === 'nowhere' ? texts.nowhere : '';
}

/** The panel as it stands now. It only reads; the model changes. */
function PanelView({ model }: { model: PanelModel }) {
  const judged = model.address.value;
  if (judged !== undefined)
    return <AddressAnswer judged={judged} none={texts.icon} onBack={model.closeAddress} onOpen={model.openEnt} />;
  const standing = model.standing.value;
  const journey = model.journey.value;
  const asked = model.asked.value;
  const told = model.told.value;
  return (
    <Panel
      title={journey?.title}
      steps={model.steps.value}
      guide={told}
      asked={asked}
      answers={answersOf(asked ?? told)}
      where={whereOf(model)}
      minutesLeft={model.minutesLeft.value}
      stops={model.stops.value}
      stop={model.stop.value}
      onStop={model.sayStop}
      onGo={standing?.at === 'beside' ? model.go : undefined}
      onChoose={model.choose}
      onChange={model.forgetCase}
      onStep={model.readStep}
      onOpenEnt={model.openEnt}
      onOpen={(route) => void openOwnPage(route)}
      onPaper={journey && (() => void openOwnPage({ paper: journey.id }))}
      onUse={model.use}
      onAddress={model.askAddress}
    />
  );
}

document.title = texts.title;
const model = await createPanelModel();
render(<PanelView model={model} />, document.getElementById('app') as HTMLElement);
