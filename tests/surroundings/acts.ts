import { bodyOf, fixture } from '../tools/drawn/fixtures.ts';
import { until } from '../tools/drawn/until.ts';
import { guided, STEP } from './changes.ts';
import type { Expectation } from './sight.ts';
import type { Stage } from './stage.ts';

// What happens on a page once all is drawn.

/** The page runs this, with the overlay's element as `host`. */
export const afterwards = (code: string) => async (stage: Stage) => {
  await stage.see(guided);
  await stage.tab.evaluate((text: string) => {
    new Function('host', text)(document.querySelector('ent-pas-a-pas'));
  }, code);
};

/** The page on which most situations come to another view: it asks for the code of an SMS. */
export const CODE = fixture('educonnect/sms-code.html');

/** The page shows the code view, without being loaded. */
export const showCode = ({ tab }: Stage): Promise<void> =>
  tab.evaluate((html: string) => {
    document.body.innerHTML = html;
  }, bodyOf(CODE));

/** What belongs to the code view, and nothing of the login. */
export const codeGuided: Expectation = { card: ['code'], unsaid: [STEP], rings: ['1 code', '2 submit'] };

/** The tab that stands at an address, whatever its query: a discarded one comes back as another. */
export const tabAt = ({ stand }: Stage, url: string) =>
  until(8000, 'the tab', async () => {
    for (const tab of await stand.browser.tabs())
      if ((await tab.url().catch(() => '')).split('?')[0] === url.split('?')[0]) return tab;
    return undefined;
  });
