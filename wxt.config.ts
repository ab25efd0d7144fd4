import { defineConfig } from 'wxt';
import { helps, journeys } from './utils/journeys/journeys.ts';
import type { Portal } from './utils/model/portal.ts';
import { frameHosts, installHosts, portals } from './utils/portals/portals.ts';
import { FAMILY } from './utils/practice/family.ts';
import { scenarios } from './utils/practice/scenarios.ts';
import { screens } from './utils/practice/screens.ts';
import { dataFaults } from './utils/schema/check.ts';
import { practiceFaults } from './utils/schema/check-practice.ts';
import { asScript } from './utils/schema/ship.ts';

const addresses = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  manifestVersion: 3,
  // What an entrypoint uses stands in its import lines.
  imports: false,
  hooks: {
    // Wrong guidance is the worst bug: broken data stops the build, with its path.
    'build:before': () => {
      const faults = [
        ...dataFaults({ portals, journeys, helps }),
        ...practiceFaults({ screens, scenarios, portals, family: FAMILY }),
      ];
      if (faults.length > 0) throw new Error(`The data has ${faults.length} fault(s):\n${faults.join('\n')}`);
    },
    // Each portal's data is a script of its own, so that a page loads what it needs and no more.
    'build:publicAssets': (_, files) => {
      for (const portal of portals) {
        const contents = `globalThis.entPasAPas=${asScript(portal)};`;
        files.push({ relativeDest: `data/${portal.id}.js`, contents });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: addresses([...installHosts, ...frameHosts]),
    commands: { mask: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_mask__' } },
    content_scripts: portals.map(({ id, hosts, frames = [] }: Portal) => ({
      matches: addresses([...hosts, ...frames]),
      // In a frame the guide only looks, and only for a guide in the top page.
      all_frames: true,
      js: [`data/${id}.js`, 'content-scripts/guide.js'],
      run_at: 'document_end' as const,
    })),
    // Else Chrome opens our pages outside of a private window, and its history keeps them. Firefox knows no `split`.
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    // The first Chrome that heeds all options of `checkVisibility`: below, hidden views would count as visible.
    ...(browser !== 'firefox' && { minimum_chrome_version: '121' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ent-pas-a-pas@ent-pas-a-pas.fr',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first Firefox for Android that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
