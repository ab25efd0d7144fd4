import { setTimeout as sleep } from 'node:timers/promises';
import { fixture } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { page } from '../tools/drawn/replies.ts';

/** How long a network takes for the last script of a page, in ms; slowed six times, half of it is the page's own work. */
const NETWORK = 1000;
const LAST_SCRIPT = '/dernier.js';

/**
 * The same pages as over a network: at the end of each stands a script that comes late. A page that comes all at once, as
 * the drawn ones do, leaves nobody any time before it is there; no portal's page does.
 */
export function overNetwork(answer: Answer): Answer {
  return async (request) => {
    if (request.path === LAST_SCRIPT) {
      await sleep(NETWORK);
      return { status: 200, headers: { 'content-type': 'text/javascript' }, body: '' };
    }
    const reply = await answer(request);
    const body = reply?.body?.replace('</body>', `<script src="${LAST_SCRIPT}"></script></body>`);
    return reply && body !== undefined ? { ...reply, body } : reply;
  };
}

/** The page that most rows are about. */
export const LOGIN = fixture('educonnect/login.html');

/** The host of the login page. */
export const LOGIN_HOST = new URL(LOGIN.url).hostname;

/** What a page is enlarged with. */
export type Filling = 'paragraphs' | 'links' | 'fields' | 'mixed';

const WORDS = ['bulletin', 'cantine', 'absence', 'devoirs', 'agenda', 'message', 'sortie', 'carnet', 'stage', 'bourse'];

/** Words that differ from number to number. */
const wordsOf = (number: number): string =>
  [number, number * 7 + 3, number * 13 + 5].map((one) => WORDS[one % WORDS.length]).join(' ');

const MAKE: Record<Exclude<Filling, 'mixed'>, (number: number) => string> = {
  paragraphs: (number) => `<p class="ligne">Information ${number} : ${wordsOf(number)} de la semaine.</p>`,
  links: (number) => `<a class="lien" href="/article/${number}">Lire ${wordsOf(number)} ${number}</a>`,
  // A field is two elements, its label and itself.
  fields: (number) =>
    number % 2 === 0
      ? `<label for="champ${number}">Rubrique ${wordsOf(number)} ${number}</label>`
      : `<input type="text" id="champ${number - 1}" name="champ${number}">`,
};

/** So many elements stand in one block, as in an article: a page of one endless line would be slow by itself. */
const BLOCK = 50;

/**
 * So many elements of a kind, as html in blocks; `mixed`: as many paragraphs as links.
 * @param count how many, without the blocks
 */
function fill(filling: Filling, count: number): string {
  const kindOf = (number: number) => (filling === 'mixed' ? (number % 2 === 0 ? 'paragraphs' : 'links') : filling);
  const elements = Array.from({ length: count }, (_, number) => MAKE[kindOf(number)](number));
  const blocks = Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) =>
    elements.slice(block * BLOCK, (block + 1) * BLOCK).join('\n'),
  );
  return blocks.map((block) => `<div>${block}</div>`).join('\n');
}

/** Answers with the login page at its own address, so many elements longer, in a section `#bench` of blocks. */
export function enlargedLogin(filling: Filling, count: number): Answer {
  const more = `<section id="bench">${fill(filling, count)}</section></body>`;
  const html = LOGIN.html.replace('</body>', more);
  return ({ host }) => (host === LOGIN_HOST ? page(html) : undefined);
}
