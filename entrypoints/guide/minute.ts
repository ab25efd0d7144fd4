const MINUTE = 60_000;

/**
 * The only timer of the guide: one tick a minute, and only while it runs in a tab that can be seen.
 * @param tick called each minute, and when the tab is seen again
 */
export function everyMinute(document: Document, tick: () => void): { run(running: boolean): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const start = () => {
    clearInterval(timer);
    timer = document.hidden ? undefined : setInterval(tick, MINUTE);
  };
  const seen = () => {
    start();
    if (!document.hidden) tick();
  };
  let running = false;
  return {
    run(next) {
      if (next === running) return;
      running = next;
      if (running) {
        start();
        document.addEventListener('visibilitychange', seen);
      } else {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', seen);
      }
    },
  };
}
