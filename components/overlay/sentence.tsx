import type { Segment, Sentence } from '../../utils/model/sentence.ts';

const Ring = ({ number }: { number: number | undefined }) =>
  number === undefined ? null : <b class="number">{number}</b>;

function Piece({ segment }: { segment: Segment }) {
  if (typeof segment === 'string') return <>{segment}</>;
  if ('name' in segment)
    return (
      <>
        <Ring number={segment.number} />
        {segment.name}
      </>
    );
  return (
    <span class="label">
      <span class="together">
        <Ring number={segment.number} />
        «&nbsp;
      </span>
      {segment.label}&nbsp;»
    </span>
  );
}

/** A sentence with the screen's labels drawn as buttons between « », and the number of their marker. */
export const SentenceView = ({ sentence }: { sentence: Sentence }) => (
  <>
    {sentence.map((segment, index) => (
      <Piece key={index} segment={segment} />
    ))}
  </>
);

/** A sentence that stands below the instruction. */
export const Paragraph = ({ sentence }: { sentence: Sentence }) => (
  <p class="more">
    <SentenceView sentence={sentence} />
  </p>
);
