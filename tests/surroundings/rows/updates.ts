import { until } from '../../tools/drawn/until.ts';
import { showCode } from '../acts.ts';
import { guided, STEP } from '../changes.ts';
import { remove, setAccess, update, whileDisabled } from '../powers.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';

// What happens to the extension while a page is open.

/** Either nothing is drawn any more, or one card that its × still closes. */
async function expectNothingDead(stage: Stage): Promise<void> {
  await stage.settle();
  await until(8000, 'nothing dead', async () => {
    const { cards, drawn } = await stage.look();
    if (drawn > 0 && cards.length !== 1) throw new Error(`${cards.length} cards stand there`);
    return true;
  });
  if ((await stage.look()).drawn === 0) return;
  await stage.press('.fold');
  await stage.see({ card: null, rings: [] });
}

export const updates: readonly Row[] = [
  {
    id: 'update',
    name: 'the extension is updated while the page is open',
    browsers: 'both',
    fault: 3,
    must: 'leave one card at most, and none whose × is dead',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await update(stage);
      await expectNothingDead(stage);
    },
  },
  {
    id: 'update-view',
    name: 'the extension is updated, and then the page goes to another view',
    browsers: 'both',
    fault: 3,
    must: 'leave no card and no ring of the last view',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await update(stage);
      await showCode(stage);
      await stage.see({ unsaid: [STEP] });
      const { rings, cards } = await stage.look();
      if (rings.length > 0 && cards.length === 0) throw new Error(`rings without a card: ${rings.join(', ')}`);
    },
  },
  {
    id: 'update-reload',
    name: 'the extension is updated, and then the page is loaded anew',
    browsers: 'both',
    must: 'guide as ever',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await update(stage);
      await stage.keep({ settings: { case: 'everyday' } });
      await stage.tab.reload();
      await stage.see(guided);
    },
  },
  {
    id: 'disabled',
    name: 'the person switches the extension off while the page is open',
    browsers: 'both',
    fault: 3,
    must: 'leave nothing, or a card that its × still closes',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await whileDisabled(stage, () => expectNothingDead(stage));
    },
  },
  {
    id: 'disabled-view',
    name: 'the extension is switched off, and then the page goes to another view',
    browsers: 'both',
    fault: 3,
    must: 'leave no card and no ring of the last view',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await whileDisabled(stage, async () => {
        await showCode(stage);
        await stage.see({ nothing: true });
      });
    },
  },
  {
    id: 'removed-extension',
    name: 'the person removes the extension while the page is open',
    browsers: 'both',
    fault: 3,
    own: { alone: true },
    must: 'leave nothing, or a card that its × still closes',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await remove(stage);
      await expectNothingDead(stage);
    },
  },
  {
    id: 'access-taken',
    name: 'the person takes the access to the sites away, loads the page anew, and gives it back',
    browsers: 'both',
    must: 'draw nothing without it, and guide with it',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await setAccess(stage, false);
      try {
        await stage.tab.reload();
        await stage.see({ nothing: true });
      } finally {
        await setAccess(stage, true);
      }
      await stage.tab.reload();
      await stage.see(guided);
    },
  },
];
