import type { Tip, When } from '../../model/journey.ts';
import { ADDRESSES, type AddressName } from '../../model/names.ts';
import { cutQuotes, cutSentences, fillName, type TemplateValues } from '../../model/quotes.ts';
import type { Settings } from '../../model/settings.ts';
import type { Answer, Guide } from './speech.ts';

/** How each address is called in a sentence. */
export type Addresses = Readonly<Record<AddressName, string>>;

// The journeys' texts made ready for a page: cut at their quotes, and filled with what the person chose. Plain JSON.

/** Words as they are, the part of the page whose label stands there, or an address to press. */
export type Piece = string | { part: string } | { opens: AddressName; called: string };

/** The sentences of a text, each in its pieces: one that speaks of a part that is not there is not said. */
export type ReadyText = readonly (readonly Piece[])[];

/** What is said, and what is pointed at. */
interface ReadySaying {
  say: ReadyText;
  point: readonly string[];
  more: readonly ReadyText[];
}

/** A tip that is ready to be said. */
export interface ReadyTip extends ReadySaying, Pick<Tip, 'mail'> {
  /** What of a guide hangs on the tip alone. */
  gives: Pick<Guide, 'tone' | 'clock' | 'activates' | 'idea'>;
  when?: When;
  trouble: readonly { cause: ReadyText; way: ReadyText; answers?: readonly Answer[] }[];
  expired?: ReadySaying;
}

/** What a part's name may take from the settings: `level-{level}`. */
const valuesOf = ({ profile, level }: Settings): TemplateValues => ({
  profile,
  level: level ?? 'any',
});

/** The words beside those of a page. */
export type ReadyWords = Readonly<{ addresses: Addresses; message: string }>;

/** Cuts a text, `Cliquez sur {submit}.`, for this person. */
export function readyText(text: string, settings: Settings, { addresses }: Pick<ReadyWords, 'addresses'>): ReadyText {
  const values = valuesOf(settings);
  const named = (name: string): Piece => {
    const opens = ADDRESSES.find((address) => address === name);
    return opens ? { opens, called: addresses[opens] } : { part: fillName(name, values) };
  };
  return cutSentences(text).map((sentence) =>
    cutQuotes(sentence).map((piece, index) => (index % 2 === 0 ? piece : named(piece))),
  );
}

/** Makes a tip ready for this person. */
export function readyTip(tip: Tip, settings: Settings, words: ReadyWords): ReadyTip {
  const ready = (text: string) => readyText(text, settings, words);
  const name = (part: string) => fillName(part, valuesOf(settings));
  const saying = ({ say, point = [], more = [] }: Pick<Tip, 'say' | 'point' | 'more'>): ReadySaying => ({
    say: ready(say),
    point: point.map(name),
    more: more.map(ready),
  });
  const { tone = 'step', when, trouble = [], expired, resetsClock, activates, mail } = tip;
  return {
    ...saying(tip),
    gives: {
      tone,
      ...(expired && { clock: 'runs' }),
      ...(resetsClock && { clock: 'resets' }),
      ...(activates && { activates }),
    },
    ...(when && { when: { ...when, part: name(when.part) } }),
    trouble: trouble.map(({ cause, way, message }) => ({
      cause: ready(cause),
      way: ready(way),
      ...(message && { answers: [{ label: words.message, quiet: true, to: { do: { open: { message } } } }] }),
    })),
    ...(expired && { expired: saying(expired) }),
    ...(mail && { mail }),
  };
}
