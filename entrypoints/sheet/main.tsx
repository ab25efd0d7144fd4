import { render } from 'preact';
import { encode } from 'uqr';
import { Choose, Letter, linesOf, TakeAway, Video } from '../../components/sheet/sheet.tsx';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { store } from '../../utils/platform/extension.ts';
import { sheet as texts } from '../../utils/texts/fr.ts';

// A message for the school (`#message=wrong-number`), the video of a case (`#video=franceconnect`), or the phone page
// (`#phone`).

const app = document.getElementById('app') as HTMLElement;
const { phoneAddress } = (await store.read()).settings;

/** The squares of an address's QR code; its quiet zone is drawn with it. */
const squaresOf = (address: string) => encode(address, { border: 0 }).data;

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => texts.copied,
    () => texts.notCopied,
  );

function show(notice = ''): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const message = helps.messages.find(({ id }) => id === asked.get('message'));
  const journey = journeys.journeys.find(({ id }) => id === asked.get('video'));
  document.title = message?.title ?? journey?.title ?? texts.title;
  if (message) {
    const text = linesOf(message).join('\n\n');
    render(
      <Letter message={message} notice={notice} onCopy={() => void copy(text).then(show)} onPrint={() => print()} />,
      app,
    );
  } else if (journey?.video) {
    const squares = squaresOf(`https://${journey.video}`);
    render(<Video title={journey.title} address={journey.video} squares={squares} />, app);
  } else if (asked.has('phone') && phoneAddress) {
    render(<TakeAway address={phoneAddress} squares={squaresOf(phoneAddress)} />, app);
  } else {
    render(<Choose messages={helps.messages} notice={location.hash.length > 1 ? texts.unknown : ''} />, app);
  }
}

window.addEventListener('hashchange', () => show());
show();
