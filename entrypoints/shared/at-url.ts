/** Where an address leads, as far as it tells whose portal stands there. Without one: nowhere. Throws where it is none. */
export function atUrl(url = 'about:blank'): { secure: boolean; host: string } {
  const { protocol, host } = new URL(url);
  return { secure: protocol === 'https:', host };
}
