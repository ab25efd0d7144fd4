import type { Settings } from '../../utils/model/settings.ts';
import { popup as texts } from '../../utils/texts/fr.ts';
import { Choice } from '../own-page/choice.tsx';
import { Tiles } from '../own-page/tiles.tsx';
import { levelPictograms } from '../pictograms/ideas.ts';
import { Erase } from './leaving.tsx';
import { Trainers, type TrainersProps } from './trainers.tsx';

export interface MoreProps extends Omit<TrainersProps, 'phoneAddress'> {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
  onPractise: () => void;
  /** Shows the video of the chosen case; only where there is one. */
  onVideo: (() => void) | undefined;
  /** Shows who can help in person. */
  onHelpers: () => void;
  /** Shows the whole way of the chosen case, to be printed; only where one is chosen. */
  onPaper: (() => void) | undefined;
  /** Shows how one of the chosen case logs in the next time; only where one is chosen. */
  onNextTime: (() => void) | undefined;
  /** Shows the QR code of the phone page. */
  onTake: () => void;
  onErase: () => void;
  /** Opens the panel beside the page. */
  onPanel: () => void;
}

/** What is seldom changed or asked for. */
export function More(props: MoreProps) {
  const { settings, onChange, onPractise, onVideo, onHelpers, onPaper, onNextTime, onTake, onErase, onPanel } = props;
  const { profile, level, help, phoneAddress, sharedComputer } = settings;
  return (
    <>
      <button type="button" data-panel onClick={onPanel}>
        {texts.panel}
      </button>
      <button type="button" data-practise onClick={onPractise}>
        {texts.practise}
      </button>
      {onVideo && (
        <button type="button" data-video onClick={onVideo}>
          {texts.video}
        </button>
      )}
      <button type="button" data-who-helps onClick={onHelpers}>
        {texts.whoHelps}
      </button>
      {onPaper && (
        <button type="button" data-paper onClick={onPaper}>
          {texts.paper}
        </button>
      )}
      {onNextTime && (
        <button type="button" data-next-time onClick={onNextTime}>
          {texts.nextTime}
        </button>
      )}
      {phoneAddress && (
        <button type="button" data-take onClick={onTake}>
          {texts.take}
        </button>
      )}
      <Tiles {...texts.level} pictograms={levelPictograms} chosen={level} onChoose={(to) => onChange({ level: to })} />
      <Choice {...texts.profile} chosen={profile} onChoose={(to) => onChange({ profile: to })} />
      <Choice {...texts.help} chosen={help ? 'on' : 'off'} onChoose={(to) => onChange({ help: to === 'on' })} />
      {!sharedComputer && <Erase onErase={onErase} />}
      <Trainers {...props} phoneAddress={phoneAddress} />
    </>
  );
}
