/** Addresses of ours that only pass somebody on to another site: the ENT's doors to its applications. */
const PASSES_ON = /\/cas\/|\/auth\/redirect|[?&](?:service|redirect_uri|target|url)=/i;

/**
 * May the mask be lost by what is pressed here? A mask stands on the hosts of the portals only.
 * @param here the page's host
 * @param to the address of the link that is pointed at; undefined for a button, whose goal cannot be known
 * @param hosts where a mask may stand
 * @param sendsAway the hosts whose buttons lead to sites that are not ours: FranceConnect's
 */
export function mayLoseMask(
  here: string,
  to: string | undefined,
  hosts: readonly string[],
  sendsAway: readonly string[],
): boolean {
  if (to === undefined) return sendsAway.includes(here);
  const url = URL.parse(to);
  if (url?.protocol !== 'https:') return false;
  return !hosts.includes(url.hostname) || PASSES_ON.test(url.pathname + url.search);
}
