import { render } from 'preact';
import { Report } from '../../components/report/report.tsx';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { HIDDEN, redact } from '../../utils/engine/recognise/redact.ts';
import { reportedTab } from '../../utils/model/routes.ts';
import { askSnapshot } from '../../utils/platform/extension.ts';
import { portals } from '../../utils/portals/portals.ts';
import { report as texts } from '../../utils/texts/fr.ts';

// « Signaler cette page »: `#tab=12` names the tab whose page it is about. Nothing is stored, nothing is sent.

const app = document.getElementById('app') as HTMLElement;
document.title = texts.title;

const tabId = reportedTab(location.hash);
const snapshot = tabId === undefined ? undefined : await askSnapshot(tabId);
const portal = snapshot && portalAt(portals, snapshot);
const shown = new Set<number>();

function show(notice = ''): void {
  const redacted = snapshot && portal && redact(snapshot, portal, shown);
  const bare = snapshot && portal && redact(snapshot, portal, new Set());
  const text = redacted && JSON.stringify(redacted, null, 1);
  const hidden = (bare?.items ?? []).flatMap(({ text: words }, item) =>
    words.includes(HIDDEN) ? [{ item, words: snapshot?.items[item]?.text ?? '', shown: shown.has(item) }] : [],
  );
  const copy = () =>
    navigator.clipboard.writeText(text ?? '').then(
      () => show(texts.copied),
      () => show(texts.notCopied),
    );
  const toggle = (item: number, on: boolean) => {
    if (on) shown.add(item);
    else shown.delete(item);
    show();
  };
  render(<Report text={text} hidden={hidden} notice={notice} onShow={toggle} onCopy={() => void copy()} />, app);
}

show();
