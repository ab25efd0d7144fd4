import { guided } from '../changes.ts';
import { withFighter } from '../fighter.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';

// Other extensions.

/** Another extension runs on the same page. */
const beside = (id: string, name: string, code: string, must: string, check: (stage: Stage) => Promise<void>): Row => ({
  id,
  name: `another extension ${name}`,
  browsers: 'both',
  must,
  play: (stage) =>
    withFighter(stage, code, async () => {
      await stage.open();
      await check(stage);
    }),
});

const seeGuided = (stage: Stage) => stage.see(guided);

/** How often the host is changed in a second: two who wrestle never stop. */
const changesOf = ({ tab }: Stage): Promise<number> =>
  tab.evaluate(async () => {
    let changes = 0;
    const watcher = new MutationObserver((records) => {
      changes += records.length;
    });
    watcher.observe(document.documentElement, { attributes: true, childList: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    watcher.disconnect();
    return changes;
  });

async function expectNoWrestling(stage: Stage): Promise<void> {
  await stage.settle();
  const changes = await changesOf(stage);
  if (changes > 50) throw new Error(`the two change the page ${changes} times in a second`);
}

const EACH_CHANGE = (act: string) => `
  const act = () => { const host = document.querySelector('ent-pas-a-pas'); if (host) { ${act} } }
  new MutationObserver(act).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
  act()`;

export const fighters: readonly Row[] = [
  beside(
    'fighter-removes',
    'removes the overlay each time',
    EACH_CHANGE('host.remove()'),
    'give way, without wrestling',
    async (stage) => {
      await stage.see({ nothing: true });
      await expectNoWrestling(stage);
    },
  ),
  beside(
    'fighter-hides',
    'hides the overlay each time, by its style',
    EACH_CHANGE(`if (host.style.display !== 'none') host.style.setProperty('display', 'none', 'important')`),
    'not wrestle',
    expectNoWrestling,
  ),
  beside(
    'fighter-clicks',
    'opens the closed root, and clicks on the × again and again',
    `setInterval(() => {
      const host = document.querySelector('ent-pas-a-pas')
      const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot)
      root?.querySelector('.fold')?.click()
    }, 200)`,
    'go on standing there: no person has clicked',
    async (stage) => {
      await stage.settle();
      await stage.see(guided);
    },
  ),
  beside(
    'fighter-moves',
    'moves the overlay to the start of the body each time',
    EACH_CHANGE('if (host.parentNode !== document.body) document.body.prepend(host)'),
    'be seen, and not wrestle',
    async (stage) => {
      await expectNoWrestling(stage);
      await stage.see(guided);
    },
  ),
  beside(
    'dark-mode',
    'makes every page dark',
    `const sheet = document.createElement('style')
     sheet.textContent = '*{background-color:#111!important;color:#eee!important;border-color:#444!important}html{filter:invert(0)!important}'
     document.head.append(sheet)
     for (const one of document.querySelectorAll('*')) one.setAttribute('data-dark', '1')`,
    'guide as ever',
    seeGuided,
  ),
  beside(
    'filler',
    'fills the fields, and puts its marks on them',
    `for (const one of document.querySelectorAll('input')) {
       one.setAttribute('data-filled', 'yes'); one.value = 'x'; one.style.backgroundColor = '#fafad2'
       one.dispatchEvent(new Event('input', { bubbles: true })); one.dispatchEvent(new Event('change', { bubbles: true }))
     }`,
    'guide as ever',
    seeGuided,
  ),
  beside(
    'highlighter',
    'wraps words of the page in marks of its own',
    `for (const one of document.querySelectorAll('label,button,p')) {
       const [text] = one.childNodes
       if (text?.nodeType !== 3 || text.length < 6) continue
       text.splitText(3); const mark = document.createElement('mark'); text.replaceWith(mark); mark.append(text)
     }`,
    'guide as ever, and quote whole words',
    (stage) => stage.see({ ...guided, card: ['Identifiant', 'Se connecter'] }),
  ),
];
