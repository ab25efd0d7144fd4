import { signal } from '@preact/signals';
import { render } from 'preact';
import { Report } from '../../components/report/report.tsx';
import { Visit } from '../../components/report/visit.tsx';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { HIDDEN, redact } from '../../utils/engine/recognise/redact.ts';
import { LONGEST_VISIT } from '../../utils/engine/recognise/visit.ts';
import { isVisitRoute, reportedTab } from '../../utils/model/routes.ts';
import { askSnapshot } from '../../utils/platform/extension.ts';
import { portals } from '../../utils/portals/portals.ts';
import { overlay, report as texts, visit as visitTexts } from '../../utils/texts/fr.ts';
import { createVisitModel, type VisitModel } from './visit-model.ts';

// « Signaler cette page »: `#tab=12` names the tab whose page it is about; of it nothing is stored, nothing is sent.
// Below it, and alone where `#visit` asks for it: « Garder une trace de ma démarche ».

const alone = isVisitRoute(location.hash);
document.title = alone ? visitTexts.title : texts.title;

const tabId = reportedTab(location.hash);
const snapshot = tabId === undefined ? undefined : await askSnapshot(tabId);
const portal = snapshot && portalAt(portals, snapshot);
/** The items whose words the person ticked. */
const shown = signal<ReadonlySet<number>>(new Set());
const notice = signal('');

function show(item: number, on: boolean): void {
  const others = [...shown.value].filter((one) => one !== item);
  shown.value = new Set(on ? [...others, item] : others);
  notice.value = '';
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => {
      notice.value = texts.copied;
    },
    () => {
      notice.value = texts.notCopied;
    },
  );
}

function ReportView() {
  const redacted = snapshot && portal && redact(snapshot, portal, shown.value);
  const bare = snapshot && portal && redact(snapshot, portal, new Set());
  const text = redacted && JSON.stringify(redacted, null, 1);
  const hidden = (bare?.items ?? []).flatMap(({ text: words }, item) =>
    words.includes(HIDDEN) ? [{ item, words: snapshot?.items[item]?.text ?? '', shown: shown.value.has(item) }] : [],
  );
  return <Report text={text} hidden={hidden} notice={notice.value} onShow={show} onCopy={() => copy(text ?? '')} />;
}

function VisitView({ model }: { model: VisitModel }) {
  return (
    <Visit
      kept={model.kept.value}
      most={LONGEST_VISIT}
      file={model.file.value}
      notice={model.notice.value}
      onSwitch={model.turn}
      onRemove={model.remove}
      onClear={model.clear}
    />
  );
}

const model = await createVisitModel();
render(
  <>
    {alone ? <h1>{overlay.name}</h1> : <p class="aside">{overlay.name}</p>}
    {!alone && <ReportView />}
    <VisitView model={model} />
    <footer>{overlay.independent}</footer>
  </>,
  document.getElementById('app') as HTMLElement,
);
