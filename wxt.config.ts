import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { buildPhonePage } from './tests/tools/phone-page.ts';
import { helps, journeys } from './utils/journeys/journeys.ts';
import { PHONE_FILE } from './utils/model/routes.ts';
import { frameHosts, installHosts, portals } from './utils/portals/portals.ts';
import { FAMILY } from './utils/practice/family.ts';
import { scenarios } from './utils/practice/scenarios.ts';
import { screens } from './utils/practice/screens.ts';
import { dataFaults } from './utils/schema/check.ts';
import { practiceFaults } from './utils/schema/check-practice.ts';

/**
 * Names that never leave the page's script, neither in a message nor to the DOM: there they may be short. What goes in
 * messages is checked against them (tests/content/names.test.ts).
 */
export const INTERNAL = [
  'boxOf coverOf isTaken missed loss follow isBlank isCurrent watchPlace receive matter surface mount stand',
  'leave keepFolded isThere arrive notify see onChange onMove onFold onUse onOpened onReveal',
  'opened spot cover keepClear area over looked isPressed isLink tells spoken marks tight notice inside brief sayingOf roleOf foresee isRefusal',
  'sentence props holds snapshot own above answer there tell seen candidates things blocks hear forget mayBePressed picks sayAnew readAll draw ask element voice look act',
].flatMap((names) => names.split(' '));

/** What is left to Vite's own minifier makes the guide smaller by another hundredth. */
const smallestGuide: Plugin = {
  name: 'smallest-guide',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = minifySync(file.fileName, file.code, { mangle: false });
      // V8 compiles all of it at once, before the page is there, instead of each function when it is first called.
      file.code = `//# allFunctionsCalledOnLoad\n${code}`;
    }
  },
};

const addresses = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  manifestVersion: 3,
  // What an entrypoint uses stands in its import lines.
  imports: false,
  hooks: {
    // On a portal's page JSX is drawn by ours, which weighs a tenth of Preact.
    'vite:build:extendConfig': (entrypoints, config) => {
      // The test build opens the overlay's root and differs in nothing else: by its mode alone WXT and Vite would build it for
      // developing, with all of Preact and the places of each element in the guide.
      config.oxc = { ...config.oxc, jsx: { runtime: 'automatic', importSource: 'preact', development: false } };
      config.define = { ...config.define, 'process.env.NODE_ENV': JSON.stringify('production') };
      if (entrypoints.every(({ name }) => name === 'guide')) {
        const drawing = fileURLToPath(new URL('utils/surface/jsx/jsx-runtime.ts', import.meta.url));
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'preact/jsx-runtime': drawing } };
        // Smaller by a thirtieth than the usual minifier's.
        config.build = {
          ...config.build,
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            safari10: false,
            compress: {
              passes: 8,
              unsafe: true,
              toplevel: true,
              inline: 2,
              unsafe_arrows: true,
              pure_getters: true,
              lhs_constants: false,
              unsafe_comps: true,
            },
            // Among its names of the DOM terser has many that no page has.
            mangle: { toplevel: true, properties: { builtins: true, regex: new RegExp(`^(${INTERNAL.join('|')})$`) } },
          },
        };
        config.plugins = [...(config.plugins ?? []), smallestGuide];
        return;
      }
      // Else the one long text of the list of public endings would be written three times.
      const options = config.build?.rolldownOptions ?? config.build?.rollupOptions;
      config.build = { ...config.build, rolldownOptions: { ...options, optimization: { inlineConst: false } } };
    },
    // The phone page goes along as one file, for a trainer to save: no npm is needed for it. It is no page of ours, so it
    // bears no `.html` here.
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: PHONE_FILE, contents: await buildPhonePage() });
    },
    // Wrong guidance is the worst bug: broken data stops the build, with its path.
    'build:before': () => {
      const faults = [
        ...dataFaults({ portals, journeys, helps }),
        ...practiceFaults({ screens, scenarios, portals, family: FAMILY }),
      ];
      if (faults.length > 0) throw new Error(`The data has ${faults.length} fault(s):\n${faults.join('\n')}`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: addresses([...installHosts, ...frameHosts]),
    commands: {
      card: { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_card__' },
      mask: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_mask__' },
    },
    content_scripts: [
      {
        matches: addresses([...installHosts, ...frameHosts]),
        // In a frame the guide only looks, and only for a guide in the top page.
        all_frames: true,
        js: ['guide.js'],
        ...(browser === 'firefox' && { css: ['alive.css'] }),
        // The words are asked for while the page is still on its way; nothing is said of it before it is there.
        run_at: 'document_start',
      },
    ],
    // What may be set by policy; Firefox needs no schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'fleet.schema.json' } }),
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
