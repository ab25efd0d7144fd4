// Tells the course platform one thing only: an exercise was played to its end. SCORM 1.2, « cmi.core.lesson_status ».
(() => {
  /** The platform's window holds the page, sometimes over several frames, or has opened it. */
  const find = (start) => {
    for (let one = start, depth = 0; one && depth < 8; one = one.parent === one ? null : one.parent, depth += 1) {
      try {
        if (one.API) return one.API;
      } catch {
        return null;
      }
    }
    return null;
  };
  const api = find(window) ?? find(window.opener);
  if (api?.LMSInitialize('') !== 'true') return;
  const STATUS = 'cmi.core.lesson_status';
  const set = (status) => {
    api.LMSSetValue(STATUS, status);
    api.LMSCommit('');
  };
  if (api.LMSGetValue(STATUS) !== 'completed') set('incomplete');
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-recap]')) return;
    watch.disconnect();
    set('completed');
  });
  watch.observe(document.body, { childList: true, subtree: true });
  addEventListener('pagehide', () => api.LMSFinish(''), { once: true });
})();
