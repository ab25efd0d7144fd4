import { render } from 'preact';
import { encode } from 'uqr';
import { Choose, Letter, linesOf, TakeAway, Video } from '../../components/sheet/sheet.tsx';
import { sheetRoute } from '../../utils/model/routes.ts';
import { store } from '../../utils/platform/kept.ts';
import { sheet as texts } from '../../utils/texts/fr.ts';
import { helpsFor, journeysFor } from '../shared/words.ts';

// A message for the school (`#message=wrong-number`), the video of a case (`#video=franceconnect`), or the phone page
// (`#phone`).

const app = document.getElementById('app') as HTMLElement;
const { phoneAddress, level } = (await store.read()).settings;
const helps = helpsFor(level);
const journeys = journeysFor(level);

/** The squares of an address's QR code; its quiet zone is drawn with it. */
const squaresOf = (address: string) => encode(address, { border: 0 }).data;

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => texts.copied,
    () => texts.notCopied,
  );

function show(notice = ''): void {
  const route = sheetRoute(location.hash);
  const message = route && 'message' in route ? helps.messages.find(({ id }) => id === route.message) : undefined;
  const journey = route && 'video' in route ? journeys.journeys.find(({ id }) => id === route.video) : undefined;
  document.title = (message ?? journey ?? texts).title;
  if (message) {
    const text = linesOf(message).join('\n\n');
    render(
      <Letter message={message} notice={notice} onCopy={() => void copy(text).then(show)} onPrint={() => print()} />,
      app,
    );
  } else if (journey?.video) {
    const squares = squaresOf(`https://${journey.video}`);
    render(<Video title={journey.title} address={journey.video} squares={squares} />, app);
  } else if (route && 'phone' in route && phoneAddress) {
    render(<TakeAway address={phoneAddress} squares={squaresOf(phoneAddress)} />, app);
  } else {
    render(<Choose messages={helps.messages} notice={location.hash.length > 1 ? texts.unknown : ''} />, app);
  }
}

window.addEventListener('hashchange', () => show());
show();
