import { cutQuotes, cutSentences } from '../model/quotes.ts';
import { ONE_WORD } from './words.ts';

/** French simple (journeys/README.md): at most so many words in a sentence, more where a label is quoted. */
const WORDS = 12;
const WORDS_WITH_LABEL = 15;

/** Words that parents do not use. Between « » they are the screen's own. */
const BANNED =
  /\b(authentifi\w*|saisi\w*|valid(?:er|ez|ation|é|ée)|renseign\w*|veuillez|cliquer|procédure|rattachement|fédération|navigateur par défaut|identifiants provisoires|token|session|serveur|URL)\b/i;

/** What joins a second idea to a sentence; once is the most. */
const JOINT = /;|, (?:mais|car|donc|puis|sinon|ensuite|alors)\b|\b(?:parce que|alors que|afin|tandis que|lorsque)\b/gi;
const MOST_JOINTS = 1;

const withoutQuoted = (text: string) => text.replace(/«[^»]*»/g, 'X');

/** The sentences of a text, its quotes standing for one word each. */
export function sentencesOf(text: string): string[] {
  const words = cutQuotes(text).map((piece, index) => (index % 2 === 0 ? piece : '«\u00a0x\u00a0»'));
  return cutSentences(words.join(''))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/**
 * What is wrong with a text for somebody who reads little French.
 * @returns a message for each fault; empty when the text is plain
 */
export function writingFaults(text: string): string[] {
  const faults: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const most = sentence.includes('«') ? WORDS_WITH_LABEL : WORDS;
    const count = withoutQuoted(sentence)
      .split(/[\s\u00a0]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count > most) faults.push(`${count} words in « ${sentence} », ${most} at most`);
    const [banned] = BANNED.exec(withoutQuoted(sentence)) ?? [];
    if (banned) faults.push(`« ${banned} » is not an everyday word; quote it only from the screen`);
    for (const { word, never } of ONE_WORD) {
      const [other] = never.exec(withoutQuoted(sentence)) ?? [];
      if (other) faults.push(`« ${other} » in « ${sentence} »: the word is « ${word} »`);
    }
    const joints = withoutQuoted(sentence).match(JOINT)?.length ?? 0;
    if (joints > MOST_JOINTS) faults.push(`more than one idea in « ${sentence} »: make two sentences of it`);
    if (/['"]/.test(sentence)) faults.push(`straight quotes in « ${sentence} »: write ’ and « »`);
  }
  return faults;
}
