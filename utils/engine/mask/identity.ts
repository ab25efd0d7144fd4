import { key } from '../recognise/text.ts';
import { ORDINARY } from './ordinary-words.ts';

/** A piece of a text: where it starts, and where what follows it starts. */
export type Span = readonly [start: number, end: number];

/** Words that are known to belong to nobody. */
interface Harmless {
  /** The keys of whole texts. */
  texts: ReadonlySet<string>;
  /** How texts begin that go on with an error code: « Erreur Y… ». */
  beginnings: readonly string[];
  words: ReadonlySet<string>;
}

const compiled = new WeakMap<readonly string[], Harmless>();

function harmlessIn(wordings: readonly string[]): Harmless {
  let harmless = compiled.get(wordings);
  if (!harmless) {
    const words = wordings.flatMap((wording) => wording.match(/\p{L}+/gu) ?? []);
    harmless = {
      texts: new Set(wordings.filter((wording) => !wording.includes('…')).map(key)),
      beginnings: wordings.filter((wording) => /\p{L}…$/u.test(wording)).map((wording) => key(wording.slice(0, -1))),
      words: new Set([...ORDINARY, ...words].map(key)),
    };
    compiled.set(wordings, harmless);
  }
  return harmless;
}

function isHarmless(text: string, { texts, beginnings }: Harmless): boolean {
  const textKey = key(text);
  return (
    texts.has(textKey) ||
    beginnings.some((start) => textKey.startsWith(start) && /^[\da-f]+$/.test(textKey.slice(start.length)))
  );
}

/** Are all pieces of a word ordinary: « Connectez-vous », « mi-octobre »? */
const isOrdinary = (word: string, { words }: Harmless): boolean =>
  word.split(/[-’'‘._]/).every((piece) => words.has(key(piece)));

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);

const MAIL = /[^\s@<>«»]*\s?@\s?[^\s@<>«»]+/gu;
/** « c••••• », « M***N »: covered as a whole, because what stands beside the dots tells too much. */
const HALF_HIDDEN = /\S*[•●∙*]{2,}\S*/gu;
const MONTH =
  'janv(?:ier|\\.)?|f[ée]v(?:rier|r?\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?';
const DATE_IN_WORDS = new RegExp(`(?:\\d{1,2}(?:er)?\\s+)?(?<!\\p{L})(?:${MONTH})\\s+\\d{4}`, 'giu');
/** Digits, or what hides them, with nothing but separators between. */
const DIGITS = /[+(]?(?:[\d•●∙*]|[xX]{2,})(?:[\s.()/–-]*(?:[\d•●∙*]|[xX]{2,}))+/gu;
const YEARS = /^(?:19|20)\d\d(?:[\s–/-]+(?:19|20)\d\d)?$/;
/** From here on, digits may be a code, a phone number or a date. */
const FEWEST_DIGITS = 4;

/** Phone numbers, dates, codes, file numbers: four digits or more that are no year. */
const numbersIn = (text: string): Span[] =>
  spansOf(text, DIGITS).filter(([start, end]) => {
    const found = text.slice(start, end);
    return found.replace(/[^\d•●∙*xX]/g, '').length >= FEWEST_DIGITS && !YEARS.test(found.trim());
  });

const TOKEN = /[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d])?/gu;
/** « 30min », « 12h30 », « 6e », « v1.9 »: no identifier looks so. */
const MEASURE = /^(?:\d+\p{L}{1,4}|\d{1,2}h\d{2}|v\d[\d.]*)$/iu;
const DOMAIN = /\.(?:fr|com|org|net|eu)$/i;

function isIdentifier(token: string, harmless: Harmless): boolean {
  const digits = token.replace(/\D/g, '').length;
  if (digits >= 2 && digits < token.length && token.length >= FEWEST_DIGITS) {
    if (/\p{L}/u.test(token) && !MEASURE.test(token)) return true;
  }
  return /\p{L}[._]\p{L}/u.test(token) && !DOMAIN.test(token) && !isOrdinary(token, harmless);
}

/** « c.martin00 », « lina_m », « Lettre-3081 ». */
const identifiersIn = (text: string, harmless: Harmless): Span[] =>
  spansOf(text, TOKEN).filter(([start, end]) => isIdentifier(text.slice(start, end), harmless));

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’'‘]\p{L}[\p{L}\p{M}]*)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'‘](?=\p{L})/iu;
/** Services and places whose words would each be a name alone. */
const NO_PERSON = /France Identité|Aidants Connect|Hauts[-\s]de[-\s]France/giu;
/** Short names of services and things, which stand beside other words without being a surname. */
const ACRONYM = /^(?:aaaa|b[eê]ta|cgu|cnil|ent|faq|hdf|id|ine|jj|mm|msa|otp|ou|pdf|qr|rgpd|sms|url)$/i;
/** These come before a name without being a piece of it. */
const BEFORE_NAMES =
  /^(?:bonjour|bonsoir|bienvenue|merci|madame|monsieur|coll[eè]ge|[eé]cole|lyc[eé]e|acad[eé]mie|r[eé]gion|d[eé]partement|[eé]l[eè]ves?|enfants?|parents?|responsables?)$/i;
/** Between the pieces of a name: « Lina de La Tour ». */
const PARTICLE = /^(?:de|du|des|d|la|le|el|al|ben|van|von|der|da|dos)$/;

interface Word {
  start: number;
  end: number;
  text: string;
  /** It begins with a capital. */
  capital: boolean;
  /** It is written in capitals and is no acronym. */
  allCapitals: boolean;
  ordinary: boolean;
  /** An acronym, or a piece of the name of a service: never a piece of a person's name. */
  neverName: boolean;
}

/** The words of a text, without « l’ », « d’ » before them. */
function wordsOf(text: string, harmless: Harmless): Word[] {
  const others = spansOf(text, NO_PERSON);
  return spansOf(text, WORD).map(([from, end]) => {
    const start = from + (ELISION.exec(text.slice(from, end))?.[0].length ?? 0);
    const word = text.slice(start, end);
    const neverName = ACRONYM.test(word) || others.some(([first, last]) => first <= start && end <= last);
    return {
      start,
      end,
      text: word,
      capital: /^\p{Lu}/u.test(word),
      allCapitals: word.length > 1 && word === word.toUpperCase() && !neverName,
      // A letter alone counts as ordinary, because an initial tells nothing by itself.
      ordinary: word.length === 1 || neverName || isOrdinary(word, harmless),
      neverName,
    };
  });
}

/** Does one word follow the other in the same name: only spaces between, or the dot of an initial? */
function joins(text: string, one: Word, next: Word): boolean {
  const between = text.slice(one.end, next.start);
  return /^\s+$/.test(between) || (one.text.length === 1 && /^\.\s*$/.test(between));
}

/** Words with a capital that follow one another, particles between them included. */
function runsIn(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const joined = run.length > 0 && before !== undefined && joins(text, before, word);
    if (!joined) run = [];
    if (!word.capital && !(run.length > 0 && PARTICLE.test(word.text))) {
      run = [];
      return;
    }
    if (run.length === 0) runs.push(run);
    run.push(word);
  });
  return runs;
}

/** Two words of which one is in capitals are a name, even where both are ordinary: « Lina MARTIN », « France PAGE ». */
const looksLikeName = (one: Word, other: Word | undefined): boolean =>
  other?.capital === true &&
  one.allCapitals !== other.allCapitals &&
  [one, other].every(({ text, neverName }) => text.length > 1 && !neverName && !BEFORE_NAMES.test(text));

/**
 * The words of a run that are a name. A name begins at the first word that is not ordinary, or at the ordinary word
 * before it, because « Rose MARTIN » and « Page Durand » are names too. It ends at the last word with a capital.
 */
function nameIn(run: readonly Word[], text: string): Span[] {
  const unusual = run.findIndex(
    (word, index) => word.capital && (!word.ordinary || looksLikeName(word, run[index + 1])),
  );
  const last = run.findLast(({ capital }) => capital);
  if (unusual < 0 || !last) return [];
  const before = run[unusual - 1];
  const first = before?.capital && !BEFORE_NAMES.test(before.text) ? before : run[unusual];
  const dot = last.text.length === 1 && text[last.end] === '.' ? 1 : 0;
  return first ? [[first.start, last.end + dot]] : [];
}

const GREETING =
  /(?<!\p{L})(?:bonjour|bonsoir|bienvenue|salut|madame|monsieur|mme|mlle|mr|m\.|chère?|connectée?(?:\(e\))? en tant que)\s*,?\s+/giu;

/** The word after a greeting is a name whatever it looks like: « Bonjour camille », « Bonjour France ». */
function greetedIn(text: string, words: readonly Word[]): Span[] {
  const ends = spansOf(text, GREETING).map(([, end]) => end);
  return words.flatMap(({ start, end, capital, ordinary }): Span[] =>
    ends.includes(start) && (capital || !ordinary) ? [[start, end]] : [],
  );
}

const VALUE =
  /(?<!\p{L})(?:nom|pr[ée]noms?|titulaire|identifiant|login|utilisateur|mot de passe|n[ée](?:\(e\)|e)? le)(?!\p{L})[^:;,.|«]{0,30}:\s*(?=([^:;,|«]{1,60}))/giu;

/** What stands after « Nom : », « Prénom : », « Identifiant : », unless it is plain advice. */
function valuesIn(text: string, harmless: Harmless): Span[] {
  return [...text.matchAll(VALUE)].flatMap(({ 0: label, 1: value = '', index }): Span[] => {
    const words = value.match(WORD) ?? [];
    const advice = words.length >= 3 && words.every((word) => isOrdinary(word.replace(ELISION, ''), harmless));
    if (value.trim() === '' || advice || isHarmless(value, harmless)) return [];
    const start = index + label.length;
    return [[start, start + value.trimEnd().length]];
  });
}

/** Puts spans in order; those that touch, or have only spaces between, become one. */
function merge(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === '')) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    } else merged.push([start, end]);
  }
  return merged;
}

/**
 * What in a line of text may name somebody or lead to them: names, mails, phone numbers, dates, identifiers, codes, also
 * half hidden ones. Whatever may be a name counts as one: a word with a capital that is neither ordinary nor in a wording.
 * @param text a line as it stands on the page; with the label before it (« Nom : Martin ») more is found
 * @param knownWordings the wordings that the portals' files know: a text that equals one is not personal
 * @returns the spans to cover, in order
 */
export function personalRanges(text: string, knownWordings: readonly string[]): Span[] {
  const harmless = harmlessIn(knownWordings);
  if (isHarmless(text, harmless)) return [];
  const words = wordsOf(text, harmless);
  return merge(
    [
      ...[MAIL, HALF_HIDDEN, DATE_IN_WORDS].flatMap((pattern) => spansOf(text, pattern)),
      ...numbersIn(text),
      ...identifiersIn(text, harmless),
      ...runsIn(text, words).flatMap((run) => nameIn(run, text)),
      ...greetedIn(text, words),
      ...valuesIn(text, harmless),
    ],
    text,
  );
}

/** Shorter, it would be found in every second word. */
const SHORTEST_NAME = 3;

/**
 * The words of covered pieces that name somebody: once covered they are to be covered everywhere, whatever their case.
 * @returns their keys; no ordinary word is among them
 */
export function namesIn(text: string, spans: readonly Span[], knownWordings: readonly string[]): string[] {
  const harmless = harmlessIn(knownWordings);
  return spans.flatMap(([start, end]) =>
    (text.slice(start, end).match(WORD) ?? [])
      .filter((word) => word.length >= SHORTEST_NAME && !ACRONYM.test(word) && !isOrdinary(word, harmless))
      .map(key),
  );
}

/** Where the words of a text are names that were met before: « lina a un mot à signer ». */
export const namesAgain = (text: string, names: ReadonlySet<string>): Span[] =>
  names.size === 0
    ? []
    : spansOf(text, WORD).flatMap(([from, end]): Span[] => {
        const start = from + (ELISION.exec(text.slice(from, end))?.[0].length ?? 0);
        return names.has(key(text.slice(start, end))) ? [[start, end]] : [];
      });
