import type { ComponentChildren } from 'preact';
import type { Notice, Panel } from '../../utils/engine/practice/exercise.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { type BrowserProps, DrawnBrowser } from './browser.tsx';
import { PanelTabs } from './panels.tsx';
import { ShowBar, type ShowBarProps } from './show-bar.tsx';

/** The words of each notice. */
const NOTICES: Readonly<Record<Notice, string>> = {
  missing: texts.notices.missing,
  'not-here': texts.notices.notHere,
  'true-page': texts.notices.truePage,
  'signed-out': texts.notices.signedOut,
  'wrong-address': texts.notices.wrongAddress,
  'write-address': texts.notices.writeAddress,
  'false-address': texts.notices.falseAddress,
  closed: texts.notices.closed,
  'closed-late': texts.notices.closedLate,
  frozen: texts.notices.frozen,
  foreign: texts.notices.foreign,
  near: texts.notices.near,
  'sms-arrived': texts.phone.arrived,
  'mail-arrived': texts.mail.arrived,
  'letter-came': texts.letter.came,
  'letter-good': texts.letter.good,
};

export interface PlayProps {
  scene: string;
  /** How far the journey has come; undefined off the way. */
  progress: { step: number; of: number } | undefined;
  /** Help may be asked for: a hint, or all. */
  help: 'hint' | 'stuck' | undefined;
  notice: Notice | null;
  browser: BrowserProps;
  panel: Panel;
  /** What lies beside the page. */
  belongings: readonly Panel[];
  news: readonly Panel[];
  /** Nothing of it can be used: the trainer has taken it away. */
  inert: boolean;
  /** « Montrez-moi »; missing where it is not offered. */
  show: ShowBarProps | undefined;
  /** What stands beside the drawn browser. */
  children: ComponentChildren;
  onHelp: () => void;
  onQuit: () => void;
  onShow: (panel: Panel) => void;
}

type ProgressProps = Pick<PlayProps, 'progress' | 'help' | 'show' | 'onHelp' | 'onQuit'>;

function Progress({ progress, help, show, onHelp, onQuit }: ProgressProps) {
  const words = progress && texts.progress(progress.step, progress.of);
  return (
    <div class="progress">
      {progress && (
        <>
          <span>{words}</span>
          <progress value={progress.step} max={progress.of} aria-label={words} />
        </>
      )}
      {help && (
        <button type="button" class="stuck" data-hint onClick={onHelp}>
          {texts.help[help]}
        </button>
      )}
      {show && <ShowBar {...show} />}
      <button type="button" data-quit onClick={onQuit}>
        {texts.quit}
      </button>
    </div>
  );
}

/** An exercise that is played: the drawn browser, what lies beside it, and how far one has come. */
export function Play({
  scene,
  notice,
  browser,
  panel,
  belongings,
  news,
  inert,
  show,
  children,
  onShow,
  ...progress
}: PlayProps) {
  return (
    <div class={`play at-${panel === 'page' ? 'page' : 'panels'}`} data-scene={scene} inert={inert}>
      <div class="desk">
        <Progress {...progress} show={show} />
        <p role="status" class="notice said">
          {notice && NOTICES[notice]}
        </p>
        <DrawnBrowser {...browser} />
      </div>
      {children}
      <PanelTabs shown={panel} belongings={belongings} news={news} onShow={onShow} />
    </div>
  );
}
