import type { Answer } from '../../utils/engine/guide/speech.ts';
import type { Segment, Sentence } from '../../utils/model/sentence.ts';

/** Something in the card was pressed. */
export type OnUse = (to: Answer['to']) => void;

export interface SentenceProps {
  sentence: Sentence;
  /** Missing where nothing can be pressed: an address is its words then. */
  onUse?: OnUse | undefined;
}

function Piece({ segment, onUse }: { segment: Segment } & Pick<SentenceProps, 'onUse'>) {
  if (typeof segment === 'string') return segment;
  if ('opens' in segment) {
    const { opens, called } = segment;
    if (!onUse) return called;
    return (
      <button type="button" class="go" onClick={() => onUse({ do: { go: opens } })}>
        {called}
      </button>
    );
  }
  const ring = segment.number !== undefined && <b class="number">{segment.number}</b>;
  if ('name' in segment) return [ring, segment.name];
  return (
    <span class="label" data-ringed={segment.number}>
      {ring}
      <span class="words">«&nbsp;{segment.label}&nbsp;»</span>
    </span>
  );
}

/** A sentence with the screen's labels drawn as buttons between « », the number of their marker, and its addresses. */
export const SentenceView = ({ sentence, onUse }: SentenceProps) =>
  sentence.map((segment, index) => <Piece key={index} segment={segment} onUse={onUse} />);

/** A sentence that stands below the instruction. */
export const Paragraph = (props: SentenceProps) => (
  <p class="more">
    <SentenceView {...props} />
  </p>
);
