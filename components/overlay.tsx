import { Component } from 'preact';
import type { Guide } from '../utils/engine/guide.ts';
import { plain } from '../utils/engine/guide.ts';
import { overlay as texts } from '../utils/texts/fr.ts';
import { SentenceView } from './sentence.tsx';

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
  folded: boolean;
  corner: Corner;
  marks: readonly Mark[];
  /** Some part to use is out of sight: the card offers to show it. */
  outOfSight: boolean;
  onFold: (folded: boolean) => void;
  onReveal: () => void;
  onAnswer: (journey: Guide['answers'][number]['journey']) => void;
}

/** The numbers that stand on the page itself. They never take a click. */
function Markers({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ number, x, y, width, height }) => (
        <div
          class="marker"
          key={number}
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

/**
 * Said to screen readers: a status is heard only if the words come after the region. A class, because hooks would add
 * 1 kB to every portal page.
 */
class Status extends Component<{ text: string }, { there: boolean }> {
  override componentDidMount() {
    this.setState({ there: true });
  }

  override render() {
    return (
      <p class="unseen" role="status">
        {this.state.there && this.props.text}
      </p>
    );
  }
}

function Card({ guide, corner, outOfSight, onFold, onReveal, onAnswer }: OverlayProps) {
  const { tone, where, say, more, trouble, answers } = guide;
  return (
    <section class={`card ${tone} ${corner}`} data-card aria-label={texts.name}>
      <header>
        <p class="where">{where ? texts.step(where.step, where.of) : texts.name}</p>
        <button type="button" class="fold" aria-label={texts.fold} onClick={() => onFold(true)}>
          ×
        </button>
      </header>
      <p class="say">
        <SentenceView sentence={say} />
      </p>
      {answers.map(({ say: answer, journey }) => (
        <button type="button" class="answer" key={journey} onClick={() => onAnswer(journey)}>
          {answer}
        </button>
      ))}
      {outOfSight && (
        <button type="button" class="reveal" onClick={onReveal}>
          {texts.reveal}
        </button>
      )}
      {more.map((sentence, index) => (
        <p class="more" key={index}>
          <SentenceView sentence={sentence} />
        </p>
      ))}
      {trouble.length > 0 && (
        <details>
          <summary>{texts.trouble}</summary>
          <dl>
            {trouble.map(({ cause, way }, index) => (
              <div key={index}>
                <dt>
                  <SentenceView sentence={cause} />
                </dt>
                <dd>
                  <SentenceView sentence={way} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <footer>{texts.independent}</footer>
    </section>
  );
}

/** All that is drawn on a page: the markers and the card, or the corner button that brings them back. */
export function Overlay(props: OverlayProps) {
  const { guide, folded, corner, marks, onFold } = props;
  const step = guide.where ? `${texts.step(guide.where.step, guide.where.of)}. ` : '';
  return (
    <>
      {!folded && <Markers marks={marks} />}
      {folded ? (
        <button
          type="button"
          class={`unfold ${corner}`}
          data-unfold
          aria-label={texts.unfold}
          onClick={() => onFold(false)}
        >
          ?
        </button>
      ) : (
        <Card {...props} />
      )}
      <Status text={folded ? '' : step + plain(guide.say)} />
    </>
  );
}
