const MINUTE = 60_000;

/**
 * The only timer of the guide: one tick a minute, and only while it runs in a tab that can be seen.
 * @param tick called each minute
 */
export function everyMinute(document: Document, tick: () => void): { run(running: boolean): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    run(running) {
      if (running) timer ??= setInterval(() => document.hidden || tick(), MINUTE);
      else timer = void clearInterval(timer);
    },
  };
}
