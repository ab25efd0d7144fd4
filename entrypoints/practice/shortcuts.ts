/** The keys that drive the console, as in KeyboardEvent.key, letters in small. */
const KEYS = /^(ArrowLeft|ArrowRight|[fnt0-9])$/;

/**
 * Calls back for each of the console's keys, wherever it is pressed in this window but in a field.
 * @param onKey returns whether the key was used
 */
export function listenToKeys(onKey: (key: string) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey, repeat } = event;
    // The field itself, also one in the shadow root of the drawn page.
    const target = event.composedPath()[0];
    const inField = target instanceof Element && target.matches('input, select, textarea');
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (altKey || ctrlKey || metaKey || repeat || inField || !KEYS.test(key)) return;
    if (onKey(key)) event.preventDefault();
  });
}
