import { popup } from '../../utils/texts/fr.ts';

const texts = popup.where;

/** What is known of the tab that the popup stands over. */
export type Whereabouts =
  | { kind: 'elsewhere' }
  /** A portal on which the user took the permission back. */
  | { kind: 'not-granted'; host: string }
  /** A portal whose page was open before the extension came. */
  | { kind: 'not-loaded' }
  /** A portal, and no help is wanted. */
  | { kind: 'off' }
  | {
      kind: 'seen';
      verdict: 'recognised' | 'likely' | 'unsure' | 'unknown' | 'past';
      title: string;
      reasons: readonly string[];
    };

/** Is there something to press before any help can come? That is not folded. */
export const blocks = ({ kind }: Whereabouts): boolean => !['elsewhere', 'seen'].includes(kind);

export interface WhereProps {
  at: Whereabouts;
  onGrant: (host: string) => void;
  onReload: () => void;
  /** Switches the help on. */
  onHelp: () => void;
  /** Shows what may be reported of the page. */
  onReport: () => void;
}

/** « Où suis-je ? »: the page recognised in this tab, and why. */
export function Where({ at, onGrant, onReload, onHelp, onReport }: WhereProps) {
  if (at.kind === 'elsewhere') return <p>{texts.elsewhere}</p>;
  if (at.kind === 'not-granted')
    return (
      <>
        <p>{texts.grant}</p>
        <button type="button" onClick={() => onGrant(at.host)}>
          {texts.grantButton}
        </button>
      </>
    );
  if (at.kind === 'not-loaded')
    return (
      <>
        <p>{texts.reload}</p>
        <button type="button" onClick={onReload}>
          {texts.reloadButton}
        </button>
      </>
    );
  if (at.kind === 'off')
    return (
      <>
        <p>{texts.off}</p>
        <button type="button" data-help onClick={onHelp}>
          {texts.offButton}
        </button>
      </>
    );
  return (
    <>
      <p data-verdict={at.verdict}>
        {at.verdict === 'recognised' || at.verdict === 'likely' ? texts[at.verdict](at.title) : texts[at.verdict]}
      </p>
      <details>
        <summary>{texts.why}</summary>
        <ul>
          {at.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={onReport}>
        {texts.report}
      </button>
    </>
  );
}
