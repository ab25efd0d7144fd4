import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { openBrowser } from './tools/drawn/browser.ts';
import { startNetwork } from './tools/drawn/network.ts';
import { walkScenario } from './tools/drawn/practice-walker.ts';

const out = process.argv[2] ?? '/tmp/pics';
mkdirSync(out, { recursive: true });
const network = await startNetwork(() => undefined);
const browser = await openBrowser({
  browser: 'chromium',
  network,
  headless: true,
  extension: '.output/chrome-mv3-test',
});
const open = async (path: string) => await browser.openExtensionPage(path);
const size = (p: Page, width: number, height: number) => p.setViewportSize({ width, height });
const shot = async (p: Page, name: string, full = false) => {
  await p.waitForTimeout(250);
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: full });
};
const looks = async (p: Page, name: string, full = false) => {
  await shot(p, name, full);
  await p.emulateMedia({ colorScheme: 'dark' });
  await shot(p, `${name}-dark`, full);
  await p.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await shot(p, `${name}-forced`, full);
  await p.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
};
// start
{
  const tab = await open('practice.html');
  const p = tab.raw as Page;
  await p.locator('[data-start]').waitFor();
  await size(p, 1280, 800);
  await looks(p, 'start-1280');
  await p.locator('[data-trainer]').click();
  await p.locator('[data-arm]').waitFor();
  await p.locator('[data-arm]').click();
  await looks(p, 'start-trainer', true);
  await p.locator('[data-arm]').click();
  await size(p, 360, 740);
  await shot(p, 'start-360', true);
  await tab.close();
}
// popup
{
  const tab = await open('popup.html');
  const p = tab.raw as Page;
  await size(p, 400, 600);
  await p.locator('[data-fold="more"] > summary').click();
  await p.locator('details > summary', { hasText: 'formateurs' }).click();
  await p.locator('[data-arm]').click();
  await p.locator('[data-armed]').waitFor();
  await looks(p, 'popup', true);
  await p.locator('[data-arm]').click();
  await tab.close();
}
// room + console
{
  const room = (await open('practice.html#projected')).raw as Page;
  await size(room, 1920, 1080);
  const con = (await open('practice.html#console')).raw as Page;
  await con.getByText('Le groupe voit l’écran d’attente.').first().waitFor();
  await shot(room, 'room-waiting');
  await size(con, 1280, 800);
  await looks(con, 'console-waiting-1280');
  await con.locator('[data-pick="journey"]').selectOption('self-registration');
  await con.locator('[data-start]').click();
  await room.locator('[data-scene="profile"]').waitFor();
  await con.locator('[data-run="30"]').click();
  await con.locator('[data-segment="2"]').click();
  await con.locator('[data-jump="identity"]').click();
  await room.locator('[data-scene="identity"]').waitFor();
  for (const [w, h] of [
    [1024, 768],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await size(con, w, h);
    await looks(con, `console-${w}`);
  }
  await shot(room, 'room-identity-1920');
  await room.emulateMedia({ forcedColors: 'active' });
  await shot(room, 'room-forced');
  await room.emulateMedia({ forcedColors: 'none' });
  await size(con, 1280, 800);
  await con.locator('[data-thumbnail]').screenshot({ path: `${out}/thumbnail.png` });
  await con.emulateMedia({ media: 'print' });
  await con.pdf({ path: `${out}/notes.pdf`, format: 'A4' });
  await con.emulateMedia({ media: 'screen' });
  await con.close();
  await room.close();
}
// split
{
  const tab = await open('practice.html#split');
  const p = tab.raw as Page;
  const half = (n: string) => p.frameLocator(`[data-half="${n}"]`);
  await half('console').locator('[data-start]').click();
  await half('projected').locator('[data-scene="profile"]').waitFor();
  await half('console').locator('[data-jump="login"]').click();
  await half('projected').locator('[data-scene="login"]').waitFor();
  for (const [w, h] of [
    [1920, 1080],
    [1280, 800],
    [1024, 768],
  ] as const) {
    await size(p, w, h);
    await shot(p, `split-${w}`);
  }
  await tab.close();
}
// end, passport, certificate
{
  const tab = await open('practice.html');
  const p = tab.raw as Page;
  await size(p, 1280, 800);
  await p.locator('[data-start]').waitFor();
  await walkScenario(tab, {
    journey: 'self-registration',
    age: 'today',
    by: 'mouse',
    look: async (scene) => {
      if (['identity', 'sms-code', 'birth-date-check'].includes(scene)) {
        await shot(p, `play-${scene}-1280`);
        if (scene === 'identity') await looks(p, `play-identity`);
      }
    },
  });
  await looks(p, 'end-1280');
  await size(p, 360, 740);
  await shot(p, 'end-360');
  await size(p, 1280, 800);
  await p.emulateMedia({ media: 'print' });
  await p.pdf({ path: `${out}/passport.pdf`, format: 'A4' });
  await tab.close();
}
{
  const tab = await open('practice.html');
  const p = tab.raw as Page;
  await size(p, 1280, 800);
  await p.locator('[data-start]').waitFor();
  await p.locator('[data-more-choices] > summary').click();
  await p
    .getByLabel('Évaluation', { exact: false })
    .first()
    .check()
    .catch(async () => {
      console.log(await p.locator('[data-more-choices]').innerText());
    });
  await p.locator('[data-start]').click();
  await shot(p, 'test-start');
  await p.locator('[data-write]').click();
  await p.locator('[data-address]').fill('enthdf.fr');
  await p.locator('.write button').click();
  const press = (part: string) => p.locator(`.screen [data-use="${part}"]`).first().click();
  await press('profile-parent');
  await press('level');
  await p.locator('[data-host]', { hasText: 'connexion.example' }).waitFor();
  await shot(p, 'test-false');
  await p.locator('[data-close]').click();
  await p.locator('#username').fill('c.martin00');
  await p.locator('#password').fill('Exercice-2026!');
  await press('submit');
  await p.locator('[data-recap]').waitFor();
  await looks(p, 'certificate');
  await p.emulateMedia({ media: 'print' });
  await p.pdf({ path: `${out}/certificate.pdf`, format: 'A4' });
  await tab.close();
}
{
  const tab = await open('practice.html#kit');
  const p = tab.raw as Page;
  await size(p, 1280, 800);
  await p.locator('[data-save-phone]').waitFor();
  await looks(p, 'kit');
  await p.pdf({ path: `${out}/kit.pdf`, format: 'A4' });
  await tab.close();
}
{
  const tab = await open('sheet.html#message=wrong-number');
  const p = tab.raw as Page;
  await size(p, 800, 900);
  await shot(p, 'letter');
  await p.pdf({ path: `${out}/letter.pdf`, format: 'A4' });
  await tab.close();
}
await browser.close();
// phone
const bare = await openBrowser({
  browser: 'chromium',
  network,
  headless: true,
  viewport: { width: 360, height: 740 },
  touch: true,
});
{
  const tab = await bare.newTab();
  const p = tab.raw as Page;
  const file = `file:///work/hk/.output/phone/ent-pas-a-pas.html`;
  for (const [hash, name] of [
    ['', 'home'],
    ['#lire=provisional', 'read'],
    ['#preparer', 'prepare'],
    ['#message=wrong-number', 'message'],
    ['#entrainement', 'start'],
  ] as const) {
    await tab.goto('about:blank');
    await tab.goto(file + hash);
    await looks(p, `phone-${name}`);
  }
  await walkScenario(tab, {
    journey: 'provisional',
    age: 'today',
    by: 'touch',
    look: async (scene) => {
      await shot(p, `phone-play-${scene}`);
    },
  });
  await shot(p, 'phone-end');
}
await bare.close();
await network.close();
