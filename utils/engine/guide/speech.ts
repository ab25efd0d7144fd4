import type { Idea } from '../../model/ideas.ts';
import type { When } from '../../model/journey.ts';
import type { AddressName, JourneyId, PageName } from '../../model/names.ts';
import type { CardRoute } from '../../model/routes.ts';
import type { Segment, Sentence } from '../../model/sentence.ts';
import type { Memory } from '../../model/settings.ts';
import type { FoundPart, Sight } from '../recognise/recognise.ts';
import { key, says } from '../recognise/text.ts';
import type { Piece, ReadyText, ReadyTip } from './ready.ts';

// What is said on a page, once it is known which tip belongs there: short enough to stand on every portal page.

/** An answer that stays with the page. */
export type Reply =
  | { question: string }
  /** The step of the case at which the person is. */
  | { step: number }
  /** It is this page. */
  | { page: PageName }
  /** It is none of these. */
  | { deny: readonly PageName[] }
  /** Back to what is said of the page. */
  | Readonly<Record<string, never>>;

/** What a press in the card has done elsewhere. */
export type Deed =
  | { choose: JourneyId }
  /** Opens one of the extension's own pages in a new tab. */
  | { open: CardRoute }
  /** Opens an address in this tab. */
  | { go: AddressName }
  | { computer: 'own' | 'shared' }
  /** Forgets the last person's case and what was met with it. */
  | { newPerson: true }
  /** Opens the panel beside the page. */
  | { panel: true }
  /** The person is back from the mail: brings the tab to the front that shows the page which it opened. */
  | { afterMail: true };

/** Something to press in the card. */
export interface Answer {
  label: string;
  /** A smaller line under it. */
  note?: string;
  /** Not one of those that lead on: drawn as a link. */
  quiet?: true;
  /** What its small picture stands for; without one it leads on. */
  idea?: Idea;
  to: Reply | { do: Deed };
}

/** A way out, and what it is a way out of. */
export interface ToldItem {
  cause?: Sentence;
  way: Sentence;
  answers?: readonly Answer[];
}

/** One way in which the step fails, and the way out. */
export interface ToldTrouble extends ToldItem {
  cause: Sentence;
}

/** What stands folded under a title. */
export interface Fold {
  title: string;
  items: readonly ToldItem[];
  answers?: readonly Answer[];
}

/** What to show now. */
export interface Guide {
  /**
   * `told`: a step that the person chose; nothing on the page is pointed at. `lost`: the page is not recognised.
   * `fields`: nor is this one, but what its fields ask for is known.
   */
  tone: 'step' | 'warning' | 'done' | 'question' | 'unsure' | 'lost' | 'fields' | 'told';
  /** The page that it is about; none for a page that was not told for sure. */
  page?: PageName;
  /** Where we are on the way; `of` is missing as long as no case was chosen. */
  where?: { step: number; of?: number };
  say: Sentence;
  /** What its small picture stands for: the kind of the first field to fill in. */
  idea?: Idea;
  /** The page is believed to be this one; the last of the answers says that it is not. */
  doubt?: Sentence;
  more: readonly Sentence[];
  /** The items to mark with 1, 2, 3…; a part that was not found has none, one that stands there often has several. */
  points: readonly { number: number; item: number }[];
  /** The ways in which the step fails. */
  trouble: readonly ToldTrouble[];
  /** The page shows an error: what can have gone wrong is shown without being asked for. */
  attention: boolean;
  answers: readonly Answer[];
  folds: readonly Fold[];
  /** What the SMS clock has to do with this page: it runs here, or the next code is a new one. */
  clock?: 'runs' | 'resets';
  /** The account is in use from this page on. */
  activates?: true;
  /** Minutes left for the code of the SMS, at least 1. */
  minutesLeft?: number;
}

/** A code received by SMS is good for so many minutes (utils/journeys/README.md, T19). */
export const CODE_LIFE = 30;

export const NOTHING = { more: [], points: [], trouble: [], answers: [], folds: [], attention: false };

export type Parts = Readonly<Record<string, FoundPart>>;

/** One sentence in words and labels. Empty where it speaks of a part that is not there and has no name. */
function segmentsOf(pieces: readonly Piece[], parts: Parts, points: Guide['points']): Sentence {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'opens' in piece) segments.push(piece);
    else {
      const part = parts[piece.part];
      if (!part || part.missing === '') return [];
      segments.push(part.missing ?? labelOf(part, points));
    }
  }
  return segments.filter((segment) => segment !== '');
}

/** A label with the number of its ring, where it has one. */
function labelOf({ label, item, named }: FoundPart, points: Guide['points']): Segment {
  const point = points.find((one) => one.item === item);
  if (named !== undefined) return point ? { name: named, number: point.number } : named;
  return point ? { label, number: point.number } : { label };
}

/**
 * A text of a journey in words and labels. A part that was not found on the page is never quoted: it is called by its plain
 * name, and where it has none its sentence is not said.
 */
function sentence(text: ReadyText, parts: Parts, points: Guide['points']): Sentence {
  const said = text.map((one) => segmentsOf(one, parts, points));
  return said.filter(({ length }) => length > 0).flatMap((one, index) => (index > 0 ? [' ', ...one] : one));
}

function holdsWhen({ part, says: phrase }: When, parts: Parts): boolean {
  const found = parts[part];
  return found?.item !== undefined && (!phrase || says(key(found.text ?? found.label), phrase));
}

/** Of several tips for a page, the first one for what its parts say. */
export const tipFor = (tips: readonly ReadyTip[], parts: Parts): ReadyTip | undefined =>
  tips.find((tip) => !tip.when || holdsWhen(tip.when, parts));

const isSaid = (said: Sentence): boolean => said.length > 0;

/** A tip in words, with what it points at. */
export function speak(tip: ReadyTip, parts: Parts, mail?: MailHelp, codeAge?: number): Guide {
  const late = codeAge !== undefined && codeAge > CODE_LIFE ? tip.expired : undefined;
  const { say, point, more } = late ?? tip;
  // Only what stands on the page counts: a lone « 2 » would send the parent looking for « 1 ».
  const found = point.flatMap((name) => (parts[name]?.item === undefined ? [] : [parts[name]]));
  const points = found.flatMap(({ item = 0, others = [] }, index) =>
    [item, ...others].map((one) => ({ number: index + 1, item: one })),
  );
  const words = (text: ReadyText) => sentence(text, parts, points);
  return {
    ...NOTHING,
    ...tip.gives,
    ...(late && { tone: 'warning' }),
    say: words(say),
    more: more.map(words).filter(isSaid),
    points,
    trouble: tip.trouble
      .map(({ cause, way, answers }) => ({ cause: words(cause), way: words(way), ...(answers && { answers }) }))
      .filter(({ cause, way }) => isSaid(cause) && isSaid(way)),
    ...(tip.expired && !late && codeAge !== undefined && { minutesLeft: Math.max(1, CODE_LIFE - codeAge) }),
    ...(tip.mail && mail),
  };
}

/** What is said where a mail is awaited. */
export type MailHelp = Pick<Guide, 'folds' | 'answers'>;

/** What belongs to a page whatever stands there now: told before the page is there. Plain JSON. */
export interface Plan {
  /** The first one that is for what the page shows counts. */
  tips: readonly ReadyTip[];
  also?: Pick<Guide, 'where'>;
  /** The case starts here. */
  start?: Fold;
  /** The way forks here: this is asked instead. */
  fork?: Asked;
}

/** A question and its answers. */
export type Asked = Pick<Guide, 'say' | 'more' | 'trouble' | 'attention' | 'answers'>;

/** What is said on every page alike. Plain JSON. */
export interface Voicing {
  mail?: MailHelp;
  /** Something stands before the page. */
  covered: string;
}

/**
 * What is said on a page, from its plan and from what was found there.
 * @param codeAge whole minutes since the page that asks for the code was first seen
 * @returns undefined where there is nothing to say
 */
export function tellPage(plan: Plan, sight: Sight, { mail, covered }: Voicing, codeAge?: number): Guide | undefined {
  const { page, parts } = sight;
  if (plan.fork) return { ...NOTHING, tone: 'question', page, ...plan.fork };
  const tip = tipFor(plan.tips, parts);
  if (!tip) return undefined;
  const spoken = speak(tip, parts, mail, codeAge);
  const { start } = plan;
  return {
    ...spoken,
    page,
    attention: sight.alert || spoken.tone === 'warning',
    ...plan.also,
    ...(start && { folds: [start, ...spoken.folds] }),
    ...(sight.covered && { more: [[covered], ...spoken.more] }),
  };
}

/** The name under which a guide is folded by hand: its page, or all pages that are not recognised. */
export const foldName = ({ page, tone }: Guide): string | undefined =>
  page ?? (tone === 'lost' || tone === 'fields' || tone === 'told' ? 'lost' : undefined);

/**
 * Does the card wait as a corner button? Folded by hand it stays so on that page; after a login done with the guide it
 * unfolds by itself only where something went wrong (DESIGN.md, « The overlay »); a page that is not recognised never
 * unfolds it.
 */
export function waitsFolded(guide: Guide, { folded, loggedIn }: Pick<Memory, 'folded' | 'loggedIn'>): boolean {
  const name = foldName(guide);
  if (guide.tone === 'lost' || (name !== undefined && folded.includes(name))) return true;
  // A warning asks for attention.
  return loggedIn && guide.tone !== 'fields' && guide.tone !== 'unsure' && !guide.attention;
}

/** Does the corner button say « Où en êtes-vous ? »? Once folded by hand, or after a login, it says no more than « ? ». */
export function asksWhere(guide: Guide, { folded, loggedIn }: Pick<Memory, 'folded' | 'loggedIn'>): boolean {
  return guide.tone === 'lost' && !loggedIn && !folded.includes('lost');
}

/** What stands on the screen. */
export interface View {
  /** Undefined: nothing is drawn. */
  guide?: Guide;
  /** The guide waits as a corner button. */
  folded: boolean;
  /** The corner button asks « Où en êtes-vous ? ». */
  asksWhere: boolean;
}

export const SILENCE: View = { folded: false, asksWhere: false };

/** What stands on the screen where this is said. */
export const viewOf = (said: Guide, memory: Pick<Memory, 'folded' | 'loggedIn'>): View => ({
  guide: said,
  folded: waitsFolded(said, memory),
  asksWhere: asksWhere(said, memory),
});
