import { describe, expect, test } from 'vitest';
import { isMessage } from '../../../utils/engine/practice/protocol.ts';

describe('what the windows tell each other', () => {
  const setup = { journey: 'everyday', age: 'today', failure: 'none', mode: 'full', sounds: false };
  const shown = {
    setup,
    scene: 'login',
    before: ['profile'],
    page: 'educonnect/login',
    failure: null,
    falseAddress: false,
    frozen: false,
    blank: false,
    showing: null,
  };

  test.each([
    { to: 'projected', ask: 'shown' },
    { to: 'projected', command: { do: 'start', setup } },
    { to: 'projected', command: { do: 'quit' } },
    { to: 'projected', time: null },
    { to: 'projected', time: { minutes: 3, gone: 0, since: 12 } },
    { to: 'projected', command: { do: 'freeze', on: true } },
    { to: 'console', shown },
    { to: 'console', opened: true },
    { to: 'console', key: 'f' },
  ])('%j is heard', (message) => expect(isMessage(message)).toBe(true));

  test.each([
    null,
    'start',
    { to: 'everyone', ask: 'shown' },
    { to: 'projected', command: { do: 'explode' } },
    { to: 'projected', command: { do: 'toString' } },
    { to: 'projected', command: { do: 'start', setup: { ...setup, journey: 'nowhere' } } },
    { to: 'projected', command: { do: 'freeze', on: 'yes' } },
    { to: 'console', shown: { ...shown, before: [1] } },
    { to: 'console', shown: { ...shown, setup: undefined } },
    { to: 'console', opened: 'perhaps' },
  ])('%j is not', (message) => expect(isMessage(message)).toBe(false));
});
