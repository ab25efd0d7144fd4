const MINUTE = 60_000;

/**
 * The only timer of a guide at rest: one tick a minute, and only while it runs in a tab that can be seen.
 * @param tick called each minute, and when the tab is seen again: meanwhile many may have passed
 */
export function everyMinute(document: Document, tick: () => void): { run(running: boolean): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => document.hidden || tick();
  return {
    run(running) {
      if (running) {
        timer ??= setInterval(look, MINUTE);
        document.addEventListener('visibilitychange', look);
      } else {
        timer = void clearInterval(timer);
        document.removeEventListener('visibilitychange', look);
      }
    },
  };
}
