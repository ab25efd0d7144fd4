import type { TargetedEvent } from 'preact';
import type { Visit as Kept, VisitedPage } from '../../utils/engine/recognise/visit.ts';
import { pageTitles, visit as texts } from '../../utils/texts/fr.ts';

export interface VisitProps {
  /** What is kept; undefined while it is switched off. */
  kept: Kept | undefined;
  /** So many pages are kept at most. */
  most: number;
  /** The file to save: its name, and where its text can be had. */
  file: { name: string; address: string };
  notice: string;
  onSwitch: (on: boolean) => void;
  onRemove: (page: VisitedPage) => void;
  onClear: () => void;
}

/** What a page was taken for. */
function titleOf({ kind, page }: VisitedPage): string {
  if (page === undefined) return texts.unknown;
  return kind === 'recognised' ? pageTitles[page] : texts.maybe(pageTitles[page]);
}

const time = (at: number) =>
  new Date(at).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** What was pressed goes away: who uses a keyboard goes on at the heading. */
const backToHeading = ({ currentTarget }: TargetedEvent<HTMLElement>) =>
  currentTarget.closest('section')?.querySelector('h2')?.focus();

function Pages({ kept, onRemove }: { kept: Kept } & Pick<VisitProps, 'onRemove'>) {
  return (
    <ol class="kept">
      {kept.map((page, index) => {
        const { at, tab, snapshot } = page;
        const name = `page-${index}`;
        return (
          <li key={`${tab} ${at}`} data-page={page.page ?? page.kind}>
            <h3 id={name}>
              {titleOf(page)} <small>{time(at)}</small>
            </h3>
            <details>
              <summary aria-describedby={name}>{texts.read}</summary>
              <pre>{JSON.stringify(snapshot, null, 1)}</pre>
            </details>
            <button
              type="button"
              aria-describedby={name}
              onClick={(event) => {
                backToHeading(event);
                onRemove(page);
              }}
            >
              {texts.remove}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** « Garder une trace de ma démarche »: the pages of a way, their words hidden, to read, remove and save. Nothing is sent. */
export function Visit({ kept, most, file, notice, onSwitch, onRemove, onClear }: VisitProps) {
  const count = kept?.length ?? 0;
  return (
    <section aria-labelledby="visit">
      <h2 id="visit" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.what}</p>
      <p>{texts.never}</p>
      <p>{texts.where}</p>
      <label>
        <input
          type="checkbox"
          data-switch
          checked={kept !== undefined}
          aria-describedby="visit-stop"
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {texts.on}
      </label>
      <p id="visit-stop">{texts.stop}</p>
      <p role="status" class="notice">
        {notice}
      </p>
      {kept && (
        <>
          <p data-count={count}>{count > 0 ? texts.kept(count) : texts.none}</p>
          {count >= most && <p>{texts.most(most)}</p>}
          <Pages kept={kept} onRemove={onRemove} />
          {count > 0 && (
            <>
              <p>{texts.give}</p>
              <a class="button" href={file.address} download={file.name}>
                {texts.save}
              </a>
            </>
          )}
          <button
            type="button"
            data-clear
            onClick={(event) => {
              backToHeading(event);
              onClear();
            }}
          >
            {texts.clear}
          </button>
        </>
      )}
    </section>
  );
}
