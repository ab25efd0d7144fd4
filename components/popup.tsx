import type { Settings } from '../utils/schema/settings.ts';
import { popup as texts } from '../utils/texts/fr.ts';
import { Choice } from './choice.tsx';
import { Where, type WhereProps } from './where.tsx';

export interface PopupProps extends WhereProps {
  settings: Settings;
  /** Something to say once: choices that were unreadable, or could not be kept. */
  notice: string;
  onChange: (changes: Partial<Settings>) => void;
  onOpen: () => void;
}

/** The toolbar's popup: three questions, where am I, open the ENT. */
export function Popup({ settings, notice, onChange, onOpen, ...where }: PopupProps) {
  const { profile, level, sharedComputer, help } = settings;
  return (
    <>
      <h1>{texts.heading}</h1>
      <p role="status" class="notice">
        {notice}
      </p>
      <button type="button" class="open" onClick={onOpen}>
        {texts.open}
      </button>
      <Choice
        {...texts.case}
        chosen={settings.case ?? 'later'}
        onChoose={(id) => onChange({ case: id === 'later' ? null : id })}
      />
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
