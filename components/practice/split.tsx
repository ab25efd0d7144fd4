import { trainer } from '../../utils/texts/fr.ts';

export interface SplitProps {
  /** The addresses of the two halves. */
  projected: string;
  console: string;
}

/** One window for both: what the room sees, and the console. Each half is as wide as it is, hence the two frames. */
export function Split({ projected, console }: SplitProps) {
  return (
    <>
      <h1 class="unseen">{trainer.title}</h1>
      <iframe src={projected} title={trainer.projected} data-half="projected" />
      <iframe src={console} title={trainer.title} data-half="console" />
    </>
  );
}
