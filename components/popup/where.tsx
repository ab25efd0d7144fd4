import { popup } from '../../utils/texts/fr.ts';

const texts = popup.where;

/** What is known of the tab that the popup stands over. */
export type Whereabouts =
  | { kind: 'elsewhere' }
  /** A portal on which the user took the permission back. */
  | { kind: 'not-granted'; host: string }
  /** A portal whose page was open before the extension came. */
  | { kind: 'not-loaded' }
  | {
      kind: 'seen';
      verdict: 'recognised' | 'likely' | 'unsure' | 'unknown' | 'past';
      title: string;
      reasons: readonly string[];
      off: boolean;
    };

export interface WhereProps {
  at: Whereabouts;
  onGrant: (host: string) => void;
  onReload: () => void;
  /** Shows what may be reported of the page. */
  onReport: () => void;
}

function Answer({ at, onGrant, onReload, onReport }: WhereProps) {
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
  return (
    <>
      <p data-verdict={at.verdict}>
        {at.verdict === 'recognised' || at.verdict === 'likely' ? texts[at.verdict](at.title) : texts[at.verdict]}
      </p>
      {at.off && <p>{texts.off}</p>}
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

/** « Où suis-je ? »: the page recognised in this tab, and why. */
export function Where(props: WhereProps) {
  return (
    <section aria-labelledby="where">
      <h2 id="where">{texts.heading}</h2>
      <Answer {...props} />
    </section>
  );
}
