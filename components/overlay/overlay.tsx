import type { Guide } from '../../utils/engine/guide/speech.ts';
import { MENU } from '../../utils/model/names.ts';
import { fill, plain } from '../../utils/model/sentence.ts';
import type { Cover } from '../../utils/surface/page/surface.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import type { Spot } from './corner.ts';
import { Answers, FoldView, Items } from './items.tsx';
import { type OnUse, Paragraph, SentenceView } from './sentence.tsx';

/** A ring and its number around a part of the page; px from the top left corner of the viewport. */
export interface Mark {
  number: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** On its left stands something that the number would hide. */
  inside: boolean;
  /** It is in sight: where room is scarce the card says no more than its number. */
  seen: boolean;
}

export interface OverlayProps {
  guide: Guide;
  texts: OverlayTexts;
  folded: boolean;
  /** The corner button asks « Où en êtes-vous ? ». */
  asksWhere: boolean;
  spot: Spot;
  marks: readonly Mark[];
  /** The first part to use that is out of sight or under the card, by its item: the card offers to show it. */
  hidden: number | undefined;
  /** Something stands over a part to use. */
  cover: Cover | undefined;
  /** How many pages were met on this way so far; 0 where it is not known which one this is. */
  screen: number;
  /**
   * No corner is free for the whole card: 1: only the instruction stands, and what follows once it is opened; 2: in a
   * narrow window what is seen to be ringed is told by its number alone.
   */
  tight: number;
  /** What stands open: what follows the instruction, or the ways in which the step fails. */
  opened: 'rest' | 'trouble' | undefined;
  /** What screen readers hear: a status is heard only if its words come after it, so they are missing at first. */
  spoken: string;
  /** What came of the last press. */
  notice: string;
  onOpened: (opened: OverlayProps['opened']) => void;
  onFold: (folded: boolean) => void;
  onReveal: (item: number) => void;
  /** An answer or an address was pressed. */
  onUse: OnUse;
}

/** The numbers that stand on the page itself. They never take a click. */
const Markers = ({ marks }: { marks: readonly Mark[] }) =>
  marks.map(({ number, x, y, width, height, inside, seen }, index) => (
    <div
      class={seen ? 'marker seen' : 'marker'}
      key={index}
      data-marker={number}
      aria-hidden="true"
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
    >
      <span class={inside ? 'number inside' : 'number'}>{number}</span>
    </div>
  ));

/** At its spot: overlay.css keeps at the foot of the window what has no distance from its top. */
const docked = ([side, top]: Spot, name: string) => ({ class: `${name} ${side} ${top}`, style: { top } });

/** What is said to screen readers where this is drawn. */
export const spokenOf = ({ doubt, say }: Guide): string => plain([...(doubt ?? []), ' ', ...say]);

/** What follows the instruction, where there is room for it or it was asked for. */
function Rest({ guide, texts, onUse }: OverlayProps) {
  const { more, answers, minutesLeft, folds } = guide;
  return (
    <>
      {minutesLeft !== undefined && <p class="more">{fill(texts.minutesLeft, { minutes: minutesLeft })}</p>}
      {more.map((sentence, index) => (
        <Paragraph key={index} sentence={sentence} onUse={onUse} />
      ))}
      {answers[0] && (
        <fieldset aria-labelledby="say">
          <Answers answers={answers} onUse={onUse} />
        </fieldset>
      )}
      {folds.map((fold) => (
        <FoldView key={fold.title} fold={fold} onUse={onUse} />
      ))}
    </>
  );
}

/** The instruction, whole; below it what there is room for, and « Ça ne marche pas ? », which never leaves the sight. */
function Card(props: OverlayProps) {
  const { guide, texts, spot, screen, tight, opened, hidden, cover, notice, onOpened, onFold, onReveal, onUse } = props;
  const { tone, idea, say, doubt, trouble } = guide;
  // By itself, what else there is to say where there is room.
  const shown = { trouble: opened === 'trouble', rest: opened === 'rest' || (!opened && !tight) };
  return (
    <section {...docked(spot, `card ${tone} ${opened ?? `tight-${tight}`}`)} data-card aria-label={texts.name}>
      <div class="head">
        <p class="where">
          {screen > 1 ? fill(texts.screen, { screen }) : texts.name}
          <small>{texts.independent}</small>
        </p>
        <button type="button" class="fold" aria-label={texts.fold} onClick={() => onFold(true)}>
          ×
        </button>
      </div>
      <div class="first">
        {cover && <p class="cover">{cover.closes ? fill(texts.close, { button: cover.closes }) : texts.covered}</p>}
        {doubt && (
          <p class="doubt">
            <SentenceView sentence={doubt} />
          </p>
        )}
        <h2 class="say" data-idea={idea} id="say" tabIndex={-1}>
          <SentenceView sentence={say} onUse={onUse} />
        </h2>
      </div>
      <div class="body">
        {notice && <p class="more">{notice}</p>}
        {shown.trouble && (
          <>
            <p class="more">{texts.which}</p>
            <Items items={trouble} onUse={onUse} />
          </>
        )}
        {shown.rest && <Rest {...props} />}
        <div class="bar">
          {hidden !== undefined && (
            <button type="button" class="reveal" onClick={() => onReveal(hidden)}>
              {texts.reveal}
            </button>
          )}
          {trouble.length > 0 && (
            <button
              type="button"
              data-trouble
              aria-expanded={shown.trouble}
              onClick={() => onOpened(shown.trouble ? undefined : 'trouble')}
            >
              {texts.trouble}
            </button>
          )}
          {(tight > 0 || shown.trouble) && (guide.more[0] || guide.folds[0]) && (
            <button
              type="button"
              class="link"
              data-open
              aria-expanded={shown.rest}
              onClick={() => onOpened(shown.rest ? undefined : 'rest')}
            >
              {shown.rest ? texts.less : texts.whole}
            </button>
          )}
          <button type="button" data-menu aria-label={texts.menu} onClick={() => onUse({ question: MENU })}>
            ☰
          </button>
        </div>
      </div>
    </section>
  );
}

/** All that is drawn on a page: the markers and the card, or the corner button that brings them back. */
export function Overlay(props: OverlayProps) {
  const { folded, texts, asksWhere, spot, marks, spoken, onFold } = props;
  return (
    <>
      {!folded && <Markers marks={marks} />}
      {folded ? (
        <button type="button" {...docked(spot, 'unfold')} data-unfold onClick={() => onFold(false)}>
          {asksWhere ? texts.lost : texts.unfold}
        </button>
      ) : (
        <Card {...props} />
      )}
      <p class="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}
