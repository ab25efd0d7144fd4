/** Takes the focus to a heading as it comes, so that it is read next and the keyboard goes on from there. Called once an element. */
export const focusOnArrival = (heading: HTMLElement | null): void => heading?.focus();
