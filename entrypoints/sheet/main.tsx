import { signal } from '@preact/signals';
import { render } from 'preact';
import { encode } from 'uqr';
import { Letter, linesOf } from '../../components/sheet/letter.tsx';
import { NextTime } from '../../components/sheet/next-time.tsx';
import { Paper } from '../../components/sheet/paper.tsx';
import { Choose, TakeAway, Video } from '../../components/sheet/sheet.tsx';
import { WhoHelps } from '../../components/sheet/who-helps.tsx';
import type { Journey, Message } from '../../utils/model/journey.ts';
import { withWords } from '../../utils/model/letters.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { sheetRoute } from '../../utils/model/routes.ts';
import { dress } from '../../utils/model/wording.ts';
import { fleet, lent, store } from '../../utils/platform/kept.ts';
import { nextTime, paper, sheet as texts } from '../../utils/texts/fr.ts';
import { entFor } from '../shared/ent.ts';
import { guideDataFor } from '../shared/guide-data.ts';
import { helpsFor, journeysFor } from '../shared/words.ts';
import { stepsOnPaper } from './steps-on-paper.ts';

// A message for the school (`#message=wrong-number`), the video of a case (`#video=franceconnect`), its whole way on paper
// (`#paper=provisional`), how one logs in the next time (`#next-time=everyday`), who can help (`#help`), or the phone page
// (`#phone`).

await lent.used(true);
const set = await fleet();
const { settings } = await store.read();
const { phoneAddress, level } = settings;
const helps = helpsFor(level);
const { journeys } = journeysFor(level);
const ent = new URL(entFor(set, settings)).host;
const journeyOf = (id: JourneyId) => journeys.find((one) => one.id === id);

const hash = signal(location.hash);
/** What was written into the blanks of a message, and what became of its copy: in this page only, as long as it is open. */
const written = signal<readonly string[]>([]);
const notice = signal('');

/** The squares of an address's QR code; its quiet zone is drawn with it. */
const squaresOf = (address: string) => encode(address, { border: 0 }).data;

function LetterView({ message }: { message: Message }) {
  const say = (words: string) => () => {
    notice.value = words;
  };
  const copy = () =>
    navigator.clipboard
      .writeText(linesOf(message, written.value).join('\n\n'))
      .then(say(texts.copied), say(texts.notCopied));
  return (
    <Letter
      message={message}
      written={written.value}
      onWrite={(blank, words) => {
        written.value = withWords(written.value, blank, words);
      }}
      onClear={() => {
        written.value = [];
      }}
      notice={notice.value}
      onCopy={() => void copy()}
      onPrint={() => print()}
    />
  );
}

const codeOf = (address: string | undefined) => (address ? { address, squares: squaresOf(address) } : undefined);

const PaperView = ({ journey }: { journey: Journey }) => (
  <Paper
    title={journey.title}
    ent={ent}
    steps={stepsOnPaper(journey, settings, guideDataFor(set, true))}
    ofSchool={dress('{of-school}', level)}
    byFranceConnect={journey.id === 'franceconnect'}
    helper={{ name: set.helperName, number: set.helperNumber }}
    video={codeOf(journey.video && `https://${journey.video}`)}
    phone={codeOf(phoneAddress)}
    onPrint={() => print()}
  />
);

/** What the address asks for. */
function asked() {
  const route = sheetRoute(hash.value);
  return {
    route,
    message: route && 'message' in route ? helps.messages.find(({ id }) => id === route.message) : undefined,
    journey: route && 'video' in route ? journeyOf(route.video) : undefined,
    onPaper: route && 'paper' in route ? journeyOf(route.paper) : undefined,
  };
}

function SheetView() {
  const { route, message, journey, onPaper } = asked();
  if (message) return <LetterView message={message} />;
  if (journey?.video)
    return <Video title={journey.title} address={journey.video} squares={squaresOf(`https://${journey.video}`)} />;
  if (onPaper) return <PaperView journey={onPaper} />;
  if (route && 'nextTime' in route)
    return <NextTime journey={route.nextTime} ent={ent} level={level} onPrint={() => print()} />;
  if (route && 'help' in route)
    return <WhoHelps name={set.helperName} number={set.helperNumber} level={level} onPrint={() => print()} />;
  if (route && 'phone' in route && phoneAddress)
    return <TakeAway address={phoneAddress} squares={squaresOf(phoneAddress)} />;
  return (
    <Choose
      messages={helps.messages}
      notice={['', '#', '#messages'].includes(hash.value) ? '' : texts.unknown}
      onHelp={() => location.assign('#help')}
    />
  );
}

function titleNow(): string {
  const { route, message, journey } = asked();
  if (route && 'nextTime' in route) return nextTime(level).title;
  if (route && 'paper' in route) return paper.title;
  if (route && 'help' in route) return texts.help;
  return (message ?? journey ?? texts).title;
}

window.addEventListener('hashchange', () => {
  // What was written belongs to the message that was left.
  written.value = [];
  notice.value = '';
  hash.value = location.hash;
  document.title = titleNow();
});
document.title = titleNow();
render(<SheetView />, document.getElementById('app') as HTMLElement);
