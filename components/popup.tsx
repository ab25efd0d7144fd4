import type { Settings } from '../utils/schema/settings.ts';
import { popup as texts } from '../utils/texts/fr.ts';
import { Choice } from './choice.tsx';
import { Where, type WhereProps } from './where.tsx';

export interface PopupProps extends WhereProps {
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
}

/** The toolbar's popup: three questions, where am I, open the ENT. */
export function Popup(props: PopupProps) {
  const { settings, notice, waiting, before, hasVideo, onChange, onOpen, onReturn, onVideo, ...where } = props;
  const { profile, level, sharedComputer, help } = settings;
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
      <footer>{texts.independent}</footer>
    </>
  );
}
