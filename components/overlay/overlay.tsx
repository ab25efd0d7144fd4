import type { Answer, Guide } from '../../utils/engine/guide/speech.ts';
import type { CardRoute } from '../../utils/model/routes.ts';
import { fill, plain } from '../../utils/model/sentence.ts';
import type { Cover } from '../../utils/surface/page/surface.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import { MailHelp } from './mail-help.tsx';
import { Paragraph, SentenceView } from './sentence.tsx';
import { Troubles } from './trouble.tsx';

/** A ring and its number around a part of the page; px from the top left corner of the viewport. */
export interface Mark {
  number: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the card is docked. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

export interface OverlayProps {
  guide: Guide;
  texts: OverlayTexts;
  folded: boolean;
  /** The corner button asks « Où en êtes-vous ? ». */
  asksWhere: boolean;
  corner: Corner;
  marks: readonly Mark[];
  /** Some part to use is out of sight: the card offers to show it. */
  outOfSight: boolean;
  /** Something stands over a part to use. */
  cover: Cover | undefined;
  /** No corner is free for the whole card: only the instruction stands, and what follows once it is opened. */
  tight: boolean;
  opened: boolean;
  /** What screen readers hear: a status is heard only if its words come after it, so they are missing at first. */
  spoken: string;
  /** The person came back from the mail, and the page that it opens was not found. */
  missed: boolean;
  onOpened: (opened: boolean) => void;
  onFold: (folded: boolean) => void;
  onReveal: () => void;
  /** An answer was chosen; undefined: back to the list of steps. */
  onAnswer: (to: Answer['to'] | undefined) => void;
  /** Opens one of the extension's own pages. */
  onOpen: (route: CardRoute) => void;
  /** The person is back from the mail. */
  onBack: () => void;
}

/** The numbers that stand on the page itself. They never take a click. */
function Markers({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ number, x, y, width, height }, index) => (
        <div
          class="marker"
          key={index}
          data-marker={number}
          aria-hidden="true"
          style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
        >
          <span class={x < 36 ? 'number inside' : 'number'}>{number}</span>
        </div>
      ))}
    </>
  );
}

const stepIn = ({ step, of }: NonNullable<Guide['where']>, texts: OverlayTexts): string =>
  of === undefined ? fill(texts.step, { step }) : fill(texts.stepOf, { step, of });

/** What is said to screen readers where this is drawn. */
export function spokenOf({
  guide: { where, doubt, say },
  folded,
  texts,
}: Pick<OverlayProps, 'guide' | 'folded' | 'texts'>): string {
  if (folded) return '';
  const step = where ? `${stepIn(where, texts)}. ` : '';
  return step + (doubt ? `${plain(doubt.say)} ` : '') + plain(say);
}

/** What to have at hand where a case starts, and its video. */
function Before({ guide: { before, video }, texts, onOpen }: Pick<OverlayProps, 'guide' | 'texts' | 'onOpen'>) {
  return (
    <details>
      <summary>{texts.before}</summary>
      {before?.map((sentence, index) => (
        <Paragraph key={index} sentence={sentence} />
      ))}
      {video && (
        <button type="button" class="answer" onClick={() => onOpen({ video: video.journey })}>
          {texts.video}
          <small>{video.address}</small>
        </button>
      )}
    </details>
  );
}

/** What stands below the instruction. */
function Rest(props: OverlayProps) {
  const { guide, texts, outOfSight, missed, onReveal, onAnswer, onOpen, onBack } = props;
  const { tone, more, trouble, answers, minutesLeft, mail, before, attention } = guide;
  return (
    <>
      {minutesLeft !== undefined && (
        <p class="more">{minutesLeft === 1 ? texts.lastMinute : fill(texts.minutesLeft, { minutes: minutesLeft })}</p>
      )}
      {outOfSight && <Reveal texts={texts} onReveal={onReveal} />}
      {more.map((sentence, index) => (
        <Paragraph key={index} sentence={sentence} />
      ))}
      {answers.map(({ label, to }) => (
        <button type="button" class="answer" key={label} onClick={() => onAnswer(to)}>
          {label}
        </button>
      ))}
      {mail && <MailHelp mail={mail} texts={texts} missed={missed} onBack={onBack} />}
      {before && <Before guide={guide} texts={texts} onOpen={onOpen} />}
      {trouble.length > 0 && <Troubles trouble={trouble} texts={texts} open={attention} onOpen={onOpen} />}
      {tone === 'told' && (
        <button type="button" class="answer" onClick={() => onAnswer(undefined)}>
          {texts.back}
        </button>
      )}
      {(tone === 'lost' || tone === 'fields' || tone === 'unsure') && (
        <button type="button" class="link" onClick={() => onOpen({ report: 'here' })}>
          {texts.report}
        </button>
      )}
      <footer>{texts.independent}</footer>
    </>
  );
}

const Reveal = ({ texts, onReveal }: Pick<OverlayProps, 'texts' | 'onReveal'>) => (
  <button type="button" class="reveal" onClick={onReveal}>
    {texts.reveal}
  </button>
);

function Card(props: OverlayProps) {
  const { guide, texts, corner, tight, opened, outOfSight, cover, onOpened, onFold, onReveal } = props;
  const { tone, where, say, doubt, attention, trouble } = guide;
  const more = attention && trouble.length > 0 ? texts.trouble : texts.whole;
  const whole = !tight || opened;
  return (
    <section class={`card ${tone} ${corner}`} data-card aria-label={texts.name}>
      <header>
        <p class="where">{where ? stepIn(where, texts) : texts.name}</p>
        {tight && (
          <button type="button" class="link" data-open aria-expanded={opened} onClick={() => onOpened(!opened)}>
            {opened ? texts.less : more}
          </button>
        )}
        <button type="button" class="fold" aria-label={texts.fold} onClick={() => onFold(true)}>
          ×
        </button>
      </header>
      {cover && <p class="cover">{cover.closes ? fill(texts.close, { button: cover.closes }) : texts.covered}</p>}
      {doubt && (
        <p class="doubt">
          <SentenceView sentence={doubt.say} />
        </p>
      )}
      <p class="say">
        <SentenceView sentence={say} />
      </p>
      {doubt && (
        <button type="button" class="link" data-deny onClick={() => props.onAnswer(doubt.answer.to)}>
          {doubt.answer.label}
        </button>
      )}
      {whole ? <Rest {...props} /> : outOfSight && <Reveal texts={texts} onReveal={onReveal} />}
    </section>
  );
}

/** All that is drawn on a page: the markers and the card, or the corner button that brings them back. */
export function Overlay(props: OverlayProps) {
  const { folded, texts, asksWhere, corner, marks, spoken, onFold } = props;
  return (
    <>
      {!folded && <Markers marks={marks} />}
      {folded ? (
        <button
          type="button"
          class={`unfold ${asksWhere ? 'asks' : ''} ${corner}`}
          data-unfold
          aria-label={asksWhere ? undefined : texts.unfold}
          onClick={() => onFold(false)}
        >
          {asksWhere ? texts.lost : '?'}
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
