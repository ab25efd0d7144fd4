import { render } from 'preact';
import { AddressAnswer } from '../../components/own-page/address.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Standing } from '../../utils/engine/panel/standing.ts';
import { openOwnPage } from '../../utils/platform/extension.ts';
import { pageTitles, panel as texts } from '../../utils/texts/fr.ts';
import { createPanelModel, type PanelModel } from './panel-model.ts';

/** One line about where the person stands. */
function whereOf(standing: Standing | undefined): string {
  if (!standing) return '';
  if (standing.at === 'page') return texts.here(pageTitles[standing.page]);
  if (standing.at === 'beside') return texts.beside(pageTitles[standing.page]);
  if (standing.at === 'unsure') return texts.unsure;
  return standing.at === 'nowhere' ? texts.nowhere : '';
}

/** The panel as it stands now. It only reads; the model changes. */
function PanelView({ model }: { model: PanelModel }) {
  const judged = model.address.value;
  if (judged !== undefined)
    return <AddressAnswer judged={judged} none={texts.icon} onBack={model.closeAddress} onOpen={model.openEnt} />;
  const standing = model.standing.value;
  const journey = model.journey.value;
  return (
    <Panel
      title={journey?.title}
      steps={model.steps.value}
      guide={model.told.value}
      where={whereOf(standing)}
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
