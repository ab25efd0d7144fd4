import type { DrivenBrowser } from './driver.ts';
import type { DrivenTab } from './tab.ts';
import type { Act, Stop, Walk } from './walks.ts';

/** Does what the parent does. @returns the tab on which the way goes on */
async function perform(browser: DrivenBrowser, tab: DrivenTab, act: Act): Promise<DrivenTab> {
  if ('newTab' in act) {
    const other = await browser.newTab();
    await other.goto(act.newTab);
    return other;
  }
  if ('click' in act) await tab.click(act.click);
  else if ('type' in act) await tab.type(act.type, act.text);
  else if ('date' in act) await writeDate(tab, act);
  else if ('open' in act) await tab.goto(act.open);
  else await tab.reload();
  return tab;
}

async function writeDate(tab: DrivenTab, { date, is }: Extract<Act, { date: unknown }>): Promise<void> {
  const pieces = [is.day, is.month, is.year];
  if (date.length === pieces.length) {
    for (const [index, field] of date.entries()) await tab.type(field, pieces[index] ?? '');
    return;
  }
  for (const field of date) {
    await tab.click(field);
    // The browser's date field takes the caret where the click fell: back to its first number.
    for (const _ of pieces) await tab.press('ArrowLeft');
    for (const digit of pieces.join('')) await tab.press(digit);
  }
}

/**
 * Walks a journey by real clicks and real typing. At each stop `look` sees the page before anything is done there.
 * Closes every tab that it opened.
 */
export async function walk(
  browser: DrivenBrowser,
  { start, stops }: Walk,
  look: (tab: DrivenTab, stop: Stop, index: number) => Promise<void>,
): Promise<void> {
  const tabs = [await browser.newTab()];
  try {
    let tab = tabs[0] as DrivenTab;
    await tab.goto(start);
    for (const [index, stop] of stops.entries()) {
      await look(tab, stop, index);
      const comesBack = stops[index + 1]?.page === stop.page;
      const before = comesBack ? await tab.url() : '';
      for (const act of stop.acts) {
        tab = await perform(browser, tab, act);
        if (!tabs.includes(tab)) tabs.push(tab);
      }
      // The same page again: what is said there must not be read on the one that is just going away.
      if (comesBack) await tab.waitFor((from: string) => location.href !== from, before);
    }
  } finally {
    for (const tab of tabs) await tab.close();
  }
}
