import { setTimeout as sleep } from 'node:timers/promises';

/** Time between two looks at a page while waiting, in milliseconds. */
const POLL = 100;

/**
 * Tries again and again until `attempt` gives something else than undefined or an error. Rejects once the patience is
 * over, with what was waited for and the last error.
 * @param patience in milliseconds
 */
export async function until<Result>(
  patience: number,
  what: string,
  attempt: () => Promise<Result | undefined>,
): Promise<NonNullable<Result>> {
  const deadline = performance.now() + patience;
  let last = 'it stayed false';
  while (performance.now() < deadline) {
    // An evaluation may never answer (an alert box, a page that dies): it gets no more than the time left.
    const timer = new AbortController();
    const tooLate = sleep(deadline - performance.now(), undefined, { signal: timer.signal }).catch(() => undefined);
    try {
      const result = await Promise.race([attempt(), tooLate]);
      if (result !== undefined && result !== null) return result;
    } catch (error) {
      last = firstLine(error);
    } finally {
      timer.abort();
    }
    await sleep(POLL);
  }
  throw new Error(`Waited ${patience} ms for ${what}: ${last}`);
}

/** An error's message without the stack that Playwright writes into it. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
