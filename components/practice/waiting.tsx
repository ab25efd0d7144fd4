import { practice, trainer } from '../../utils/texts/fr.ts';

/** What a room sees until the trainer starts an exercise. */
export function Waiting() {
  return (
    <section class="waiting" data-waiting>
      <h1>{practice.band}</h1>
      {trainer.waiting.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
