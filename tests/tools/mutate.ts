/**
 * Decisions drawn by fast-check, taken in turn and over again. 0 always means « leave this one as it is », so that a
 * failure can be told by the few changes that raise it.
 */
export type Choices = () => number;

/**
 * @param drawn numbers from 0, at least one
 * @param taken receives every decision, so that they can be undone one by one
 */
export function choicesFrom(drawn: readonly number[], taken: number[] = []): Choices {
  return () => {
    const choice = drawn[taken.length % drawn.length] as number;
    taken.push(choice);
    return choice;
  };
}

/** The one chosen, or undefined where the choice is to leave things as they are. */
function chosen<T>(list: readonly T[], choices: Choices): T | undefined {
  const choice = choices();
  return choice === 0 ? undefined : list[(choice - 1) % list.length];
}

/** One way in which a portal may change its page. */
export interface Mutation {
  /** How a question tells it: « Is login.html, with its ids removed, really … ? ». */
  told: string;
  /** Only the markup changed: whoever reads the page sees the same words with the same meaning. */
  sameWords: boolean;
  /** Changes the document in place. */
  mutate: (document: Document, choices: Choices) => void;
}

/** Renames classes or ids in the page's own style sheets, so that what is hidden stays hidden. */
function restyle(document: Document, sign: '.' | '#', names: ReadonlyMap<string, string>): void {
  for (const style of document.querySelectorAll('style')) {
    const css = style.textContent ?? '';
    style.textContent = css.replace(/([.#])(-?[a-z_][\w-]*)/gi, (all, found, name) =>
      found === sign && names.has(name) ? sign + names.get(name) : all,
    );
  }
}

/** A new release of the design system, or a build that invents its class names: classes and style sheets change together. */
function renameClasses(document: Document, choices: Choices): void {
  const styled = [...document.querySelectorAll('[class]')];
  const names = new Map<string, string>();
  for (const name of new Set(styled.flatMap(({ classList }) => [...classList])))
    if (choices()) names.set(name, `k${names.size}`);
  for (const element of styled) {
    const renamed = [...element.classList].map((name) => names.get(name) ?? name);
    element.setAttribute('class', renamed.join(' '));
  }
  restyle(document, '.', names);
}

/** Attributes by which one element names others: a redesign keeps labels and messages tied to their fields. */
const REFERENCES =
  'for form list headers aria-labelledby aria-describedby aria-errormessage aria-controls aria-owns aria-details'.split(
    ' ',
  );

/** Gives the ids that something refers to new names everywhere, and tells which of the new names are referred to. */
function retie(document: Document, names: ReadonlyMap<string, string>): Set<string> {
  const tied = new Set<string>();
  const rename = (id: string) => {
    const name = names.get(id) ?? id;
    tied.add(name);
    return name;
  };
  for (const attribute of REFERENCES) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
      element.setAttribute(attribute, ids.map(rename).join(' '));
    }
  }
  for (const link of document.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${rename(link.getAttribute('href')?.slice(1) ?? '')}`);
  return tied;
}

/** A rewrite that drops the ids and test ids of the old page; those that tie a label to its field get meaningless names. */
function removeIds(document: Document, choices: Choices): void {
  const names = new Map<string, string>();
  const changed = [...document.querySelectorAll('[id]')].filter(() => choices());
  for (const { id } of changed) names.set(id, `r${names.size}`);
  const tied = retie(document, names);
  restyle(document, '#', names);
  const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  for (const element of changed) {
    const name = names.get(element.id) ?? '';
    if (tied.has(name) || new RegExp(`#${name}(?![\\w-])`).test(css)) element.id = name;
    else element.removeAttribute('id');
  }
  for (const element of document.querySelectorAll('[data-testid]'))
    if (choices()) element.removeAttribute('data-testid');
}

/** Elements whose children may only be of certain kinds: nothing can be put between them and a child. */
const STRICT = 'table,thead,tbody,tfoot,tr,ul,ol,dl,select,optgroup,details,svg,svg *,video,picture,figure';
/** Elements that must stay where they are in their parent. */
const FIXED = 'legend,summary,script,style,template,svg *';
/** Elements that cannot hold a box, or hold no markup at all. */
const CLOSED = `${STRICT},fieldset,input,br,hr,img,textarea,option,script,style,template`;
/** Inside these only phrasing content is allowed. */
const PHRASING = 'p,a,button,label,span,strong,em,b,i,small,legend,summary,h1,h2,h3,h4,h5,h6';

/** Puts a box without a name around some neighbours. */
function box(first: ChildNode, contents: readonly ChildNode[]): void {
  const parent = first.parentElement;
  const wrapper = first.ownerDocument?.createElement(parent?.closest(PHRASING) ? 'span' : 'div');
  if (!wrapper) return;
  first.before(wrapper);
  wrapper.append(...contents);
}

/** A new layout, or a component library: boxes around elements (odd choices) and around what they hold (even choices). */
function addWrappers(document: Document, choices: Choices): void {
  for (const element of document.body.querySelectorAll('*')) {
    const choice = choices();
    if (choice === 0) continue;
    const outside = choice % 2 === 1 && !element.matches(FIXED) && !element.parentElement?.matches(STRICT);
    const [first] = element.childNodes;
    if (outside) box(element, [element]);
    else if (first && !element.matches(CLOSED)) box(first, [...element.childNodes]);
  }
}

/** What can change places without changing what belongs to what. */
const BLOCK = /^(DIV|SECTION|ARTICLE|ASIDE|FORM|FIELDSET|P|H[1-6]|UL|OL|DL|LI|TABLE|FIGURE|DIALOG|BUTTON)$/;

/**
 * The places of the main area where whole blocks stand one below the other: no cells, no label beside its field, no bare
 * text, no views in motion (of which the order tells the one that leaves from the one that comes).
 */
function stacks(document: Document): Element[] {
  const main = document.querySelector('main,[role="main"]') ?? document.body;
  return [main, ...main.querySelectorAll('div,section,article,form,ul,ol')].filter(
    ({ children, childNodes }) =>
      children.length > 1 &&
      [...childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') &&
      [...children].every((child) => BLOCK.test(child.tagName) && !/transform/.test(child.getAttribute('style') ?? '')),
  );
}

/** A new order on the page, such as EduConnect's own of 2026: FranceConnect below the form instead of above it. */
function reorderBlocks(document: Document, choices: Choices): void {
  for (const stack of stacks(document)) {
    const order = [...stack.children];
    for (let last = order.length - 1; last > 0; last--) {
      const other = last - (choices() % (last + 1));
      [order[last], order[other]] = [order[other] as Element, order[last] as Element];
    }
    if (order.some((block, index) => block !== stack.children[index])) stack.append(...order);
  }
}

/** What portals put around their pages, in words that none of our pages bears. */
const NOISE = [
  `<section role="region" aria-label="Cookies"><h2>Votre vie privée nous importe</h2>
    <p>Ce site dépose des traceurs de mesure de fréquentation.</p>
    <button type="button">Tout accepter</button> <button type="button">Personnaliser</button></section>`,
  `<p>Nouveau : retrouvez les menus de la cantine sur votre montre. <a href="/promotion/">En savoir plus</a></p>`,
  `<nav aria-label="Rubriques"><ul><li><a href="/actualites/">Actualités</a></li><li><a href="/agenda/">Agenda</a></li>
    <li><a href="/plan/">Plan du site</a></li></ul><div role="search"><input type="search" name="q" aria-label="Chercher">
    <button type="button">Chercher</button></div></nav>`,
  `<aside><h2>Un conseil ?</h2><h3>Bien préparer la rentrée</h3><p>Nos conseillers répondent du lundi au samedi.</p>
    <a href="tel:0000">Appeler un conseiller</a></aside>`,
  `<div><button type="button" aria-haspopup="dialog" aria-label="Discuter avec Nestor, le robot">?</button></div>`,
  `<figure><h3>La visite guidée en images</h3><video controls></video>
    <button type="button">Lire la vidéo</button><figcaption>Durée : trois minutes.</figcaption></figure>`,
];

/** Cookies, promotion, navigation, help, a chatbot, a video: what comes and goes around a page that stays the same. */
function insertNoise(document: Document, choices: Choices): void {
  const blocks = stacks(document).flatMap((stack) => (stack.matches('ul,ol') ? [] : [...stack.children]));
  const places = [...document.body.children, ...blocks].filter((place) => !place.matches('script,style'));
  for (const noise of NOISE) {
    const choice = choices();
    const place = places[choice % places.length];
    if (choice) place?.insertAdjacentHTML(choice % 2 ? 'beforebegin' : 'afterend', noise);
  }
}

/** A text of the page, wherever it is written. */
interface Writing {
  text: string;
  /** The element that bears it. */
  on: Element;
  write: (text: string) => void;
}

const WRITTEN = ['placeholder', 'aria-label', 'title', 'alt'];

function attributeWritings(element: Element): Writing[] {
  const isButton = element.matches('input[type="submit"],input[type="button"]');
  return [...WRITTEN, ...(isButton ? ['value'] : [])]
    .filter((name) => element.hasAttribute(name))
    .map((name) => ({
      text: element.getAttribute(name) ?? '',
      on: element,
      write: (text) => element.setAttribute(name, text),
    }));
}

function textWritings(element: Element): Writing[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => ({
      text: node.nodeValue ?? '',
      on: element,
      write: (text) => {
        node.nodeValue = text;
      },
    }));
}

/** Every text that holds letters: of the tab, of the page, and in attributes that a person reads or hears. */
function writings(document: Document): Writing[] {
  return [...document.querySelectorAll('title,body,body *')]
    .filter((element) => !element.matches('script,style,template'))
    .flatMap((element) => [...textWritings(element), ...attributeWritings(element)])
    .filter(({ text }) => /\p{L}/u.test(text));
}

const LABELS =
  'button,a,label,legend,summary,th,option,h1,h2,h3,h4,h5,h6,[role="button"],[role="tab"],[role="radio"],[role="heading"]';

/** The words on what one presses, above what one fills in, and on top of a part of the page. */
const labels = (document: Document): Writing[] =>
  writings(document).filter(({ on }) => on.matches('input,select,textarea') || on.closest(LABELS));

/** The same words, written otherwise. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/['’]/g, '’'),
  (text) => text.replace(/['’]/g, "'"),
  (text) => text.replace(/['’]/g, 'ʼ'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/ ?([?!:;])/g, '\u202f$1'),
  (text) => text.replaceAll(' ', '  \n   '),
];

/** Another hand at the keyboard: case, accents, apostrophes and spaces are never the same twice. */
function varyTexts(document: Document, choices: Choices): void {
  for (const { text, write } of writings(document)) {
    const spelling = chosen(SPELLINGS, choices);
    if (spelling) write(spelling(text));
  }
}

/** French words, and what a translator makes of a label that holds them: English, Turkish. */
const TRANSLATIONS: readonly (readonly [RegExp, string, string])[] = [
  [/franceconnect/i, 'Sign in with FranceConnect', 'FranceConnect ile giriş yap'],
  [/code|recopie|captcha/i, 'Security code', 'Güvenlik kodu'],
  [/perdu|oubli/i, 'Forgotten?', 'Unuttum'],
  [/compte/i, 'My account', 'Hesabım'],
  [/identifiant/i, 'Username', 'Kullanıcı adı'],
  [/mot de passe/i, 'Password', 'Şifre'],
  [/date de naissance/i, 'Date of birth', 'Doğum tarihi'],
  [/jour/i, 'Day', 'Gün'],
  [/mois/i, 'Month', 'Ay'],
  [/ann[ée]e/i, 'Year', 'Yıl'],
  [/portable|mobile|t[ée]l[ée]phone/i, 'Mobile phone', 'Cep telefonu'],
  [/mail|courriel/i, 'E-mail address', 'E-posta adresi'],
  [/pr[ée]nom/i, 'First name', 'Adı'],
  [/nom/i, 'Last name', 'Soyadı'],
  [/connect|connexion/i, 'Sign in', 'Giriş yap'],
  [/valider|confirmer/i, 'Confirm', 'Onayla'],
  [/continuer|suivant/i, 'Continue', 'Devam et'],
  [/retour|pr[ée]c[ée]dent/i, 'Back', 'Geri'],
  [/parent|responsable|repr[ée]sentant/i, 'Parent', 'Veli'],
  [/[ée]l[èe]ve/i, 'Pupil', 'Öğrenci'],
  [/coll[èe]ge|lyc[ée]e|[ée]cole/i, 'Secondary school', 'Ortaokul'],
  [/./s, 'Find out more', 'Daha fazlası'],
];

/** The browser's translator, which many parents use: it replaces the words in the page itself, often not all of them. */
function translateLabels(document: Document, choices: Choices): void {
  for (const { text, write } of labels(document)) {
    const [, english, turkish] = TRANSLATIONS.find(([french]) => french.test(text)) ?? [];
    const translation = chosen([english, turkish], choices);
    if (translation) write(translation);
  }
}

/** A narrow column or a field of few characters in the portal's own database: labels are cut, with « … » or without. */
function truncateLabels(document: Document, choices: Choices): void {
  for (const { text, write } of labels(document)) {
    const choice = choices();
    const label = text.trim();
    const kept = 3 + (choice % label.length);
    if (choice && kept < label.length) write(label.slice(0, kept) + (choice % 2 ? '…' : ''));
  }
}

/** Several changes at once. */
const together =
  (...changes: readonly Mutation['mutate'][]): Mutation['mutate'] =>
  (document, choices) => {
    for (const change of changes) change(document, choices);
  };

/** Another team, another framework: nothing is left of the old markup. */
const rebuild = together(renameClasses, removeIds, addWrappers, reorderBlocks);

/** Every kind of change, the harmless ones first. */
export const MUTATIONS: readonly Mutation[] = [
  { told: 'with its classes renamed', sameWords: true, mutate: renameClasses },
  { told: 'with its ids removed', sameWords: true, mutate: removeIds },
  { told: 'with wrappers added', sameWords: true, mutate: addWrappers },
  { told: 'with its blocks reordered', sameWords: true, mutate: reorderBlocks },
  { told: 'with noise around it', sameWords: true, mutate: insertNoise },
  { told: 'with its texts spelt otherwise', sameWords: true, mutate: varyTexts },
  { told: 'redesigned', sameWords: true, mutate: together(rebuild, varyTexts, insertNoise) },
  { told: 'with its labels translated', sameWords: false, mutate: translateLabels },
  { told: 'with its labels truncated', sameWords: false, mutate: truncateLabels },
  { told: 'redesigned and translated', sameWords: false, mutate: together(rebuild, translateLabels, insertNoise) },
  { told: 'redesigned and truncated', sameWords: false, mutate: together(rebuild, truncateLabels, insertNoise) },
];
