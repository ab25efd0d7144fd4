import { afterEach, expect, test, vi } from 'vitest';
import { listen } from '../../utils/platform/content.ts';

afterEach(() => vi.unstubAllGlobals());

test('a frame hears whether a guide is there: where help is switched off, it stops looking', () => {
  let listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void = () => undefined;
  const onMessage = {
    addListener: (one: typeof listener) => {
      listener = one;
    },
  };
  vi.stubGlobal('chrome', { runtime: { onMessage } });
  const received: number[] = [];
  const guide = {
    verdict: () => undefined,
    snapshot: () => undefined,
    call: () => undefined,
    receive: (frame: number) => void received.push(frame),
  };
  let here: typeof guide | undefined = guide;
  listen(
    () => here,
    () => undefined,
  );
  const answers: unknown[] = [];
  const tell = (frame: number) => listener({ frame, reading: null }, {}, (answer) => answers.push(answer));
  tell(1);
  here = undefined;
  tell(2);
  expect(answers).toEqual([true, false]);
  expect(received).toEqual([1]);
});
