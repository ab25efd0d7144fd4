/** The keys that drive the console, as in KeyboardEvent.key, letters in small. */
export const CONSOLE_KEYS = /^(ArrowLeft|ArrowRight|PageUp|PageDown|Escape|[fnbt0-9])$/;

/** In the room no letter and no digit is one of them: somebody who types before clicking in a field sets nothing off. */
export const ROOM_KEYS = /^(ArrowLeft|ArrowRight|PageUp|PageDown|Escape)$/;

/** These type nothing, so they count in a field too: there a presenter's remote control finds the focus. */
const TYPES_NOTHING = /^(PageUp|PageDown|Escape)$/;

/**
 * Calls back for each of these keys, wherever it is pressed in this window but in a field.
 * @param onKey returns whether the key was used
 */
export function listenToKeys(keys: RegExp, onKey: (key: string) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey, repeat } = event;
    // The field itself, also one in the shadow root of the drawn page.
    const target = event.composedPath()[0];
    const inField = target instanceof Element && target.matches('input, select, textarea');
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (altKey || ctrlKey || metaKey || repeat || !keys.test(key)) return;
    if (inField && !TYPES_NOTHING.test(key)) return;
    if (onKey(key)) event.preventDefault();
  });
}
