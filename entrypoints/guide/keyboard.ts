/** Where the keyboard is in the card. It is moved within the card only: never there from the page, never back unasked. */
export interface Keyboard {
  /** Before something is drawn or taken away. */
  note(): void;
  /** After it: where the keyboard was in the card it goes to what is new there, and never back to the page's beginning. */
  follow(isNews: boolean): void;
  /** Brings it to the card, because the person asks for it. */
  call(): void;
}

/** @param mount where the card is drawn: an element in a shadow root */
export function keyboardIn(mount: HTMLElement): Keyboard {
  let wasIn = false;
  const isIn = () => (mount.getRootNode() as ShadowRoot).activeElement !== null;
  const call = () => mount.querySelector<HTMLElement>('[data-unfold],#say')?.focus({ preventScroll: true });
  return {
    note() {
      wasIn ||= isIn();
    },
    follow(isNews) {
      if (wasIn && (isNews || !isIn())) call();
      wasIn = false;
    },
    call,
  };
}
