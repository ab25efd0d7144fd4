import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { Inside } from '../../../components/phone/frame.tsx';
import { Home } from '../../../components/phone/home.tsx';
import { Prepare } from '../../../components/phone/prepare.tsx';
import { Detours, Guides, Reading } from '../../../components/phone/reading.tsx';
import { Letter, linesOf } from '../../../components/sheet/letter.tsx';
import { Choose } from '../../../components/sheet/sheet.tsx';
import { WhoHelps } from '../../../components/sheet/who-helps.tsx';
import { mailHelp } from '../../../utils/engine/guide/guide.ts';
import type { Answer } from '../../../utils/engine/guide/speech.ts';
import type { Message } from '../../../utils/model/journey.ts';
import { withWords } from '../../../utils/model/letters.ts';
import type { CardRoute } from '../../../utils/model/routes.ts';
import { DEFAULTS } from '../../../utils/model/settings.ts';
import { addressOf } from '../../../utils/portals/addresses.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { falseLogin } from '../../../utils/practice/failures.ts';
import { sheet, phone as texts } from '../../../utils/texts/fr.ts';
import { helpsFor, journeysFor } from '../../shared/words.ts';
import { startPlayer } from '../player.tsx';
import { detoursToRead, journeyToRead } from './reading.ts';

// The phone page: one file with a view for each hash, so that Back works from file:// too.

// Nobody chose a level here.
const helps = helpsFor(null);
const journeys = journeysFor(null);

const element = (id: string) => document.getElementById(id) as HTMLElement;
const view = element('view');
const practice = element('practice');

const falseHost = 'falseHost' in falseLogin.effect ? falseLogin.effect.falseHost : '';

/** What the extension opens as a page of its own is a view here. */
function open(route: CardRoute): void {
  if ('message' in route) location.hash = `message=${route.message}`;
  else if ('video' in route) location.hash = `lire=${route.video}`;
  else if ('help' in route) location.hash = 'aide';
}

/** What is pressed in a page's words: a message, a video, or an address, which the person means to open. */
function use(to: Answer['to']): void {
  if (!('do' in to)) return;
  if ('open' in to.do) open(to.do.open);
  if ('go' in to.do) window.open(addressOf(to.do.go, DEFAULTS.ent), '_blank', 'noopener');
}

/** What was written into the blanks of the message that is shown. */
const written = signal<readonly string[]>([]);

/** Copies a message; where that is not allowed, selects it for a long press. @returns what to say of it */
async function copy(message: Message): Promise<string> {
  try {
    await navigator.clipboard.writeText(linesOf(message, written.value).join('\n\n'));
    return sheet.copied;
  } catch {
    const letter = view.querySelector('article');
    if (letter) getSelection()?.selectAllChildren(letter);
    return texts.selected;
  }
}

/** What is said of the message that was just copied. */
const notice = signal('');

function LetterView({ message }: { message: Message }) {
  const onCopy = async () => {
    notice.value = await copy(message);
  };
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
      onCopy={() => void onCopy()}
      onPrint={() => print()}
    />
  );
}

const draw = (inside: ComponentChildren) => render(<Inside>{inside}</Inside>, view);

/** Draws the view that the address asks for; one that does not exist is the first one. */
function drawView(asked: URLSearchParams): void {
  const message = helps.messages.find(({ id }) => id === asked.get('message'));
  const journey = journeys.journeys.find(({ id }) => id === asked.get('lire'));
  if (message) draw(<LetterView message={message} />);
  else if (journey) draw(<Reading {...journeyToRead(journey)} onUse={use} />);
  else if (asked.get('lire') === 'ailleurs') draw(<Detours pages={detoursToRead()} onUse={use} />);
  else if (asked.has('lire')) draw(<Guides guides={journeys.journeys} />);
  else if (asked.has('preparer')) {
    draw(
      <Prepare cases={journeys.journeys} services={portals} falseHost={falseHost} mail={mailHelp(helps.mail).folds} />,
    );
  } else if (asked.has('messages')) draw(<Choose messages={helps.messages} notice="" />);
  else if (asked.has('aide'))
    draw(<WhoHelps name={undefined} number={undefined} level={null} onPrint={() => print()} />);
  else render(<Home />, view);
}

let isStarted = false;

/** The exercise stays as it was while another view is looked at. */
function showPractice(): void {
  if (isStarted) return;
  isStarted = true;
  render(<Inside>{null}</Inside>, element('home'));
  startPlayer({ app: element('app'), open });
}

function show(): HTMLElement {
  const asked = new URLSearchParams(location.hash.slice(1));
  const practises = asked.has('entrainement');
  view.hidden = practises;
  practice.hidden = !practises;
  document.body.classList.toggle('practice', practises);
  if (practises) showPractice();
  else {
    // Emptied first: what stood open or was ticked belongs to the view that was left.
    render(null, view);
    notice.value = '';
    written.value = [];
    drawView(asked);
  }
  const shown = practises ? practice : view;
  const title = shown.querySelector('h1')?.textContent ?? texts.views.practise;
  document.title = title === texts.title ? title : `${title} - ${texts.title}`;
  return shown;
}

window.addEventListener('hashchange', () => {
  const heading = show().querySelector('h1');
  scrollTo(0, 0);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
});
// On paper nothing can be opened: lists are printed with what is in them, and close again.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...view.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const list of opened) list.open = true;
});
addEventListener('afterprint', () => {
  for (const list of opened) list.open = false;
});
show();
