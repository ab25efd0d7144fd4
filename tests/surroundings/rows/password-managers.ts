import { guided, STEP, script } from '../changes.ts';
import type { Row } from '../row.ts';

// What password managers draw into a page.

export const passwordManagers: readonly Row[] = [
  {
    id: 'password-manager-icon',
    name: 'a password manager puts its key into the field, in a shadow root after the body',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: script(`for (const id of ['username', 'password']) {
        const { right, top } = document.getElementById(id).getBoundingClientRect()
        const key = document.createElement('div')
        key.style.cssText = 'position:absolute;z-index:2147483647;width:24px;height:24px;left:' + (right - 30) + 'px;top:' + (top + 8) + 'px'
        key.attachShadow({ mode: 'closed' }).innerHTML = '<button style="all:unset;width:24px;height:24px;background:#175ddc">k</button>'
        document.documentElement.append(key)
      }`),
    },
    see: guided,
  },
  {
    id: 'password-manager-list',
    name: 'a password manager opens its list under the first field, over the second',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on the field that the list covers',
    page: {
      html: script(`{
        const { left, bottom, width } = document.getElementById('username').getBoundingClientRect()
        const list = document.createElement('div')
        list.style.cssText = 'position:absolute;z-index:2147483647;left:' + left + 'px;top:' + bottom + 'px;width:' + width + 'px'
        const below = document.getElementById('password').getBoundingClientRect().bottom - bottom
        list.attachShadow({ mode: 'closed' }).innerHTML = '<div style="background:#fff;height:' + below + 'px">Compte</div>'
        document.documentElement.append(list)
      }`),
    },
    see: { card: [STEP], rings: ['1 identifier', '3 submit'] },
  },
  {
    id: 'password-manager-line',
    name: 'a password manager puts a line of its own between the fields, later',
    browsers: 'both',
    must: 'move the rings along',
    page: {},
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.evaluate(() => {
        const line = document.createElement('div');
        line.style.height = '90px';
        document.querySelector('#divUsername')?.after(line);
      });
    },
    see: guided,
  },
];
