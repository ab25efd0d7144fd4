/** Runs a task once a frame, however often it is asked for. */
export function onceAFrame(task: () => void): { ask: () => void; cancel: () => void } {
  let frame = 0;
  return {
    ask() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        task();
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
