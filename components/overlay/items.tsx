import type { Answer, Fold, ToldItem } from '../../utils/engine/guide/speech.ts';
import { type OnUse, SentenceView } from './sentence.tsx';

interface Used {
  onUse?: OnUse | undefined;
}

/** What can be pressed: what leads on as a button, the rest as a link. */
export const Answers = ({ answers = [], onUse }: Used & { answers: readonly Answer[] | undefined }) =>
  answers.map(({ label, note, quiet, idea, to }) => (
    <button type="button" class={quiet ? 'link' : 'answer'} data-idea={idea} key={label} onClick={() => onUse?.(to)}>
      {label}
      {note && <small>{note}</small>}
    </button>
  ));

/** Ways out, each under what it is a way out of. */
export const Items = ({ items, onUse }: Used & { items: readonly ToldItem[] }) => (
  <dl>
    {items.map(({ cause, way, answers }, index) => (
      <div key={index}>
        {cause && (
          <dt>
            <SentenceView sentence={cause} onUse={onUse} />
          </dt>
        )}
        <dd>
          <SentenceView sentence={way} onUse={onUse} />
          <Answers answers={answers} onUse={onUse} />
        </dd>
      </div>
    ))}
  </dl>
);

/** What is unfolded by who wants to read it. */
export const FoldView = ({ fold: { title, items, answers }, onUse }: Used & { fold: Fold }) => (
  <details>
    <summary>{title}</summary>
    <Items items={items} onUse={onUse} />
    <Answers answers={answers} onUse={onUse} />
  </details>
);
