/**
 * Opens a page of ours in a tab or a window of its own, which gets a copy of this window's session storage. Empty first:
 * Chromium gives no extension API to a page at which a window was opened.
 * @param address as its route tells it
 * @param features of a window of its own, which is the same one when it is opened twice; a new tab without them
 */
export function openOwnWindow(address: string, features?: string): void {
  const opened = features === undefined ? window.open('', '_blank') : window.open('', address, features);
  opened?.location.replace(new URL(address, location.href));
}
