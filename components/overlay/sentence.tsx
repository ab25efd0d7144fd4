import type { Sentence } from '../../utils/model/sentence.ts';

/** A sentence with the screen's labels drawn as buttons between « », and the number of their marker. */
export function SentenceView({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((segment, index) =>
        typeof segment === 'string' ? (
          segment
        ) : (
          <span class="label" key={index}>
            <span class="together">
              {segment.number !== undefined && <b class="number">{segment.number}</b>}«&nbsp;
            </span>
            {segment.label}&nbsp;»
          </span>
        ),
      )}
    </>
  );
}

/** A sentence that stands below the instruction. */
export const Paragraph = ({ sentence }: { sentence: Sentence }) => (
  <p class="more">
    <SentenceView sentence={sentence} />
  </p>
);
