import type { Settings } from '../../utils/model/settings.ts';
import { popup as texts } from '../../utils/texts/fr.ts';
import { Choice } from '../own-page/choice.tsx';
import { Trainers, type TrainersProps } from './trainers.tsx';
import { Where, type WhereProps } from './where.tsx';

export interface PopupProps extends WhereProps, Pick<TrainersProps, 'onAddress' | 'onVisit'> {
  settings: Settings;
  /** Something to say once: choices that were unreadable, or could not be kept. */
  notice: string;
  /** A tab waits for the person who went to read a mail: the page that it shows. */
  waiting: string | undefined;
  /** What to have at hand for the chosen case, and whether it has a video. */
  before: readonly string[];
  hasVideo: boolean;
  onChange: (changes: Partial<Settings>) => void;
  onOpen: () => void;
  onReturn: () => void;
  onVideo: () => void;
  onPractise: () => void;
  /** Shows the QR code of the phone page. */
  onTake: () => void;
  /** Puts the demonstration mask on the tab's page, or takes it off; only where it may stand. */
  onMask: (() => void) | undefined;
}

/** The toolbar's popup: three questions, where am I, open the ENT. */
export function Popup(props: PopupProps) {
  const { settings, notice, waiting, before, hasVideo, onChange, onOpen, onReturn, onVideo, onPractise, ...others } =
    props;
  const { onAddress, onVisit, onTake, onMask, ...where } = others;
  const { profile, level, sharedComputer, help, phoneAddress } = settings;
  return (
    <>
      <h1>{texts.heading}</h1>
      <p role="status" class="notice">
        {notice}
      </p>
      {waiting && (
        <button type="button" class="open" onClick={onReturn}>
          {texts.waiting(waiting)}
        </button>
      )}
      <button type="button" class="open" onClick={onOpen}>
        {texts.open}
      </button>
      <button type="button" data-practise onClick={onPractise}>
        {texts.practise}
      </button>
      <Choice
        {...texts.case}
        chosen={settings.case ?? 'later'}
        onChoose={(id) => onChange({ case: id === 'later' ? null : id })}
      />
      {before.length > 0 && (
        <ul>
          {before.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {hasVideo && (
        <button type="button" onClick={onVideo}>
          {texts.video}
        </button>
      )}
      <Choice {...texts.profile} chosen={profile} onChoose={(chosen) => onChange({ profile: chosen })} />
      <Choice {...texts.level} chosen={level} onChoose={(chosen) => onChange({ level: chosen })} />
      <Choice
        {...texts.computer}
        chosen={sharedComputer ? 'shared' : 'own'}
        onChoose={(chosen) => onChange({ sharedComputer: chosen === 'shared' })}
      />
      {sharedComputer && <p>{texts.computer.sharedNote}</p>}
      <Where {...where} />
      <Choice {...texts.help} chosen={help ? 'on' : 'off'} onChoose={(chosen) => onChange({ help: chosen === 'on' })} />
      {phoneAddress && (
        <button type="button" data-take onClick={onTake}>
          {texts.take}
        </button>
      )}
      {onMask && (
        <button type="button" data-mask onClick={onMask}>
          {texts.mask}
        </button>
      )}
      <Trainers phoneAddress={phoneAddress} onAddress={onAddress} onVisit={onVisit} />
      <footer>{texts.independent}</footer>
    </>
  );
}
