import { describe, expect, test } from 'vitest';
import { FAMILY } from '../../utils/practice/family.ts';
import { DOOR, SSO } from '../tools/drawn/addresses.ts';
import { fixtures } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';

// The drawn portals without a browser: where a parent comes who wanders about on them, as after `npm start`.

/** A parent's visit: what is asked for, and the drawing that comes. */
function visit(answer: Answer) {
  let at = DOOR;
  let page = '';
  /** The name of the field that bears a part's mark. */
  const fieldOf = (part: string): string => {
    const tag = new RegExp(`<input[^>]*data-part="${part}"[^>]*>`).exec(page)?.[0] ?? '';
    return /\sname="([^"]+)"/.exec(tag)?.[1] ?? part;
  };
  const ask = (url: string, method = 'GET', body = ''): string => {
    const { hostname: host, pathname: path, search } = new URL(url);
    const reply = answer({ url, host, path, search, method, body, headers: {} });
    if (reply instanceof Promise) throw new Error('the drawn portals answer at once');
    const location = reply?.headers?.location;
    if (location) return ask(new URL(String(location), url).href);
    at = url;
    page = String(reply?.body ?? '');
    return page;
  };
  /** The fixture that a page is: its first comment bears its address and its words. */
  const fileOf = (html: string) => {
    const comment = /<!--[\s\S]*?-->/.exec(html)?.[0];
    return fixtures().find((one) => comment && one.html.includes(comment))?.file;
  };
  return {
    open: (url: string) => fileOf(ask(url)),
    /** Writes in the fields that bear the parts' marks, or these names, and uses a part. */
    use(part: string, written: Record<string, string> = {}) {
      const form = Object.fromEntries(Object.entries(written).map(([name, value]) => [fieldOf(name), value]));
      return fileOf(ask(`${at}&use=${part}`, 'POST', new URLSearchParams(form).toString()));
    },
  };
}

const login = ({ identifier, password }: Record<'identifier' | 'password', string>) => ({
  j_username: identifier,
  j_password: password,
});

describe('somebody who wanders about on the drawn portals', () => {
  const parent = () => visit(drawnSite({ face: 'react', active: false }));

  test('logs in with the family’s account and with no other', () => {
    const { open, use } = parent();
    expect(open(SSO)).toBe('educonnect/login.html');
    expect(use('submit', login({ identifier: 'c.martin00', password: 'oubli' }))).toBe(
      'educonnect/login-wrong-credentials.html',
    );
    expect(use('submit', login(FAMILY.account))).toBe('ent-edifice/home.html');
  });

  test('comes to each of the six ways from the login, whatever was tried before', () => {
    const { open, use } = parent();
    open(SSO);
    use('submit', login({ identifier: 'c.martin00', password: 'oubli' }));
    expect(use('submit', login({ identifier: 'c.martin00', password: 'oubli' }))).toBe('educonnect/login-captcha.html');
    expect(use('franceConnect')).toBe('franceconnect/choice.html');
    open(SSO);
    expect(use('lostPassword')).toBe('educonnect/lost-password.html');
    open(SSO);
    expect(use('noAccount')).toBe('educonnect/no-account.html');
    open(SSO);
    expect(use('create')).toBe('educonnect/create-account.html');
    open(SSO);
    expect(use('submit', login(FAMILY.letter))).toBe('educonnect/activation.html');
  });

  test('keeps a password that they chose themselves', () => {
    const { open, use } = parent();
    const password = 'Un-Autre-Soleil-9';
    open(SSO);
    use('lostPassword');
    expect(use('submit', { identifier: FAMILY.account.identifier })).toBe('educonnect/sms-code.html');
    expect(use('submit', { code: FAMILY.code })).toBe('educonnect/new-password.forced-placeholder.html');
    expect(use('submit', { newPassword: 'court', confirmPassword: 'court' })).toBe(
      'educonnect/new-password.forced-placeholder.html',
    );
    expect(use('submit', { newPassword: password, confirmPassword: password })).toBe('educonnect/login.html');
    expect(use('submit', login({ ...FAMILY.account, password }))).toBe('ent-edifice/home.html');
  });
});
