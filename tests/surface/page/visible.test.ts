import { describe, expect, test } from 'vitest';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

// Why the manifest keeps out each Chrome below 121: `checkVisibility` is there from 105 on, but `visibilityProperty`,
// `opacityProperty` and `contentVisibilityAuto` are passed over by it (MDN's table of 29 November 2026).

const LOGIN = fixture('educonnect/login.html');

/** What the guide makes of the login, with something at the top of its form that nobody sees. */
const told = async (unseen: string, heedless: boolean) =>
  recognisePage(await openPage(LOGIN.html.replace(/<form[^>]*>/, `$&${unseen}`), LOGIN.url, { heedless }));

const REFUSAL = '<p role="alert" style="visibility:hidden">Identifiant ou mot de passe incorrect.</p>';
const DECOY = '<label style="opacity:0">Identifiant <input id="username" data-decoy></label>';

describe('what a page keeps out of sight by more than `display`', () => {
  test('counts for nothing where the browser heeds what is asked', async () => {
    for (const unseen of ['', REFUSAL, DECOY]) {
      const { verdict, parts } = await told(unseen, false);
      expect(verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/login' });
      expect(parts.get('identifier')?.getAttribute('data-part')).toBe('identifier');
    }
  });

  test('would be told as a refusal by a Chrome below the minimum', async () => {
    const { verdict } = await told(REFUSAL, true);
    expect(verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/login-wrong-credentials' });
  });

  test('would take the ring from the true field there', async () => {
    const { parts } = await told(DECOY, true);
    expect(parts.get('identifier')?.getAttribute('data-part')).not.toBe('identifier');
  });
});
