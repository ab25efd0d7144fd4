import fc from 'fast-check';
import { PropertySymbol } from 'happy-dom';
import { expect, test } from 'vitest';
import type { Wanted } from '../../../utils/engine/recognise/gather.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { changesSince } from '../../../utils/surface/page/changes.ts';
import { placeOf } from '../../../utils/surface/page/live.ts';
import { type Reading, readPage } from '../../../utils/surface/page/read.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture, fixtures } from '../../tools/drawn/fixtures.ts';
import { whatIsWanted } from '../../tools/recognise-page.ts';

const portalOf = (url: string) => portals.find(({ hosts }) => (hosts as readonly string[]).includes(new URL(url).host));
const all = fixtures().filter(({ url }) => portalOf(url));

/** Which changes of a page matter, after this reading? */
function changesOf(page: Document, { looked, candidates }: Reading, wanted: Wanted) {
  if (!candidates) throw new Error('The page is too large.');
  return changesSince(page, looked, candidates, wanted);
}

/** Markup that may come: what tells something, and what tells nothing. */
const PIECES = [
  '<p>Il est 10 h 31</p>',
  '<p>Votre session a expiré.</p>',
  '<p>Ce code est <b>incorrect</b>.</p>',
  '<a href="/aide">Aide</a>',
  '<a href="#">Identifiant perdu</a>',
  '<button>Se connecter</button>',
  '<button><i style="display:none">Un instant</i> <b>Se connecter</b></button>',
  '<div style="display:none"><a href="#"><span>Identifiant perdu</span></a></div>',
  '<label>Code <input></label>',
  '<div hidden><input type="password"></div>',
  '<h2>Connexion</h2>',
  '<div role="alert">Erreur</div>',
  '<form></form>',
  '<div aria-modal="true"><p>Un instant</p></div>',
  '<ul><li>Un</li><li>Deux</li></ul>',
  `<div>Nouvelles : ${'<a href="/une">Une sortie au musée</a> '.repeat(60)}</div>`,
  '<script>1</script>',
];
const ATTRIBUTES: readonly (readonly [string, string | null])[] = [
  ['hidden', ''],
  ['hidden', null],
  ['style', 'display:none'],
  ['style', null],
  ['class', 'autre'],
  ['role', 'button'],
  ['role', null],
  ['id', 'username'],
  ['aria-label', 'Code reçu par SMS'],
  ['aria-invalid', 'true'],
  ['aria-modal', 'true'],
];

const change = fc.record({
  at: fc.nat(),
  how: fc.oneof(
    fc.constantFrom(...PIECES).map((html) => ({ html })),
    fc.constantFrom(...ATTRIBUTES).map((attribute) => ({ attribute })),
    fc.constantFrom('10 h 32', 'Votre session a expiré.', 'Se connecter', '', '\n  ').map((text) => ({ text })),
    fc.constant({ gone: true }),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** Changes that are told together. */
const bout = fc.array(change, { minLength: 1, maxLength: 3 });

function apply(page: Document, { at, how }: Change): void {
  const elements = [page.body, ...page.body.querySelectorAll('*')];
  // The last things of a page come into its body.
  const element = elements[at % 8 === 0 ? 0 : at % elements.length] ?? page.body;
  if ('html' in how) element.insertAdjacentHTML('beforeend', how.html);
  else if ('gone' in how) {
    if (element !== page.body) element.remove();
  } else if ('text' in how) {
    const text = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
    if (text) text.nodeValue = how.text;
    else element.append(how.text);
  } else {
    const [name, value] = how.attribute;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** Of a form or a list happy-dom tells its own half, which is not the element that a page finds. */
function targetOf(record: MutationRecord): MutationRecord {
  const half = record.target as Node & { [PropertySymbol.proxy]?: Node | null };
  return Object.assign(record, { target: half[PropertySymbol.proxy] ?? half });
}

test('what is passed over would have been read the same, and what is not is read as if for the first time', {
  timeout: 300_000,
}, async () => {
  let passedOver = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(bout, { minLength: 1, maxLength: 6 }), async (which, bouts) => {
      const { html, url, file } = all[which % all.length] as (typeof all)[number];
      const page = await openPage(html, url);
      const wanted = whatIsWanted(portalOf(url));
      const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined);
      observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
      let last = readPage(page, placeOf(page), wanted);
      for (const changes of bouts) {
        const matters = changesOf(page, last, wanted);
        for (const one of changes) apply(page, one);
        const isPassedOver = !matters(observer.takeRecords().map(targetOf));
        const fresh = readPage(page, placeOf(page), wanted);
        const why = `${file}: ${JSON.stringify(changes)}`;
        if (isPassedOver) {
          passedOver += 1;
          expect(last.snapshot, why).toEqual(fresh.snapshot);
          expect(last.elements).toEqual(fresh.elements);
        }
        last = readPage(page, placeOf(page), wanted, last.candidates);
        expect(last.snapshot, why).toEqual(fresh.snapshot);
        expect(last.elements).toEqual(fresh.elements);
      }
      observer.disconnect();
    }),
    { numRuns: 400 },
  );
  // A rule that lets nothing pass would hold too.
  expect(passedOver).toBeGreaterThan(50);
});

test.each([
  ['a button in a view that opens', '<div hidden><button><span>Se connecter</span></button></div>', true],
  ['the words under which another hid', '<button><i>Un instant</i> <span>Se connecter</span></button>', false],
  [
    'a button of which only its name for screen readers is left',
    '<button aria-label="Se connecter"><i>Un instant</i></button>',
    false,
  ],
])('%s is read, although no change but of style was heard of', async (_, html, isHidden) => {
  const { html: login, url } = fixture('educonnect/account.html');
  const page = await openPage(login.replace('</body>', `${html}</body>`), url);
  const wanted = whatIsWanted(portalOf(url));
  const words = (known?: Reading) =>
    readPage(page, placeOf(page), wanted, known?.candidates).snapshot.items.map(({ text }) => text);
  const before = readPage(page, placeOf(page), wanted);
  expect(words(before)).not.toContain('Se connecter');
  if (isHidden) page.querySelector('body > div[hidden]:last-child')?.removeAttribute('hidden');
  else page.querySelector('i')?.setAttribute('style', 'display:none');
  expect(words(before)).toContain('Se connecter');
});

test('a code in boxes goes by the name of its first box, also where that one came last', async () => {
  const { html, url } = fixture('educonnect/account.html');
  const boxes = '<div id="code"><input maxlength="1" aria-label="Suite"><input maxlength="1" aria-label="Suite"></div>';
  const page = await openPage(html.replace('</body>', `${boxes}</body>`), url);
  const wanted = whatIsWanted(portalOf(url));
  const before = readPage(page, placeOf(page), wanted);
  const matters = changesOf(page, before, wanted);
  const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined);
  observer.observe(page, { subtree: true, childList: true });
  const first = '<input maxlength="1" aria-label="Code reçu par SMS">';
  page.querySelector('#code')?.insertAdjacentHTML('afterbegin', first);
  expect(matters(observer.takeRecords())).toBe(true);
  const { items } = readPage(page, placeOf(page), wanted, before.candidates).snapshot;
  expect(items.filter(({ kind }) => kind === 'field').map(({ text }) => text)).toEqual(['Code reçu par SMS']);
});

test('what is written between head and body makes no line of the whole page', async () => {
  const { url } = fixture('ent-edifice/local-login.html');
  const page = await openPage('<html><head></head><body><p>Connexion</p><p role="alert">Erreur</p></body></html>', url);
  const wanted = whatIsWanted(portalOf(url));
  const read = () => readPage(page, placeOf(page), wanted).snapshot.items;
  const before = read();
  page.documentElement.insertBefore(page.createTextNode('10 h 32'), page.body);
  expect(read()).toEqual(before);
});

/** The login with our card and with much text in one line, changed so; do the changes matter? */
async function matterAfter(act: (page: Document, many: HTMLElement) => void): Promise<boolean> {
  const { html, url } = fixture('educonnect/login.html');
  const page = await openPage(html, url);
  const many = page.createElement('div');
  many.innerHTML = '<span>mot </span>'.repeat(3000);
  page.body.append(many);
  page.documentElement.append(page.createElement('ent-pas-a-pas'));
  const wanted = whatIsWanted(portalOf(url));
  const matters = changesOf(page, readPage(page, placeOf(page), wanted), wanted);
  const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined);
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  act(page, many);
  return matters(observer.takeRecords());
}

test('of a block that is too long for a line only its start is read, at each of its changes', async () => {
  const changed = await matterAfter((_, many) => {
    Object.defineProperty(many, 'textContent', {
      get: () => {
        throw new Error('All of the block was read.');
      },
    });
    for (const one of [...many.children].slice(0, 200)) one.textContent = 'autre ';
  });
  expect(changed).toBe(false);
});

test('the page has taken the card away: that is told at once, not when the page has been quiet', async () => {
  expect(await matterAfter((page) => page.querySelector('ent-pas-a-pas')?.remove())).toBe(true);
});

test('of a button that changes and goes in one moment nothing is lost: what else came with it is told', async () => {
  const { html, url } = fixture('educonnect/login.html');
  const page = await openPage(html, url);
  const wanted = whatIsWanted(portalOf(url));
  const button = page.createElement('button');
  page.body.append(button);
  const matters = changesOf(page, readPage(page, placeOf(page), wanted), wanted);
  const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined);
  observer.observe(page, { subtree: true, childList: true, attributes: true });
  button.setAttribute('aria-labelledby', 'nom');
  button.remove();
  page.body.insertAdjacentHTML('beforeend', '<h2>Choisissez votre enfant</h2>');
  expect(matters(observer.takeRecords())).toBe(true);
});

/** A list of news in one block, each a link, so long that nobody takes it for a message. */
const NEWS = `<div id="news">Nouvelles : ${'<a href="/une">Une sortie au musée</a> '.repeat(60)}</div>`;

/** The login with such a list, changed so; do the changes matter? */
async function matterInNews(act: (news: Element) => void, html = NEWS, more?: Partial<Wanted>): Promise<boolean> {
  const login = fixture('educonnect/login.html');
  const page = await openPage(login.html.replace('</body>', `${html}</body>`), login.url);
  const wanted = { ...whatIsWanted(portalOf(login.url)), ...more };
  const matters = changesOf(page, readPage(page, placeOf(page), wanted), wanted);
  const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  act(page.querySelector('#news') as Element);
  return matters(observer.takeRecords());
}

test('in a long list one link more, one less and other words are no message', async () => {
  const changed = await matterInNews((news) => {
    news.insertAdjacentHTML('beforeend', '<a href="/deux">Deux stages</a>');
    news.firstElementChild?.remove();
    (news.lastElementChild?.firstChild as Text).data = 'Trois bourses';
  });
  expect(changed).toBe(false);
});

test('where the long list stood a message stands now, or most of the list has gone: that is told at once', async () => {
  const replaced = (news: Element) => {
    news.innerHTML = 'Votre <b>session</b> a <i>expiré</i>.';
  };
  expect(await matterInNews(replaced)).toBe(true);
  expect(
    await matterInNews((news) => news.insertAdjacentHTML('afterbegin', '<p>Ce code est <b>incorrect</b>.</p>')),
  ).toBe(true);
  expect(await matterInNews((news) => news.lastElementChild?.remove())).toBe(false);
  const around = `<div>Votre session a expiré. ${NEWS}</div>`;
  expect(await matterInNews((news) => news.remove(), around)).toBe(true);
  const oneByOne = (news: Element) => {
    while (news.firstChild) news.firstChild.remove();
  };
  expect(await matterInNews(oneByOne, around)).toBe(true);
});

test('a message comes into a block that had one text and then a script', async () => {
  const changed = await matterInNews((news) => {
    news.insertAdjacentHTML('beforeend', '<script>1</script>');
    news.insertAdjacentHTML('beforeend', '<p>Ce code est <b>incorrect</b>.</p>');
  }, '<ul><li id="news">Deux</li></ul>');
  expect(changed).toBe(true);
});

test('a window that says of itself that it is modal is told at once, wherever it comes', async () => {
  const window = '<div aria-modal="true"><p>Un instant</p></div>';
  const changed = await matterInNews((root) => root.insertAdjacentHTML('beforeend', window), '<div id="news"></div>');
  expect(changed).toBe(true);
});

test('a class that a clue asks for is told at once, another one is not', async () => {
  const called = (name: string) => matterInNews((news) => news.classList.add(name));
  expect(await called('modalMaintenance')).toBe(true);
  expect(await called('autre')).toBe(false);
});

test('what comes and goes again in the same moment was never there', async () => {
  const changed = await matterAfter((page) => {
    const message = page.createElement('p');
    message.textContent = 'Votre session a expiré.';
    page.body.append(message);
    message.remove();
  });
  expect(changed).toBe(false);
});

test('a form that answers with its field for what is around it is looked at once', async () => {
  const html = '<div id="news"><form><input type="hidden" name="parentNode"><p>10 h 31</p></form></div>';
  const tick = async (words: string) =>
    matterInNews(
      (root) => {
        const form = root.querySelector('form') as HTMLFormElement;
        Object.defineProperty(form, 'parentNode', { get: () => form.firstElementChild });
        (form.lastElementChild?.firstChild as Text).data = words;
        // happy-dom itself would ask such a form for its parent for ever.
      },
      html,
      { css: [], named: 'dialog', boxes: 'dialog' },
    );
  expect(await tick('10 h 32')).toBe(false);
  expect(await tick('Votre session a expiré.')).toBe(true);
});
