import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { bodyOf, fixture } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { page } from '../tools/drawn/replies.ts';
import { choose, useRig, waitForCard } from './setup.ts';

// A page that is still on its way is read already; what is said of it waits until it is there.

const LOGIN = fixture('educonnect/login.html');
const REFUSED = fixture('educonnect/login-wrong-credentials.html');
const HOST = new URL(LOGIN.url).host;

/**
 * Notes how far the page has come when the guide first stands in it as it is painted, and how often it has come before: what
 * is rehearsed comes and goes between two paintings.
 */
const WITNESS = `<script>
  const { dataset } = document.documentElement;
  const look = () => {
    if (document.querySelector('ent-pas-a-pas')) dataset.stood = document.readyState;
    else requestAnimationFrame(look);
  };
  look();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const { localName } of addedNodes)
      if (localName === 'ent-pas-a-pas') dataset.came = Number(dataset.came ?? 0) + 1;
  }).observe(document.documentElement, { childList: true });
</script>`;

/** A picture that comes two seconds after all the rest. */
const PICTURE = '<img src="/lente.png" alt="">';

/**
 * The login page, whose last script comes after two seconds: long enough for all of the page to have been read.
 * @param more what stands before that script
 */
const late =
  (script: string, more: string): Answer =>
  async ({ host, path }) => {
    if (host !== HOST) return undefined;
    if (path === '/lente.png') {
      await sleep(4000);
      return { status: 404, headers: {}, body: '' };
    }
    if (path !== '/dernier.js')
      return page(
        LOGIN.html
          .replace('<head>', `<head>${WITNESS}`)
          .replace('</body>', `${more}<script src="/dernier.js"></script>\n</body>`),
      );
    await sleep(2000);
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: script };
  };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name);

  const open = async (script: string, more = '') => {
    rig.play(late(script, more));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    return tab;
  };
  const stood = () => document.documentElement.dataset.stood ?? 'not yet';
  const came = () => Number(document.documentElement.dataset.came);

  test('nothing stands on a page that is on its way; once it is there, what belongs to it', async () => {
    const tab = await open('', PICTURE);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    // No picture is waited for.
    expect(await tab.evaluate(stood)).toBe('interactive');
    // Once to rehearse, once to stay.
    expect(await tab.evaluate(came)).toBe(2);
    await tab.close();
  });

  test('a page that has all it needs is loaded before the card is drawn', async () => {
    const tab = await open('');
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    expect(await tab.evaluate(stood)).toBe('complete');
    await tab.close();
  });

  test('what its last script makes of the page is what counts', async () => {
    const tab = await open(`document.body.innerHTML = ${JSON.stringify(bodyOf(REFUSED))}`);
    await waitForCard(tab, 'L’identifiant ou le mot de passe est refusé.', 3);
    expect(await tab.evaluate(stood)).not.toBe('loading');
    await tab.close();
  });
});
