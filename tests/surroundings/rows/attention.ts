import { fixture } from '../../tools/drawn/fixtures.ts';
import { guided, script } from '../changes.ts';
import { countsAt, watched } from '../earlier.ts';
import type { Row } from '../row.ts';
import { LOGIN } from '../stage.ts';

// How much of a page the guide looks at, and how often it asks.

const { url: REAL } = fixture(LOGIN);

export const attention: readonly Row[] = [
  {
    id: 'help-off-first',
    name: 'help is switched off before the page comes',
    browsers: 'both',
    fault: 2,
    own: watched,
    must: 'look at nothing of the page',
    async play(stage) {
      await stage.keep({ settings: { case: 'everyday', help: false } });
      await stage.open();
      await stage.see({ nothing: true });
      const { looks } = await countsAt(stage, REAL);
      // One is the counter's own.
      if (looks !== 1) throw new Error(`it has looked ${looks - 1} times`);
    },
  },
  {
    id: 'help-off-later',
    name: 'help is switched off, and the page changes a hundred times',
    browsers: 'both',
    fault: 2,
    own: watched,
    must: 'not look at any of the changes',
    async play(stage) {
      await stage.keep({ settings: { case: 'everyday', help: false } });
      await stage.open();
      await stage.see({ nothing: true });
      const before = await countsAt(stage, REAL);
      await stage.tab.evaluate(async () => {
        for (let n = 0; n < 100; n += 1) {
          document.querySelector('main')?.append(document.createElement('p'));
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      const { looks } = await countsAt(stage, REAL);
      if (looks > before.looks) throw new Error(`it has looked ${looks - before.looks} times`);
    },
  },
  {
    id: 'false-pageshow',
    name: 'a script of the page says two thousand times that the page has come back from memory',
    browsers: 'both',
    fault: 8,
    own: watched,
    must: 'ask nothing because of it',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      const before = await countsAt(stage, REAL);
      await stage.tab.evaluate(() => {
        for (let n = 0; n < 2000; n += 1) dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await stage.settle();
      const { messages } = await countsAt(stage, REAL);
      if (messages > before.messages) throw new Error(`it has asked ${messages - before.messages} times`);
      await stage.see(guided);
    },
  },
  {
    id: 'quiet-page',
    name: 'nothing happens on the page for a while but a clock that ticks',
    browsers: 'both',
    own: watched,
    must: 'ask nothing',
    async play(stage) {
      await stage.open({
        html: script(`{
          const clock = document.body.appendChild(document.createElement('p'))
          setInterval(() => { clock.textContent = new Date().toISOString() }, 100)
        }`),
      });
      await stage.see(guided);
      await stage.settle();
      const before = await countsAt(stage, REAL);
      await stage.settle();
      const { messages } = await countsAt(stage, REAL);
      if (messages > before.messages) throw new Error(`it has asked ${messages - before.messages} times`);
    },
  },
];
