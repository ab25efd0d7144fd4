import { render } from 'preact';
import { AddressAnswer } from '../../components/own-page/address.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { address as addressTexts } from '../../utils/texts/fr.ts';
import { createPopupModel, type PopupModel } from './popup-model.ts';

/** The popup as it stands now. It only reads; the model changes. */
function PopupView({ model }: { model: PopupModel }) {
  const settings = model.settings.value;
  const journey = model.journey.value;
  const judged = model.address.value;
  if (judged !== undefined)
    return (
      <AddressAnswer judged={judged} none={addressTexts.none} onBack={model.closeAddress} onOpen={model.openEnt} />
    );
  return (
    <Popup
      settings={settings}
      locked={model.isLocked}
      at={model.at.value}
      waiting={model.waiting.value?.title}
      preparation={model.preparation.value}
      notice={model.notice.value}
      onChange={model.change}
      onUnsure={model.askQuestions}
      onOpen={model.openEnt}
      onReturn={model.goBackToWaiting}
      onAddressAsked={model.askAddress}
      onPanel={model.openPanel}
      onErase={model.erase}
      onPractise={() => model.openOwn({ practice: 'player' })}
      onVideo={journey?.video ? () => model.openOwn({ video: journey.id }) : undefined}
      onHelpers={() => model.openOwn({ help: true })}
      onPaper={journey && (() => model.openOwn({ paper: journey.id }))}
      onNextTime={journey && (() => model.openOwn({ nextTime: journey.id }))}
      onGrant={model.grant}
      onReload={model.reload}
      onHelp={model.helpAgain}
      onAddress={model.keepAddress}
      masked={model.masked.value}
      armed={model.armed.value}
      onArm={model.arm}
      onMask={model.canMask.value ? model.mask : undefined}
      onTake={() => model.openOwn({ phone: true })}
      onVisit={() => model.openOwn({ visit: true })}
      onReport={model.report}
    />
  );
}

const model = await createPopupModel();
render(<PopupView model={model} />, document.getElementById('app') as HTMLElement);
