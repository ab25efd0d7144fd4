import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createConsoleModel } from '../../entrypoints/practice/console-model.ts';
import { createPlayerModel } from '../../entrypoints/practice/player-model.ts';
import type { ToProjected } from '../../utils/engine/practice/protocol.ts';

describe('the model of the player', () => {
  test('draws a page once, however often something is said on it', () => {
    const model = createPlayerModel();
    const drawn: (string | undefined)[] = [];
    effect(() => void drawn.push(model.page.value?.address));
    model.start();
    model.close();
    model.show('phone');
    expect(drawn).toEqual([undefined, 'https://enthdf.fr/auth/saml/wayf']);
  });

  test('shows a false address, and the true one once the page was closed', () => {
    const model = createPlayerModel();
    model.choose({ failure: 'false-address' });
    model.start();
    model.obey({ do: 'jump', scene: 'login' });
    expect(model.page.value?.address).toMatch(/^https:\/\/educonnect\.education\.gouv\.fr\.connexion\.example\//);
    model.close();
    expect(model.page.value?.address).toMatch(/^https:\/\/educonnect\.education\.gouv\.fr\//);
  });

  test('lets the guide forget between two exercises', () => {
    const model = createPlayerModel();
    model.choose({ journey: 'provisional' });
    model.start();
    expect(model.kept.value.settings.case).toBe('provisional');
    model.kept.value = { ...model.kept.value, memory: { ...model.kept.value.memory, codeSeenAt: 1 } };
    model.use('profile-parent', { facts: {}, chosen: [] });
    expect(model.kept.value.memory.codeSeenAt).toBe(1);
    model.start();
    expect(model.kept.value.memory.codeSeenAt).toBeNull();
  });
});

describe('the model of the console, beside a window that plays', () => {
  /** A console and a projected window that hear each other at once. */
  function joined() {
    const sent: ToProjected[] = [];
    const player = createPlayerModel();
    const model = createConsoleModel((message) => {
      sent.push(message);
      if ('command' in message) player.obey(message.command);
    });
    /** The window answers. */
    const answer = () => model.hear({ to: 'console', shown: player.shown.value });
    model.ask();
    answer();
    return { model, player, sent, answer };
  }

  test('waits for an answer to whatever it sends', () => {
    const { model, answer } = joined();
    expect(model.unanswered.value).toBe(0);
    model.start();
    model.freeze();
    expect(model.unanswered.value).toBe(2);
    answer();
    expect(model.unanswered.value).toBe(0);
  });

  test('goes on along the right way, and back', () => {
    const { model, player, answer } = joined();
    model.start();
    answer();
    model.next();
    expect(player.scene.value).toBe('level');
    answer();
    model.back();
    expect(player.scene.value).toBe('profile');
  });

  test('a window that was loaded anew is asked, and taken back to its page with its failure', () => {
    const { model, player, sent, answer } = joined();
    model.choose({ journey: 'self-registration' });
    model.start();
    answer();
    model.fail('unknown-number');
    model.jump('identity');
    answer();
    player.obey({ do: 'quit' });
    model.hear({ to: 'console', opened: true });
    expect(sent).toContainEqual({ to: 'projected', ask: 'shown' });
    expect(sent.at(-1)).toEqual({ to: 'projected', time: null });
    answer();
    model.resume();
    expect(player.exercise.value.play).toMatchObject({ scene: 'identity', failure: { id: 'unknown-number' } });
  });

  test('the keys drive it, as long as they are on', () => {
    const { model, player, answer } = joined();
    model.start();
    answer();
    expect(model.press('n')).toBe(true);
    expect(player.exercise.value.blank).toBe(true);
    expect(model.press('2')).toBe(true);
    expect(player.exercise.value.play?.failure?.id).toBe(model.exercise.value?.failures[1]?.id);
    expect(model.press('0')).toBe(true);
    expect(player.exercise.value.play?.failure).toBeNull();
    expect(model.press('9')).toBe(model.exercise.value?.failures[8] !== undefined);
    model.setShortcuts(false);
    expect(model.press('ArrowRight')).toBe(false);
    expect(player.scene.value).toBe('profile');
  });

  test('a number without a failure is not used', () => {
    const { model } = joined();
    expect(model.press('1')).toBe(false);
  });
});
