import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { guideData } from '../../entrypoints/shared/guide-data.ts';
import { briefingFor } from '../../utils/engine/guide/briefing.ts';
import { respond } from '../../utils/engine/guide/voice.ts';
import { FIELD_ROLES, JOURNEYS } from '../../utils/model/names.ts';
import { PAGE_NAMES } from '../../utils/model/page-names.ts';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { portals } from '../../utils/portals/portals.ts';
import { overlay } from '../../utils/texts/fr.ts';
import { INTERNAL } from '../../wxt.config.ts';

/** Every name of a member in a tree of plain values. */
function namesIn(tree: unknown, found = new Set<string>()): Set<string> {
  if (typeof tree === 'object' && tree !== null)
    for (const [name, one] of Object.entries(tree)) {
      if (!Array.isArray(tree)) found.add(name);
      namesIn(one, found);
    }
  return found;
}

/** Every name of a member, one's own or inherited. */
const allNames = (one: unknown): string[] =>
  one === null || one === undefined
    ? []
    : [...Object.getOwnPropertyNames(one), ...allNames(Object.getPrototypeOf(one))];

test('what a message carries keeps its names in the page’s script, which shortens those of its own', () => {
  const told = new Set<string>();
  const add = (tree: unknown) => namesIn(tree, told);
  add({ css: '', texts: overlay });
  for (const journey of [null, ...JOURNEYS]) {
    const kept = { settings: { ...DEFAULTS, case: journey }, memory: NOTHING_SEEN };
    for (const portal of portals) add(briefingFor(portal, kept, guideData, [], Date.now()));
    for (const page of PAGE_NAMES) {
      const verdict = { kind: 'recognised', page, reasons: [], parts: {}, alert: false } as const;
      for (const asked of [{}, { question: 'menu' }, { question: 'misfit' }])
        add(respond({ verdict, ...asked }, kept, guideData, Date.now()).view);
    }
    const unknown = { kind: 'unknown', portal: 'educonnect', fields: [...FIELD_ROLES] } as const;
    add(respond({ verdict: unknown }, kept, guideData, Date.now(), true).view);
  }
  expect(told.size).toBeGreaterThan(50);
  expect(INTERNAL.filter((name) => told.has(name))).toEqual([]);
});

test('and so does what it sends, which the background script reads by name', () => {
  const requests = readFileSync(new URL('../../utils/platform/requests.ts', import.meta.url), 'utf8');
  const sent = [...requests.matchAll(/^\s*(\w+): /gm)].map(([, name]) => name);
  expect(sent).toContain('revealIn');
  expect(INTERNAL.filter((name) => sent.includes(name))).toEqual([]);
});

/** Names of the browser's own that the guide uses and happy-dom lacks or keeps elsewhere: options, and the extension's API. */
const BROWSERS_OWN =
  'once passive capture signal subtree childList characterData attributes rootMargin threshold intersectionRatio block behavior popover showPopover hidePopover currentCSSZoom checkVisibility visibilityProperty opacityProperty contentVisibilityAuto preventScroll persisted isTrusted navigation runtime id onMessage addListener sendMessage assign entries fromEntries'.split(
    ' ',
  );

test('and none of them is a name that the page’s or the browser’s own objects go by', () => {
  const window = new Window() as unknown as Record<string, { prototype?: object } | undefined>;
  const kinds = Object.getOwnPropertyNames(window).flatMap((name) => window[name]?.prototype ?? []);
  const theirs = new Set([window, ...kinds, [], new Map(), '', /./].flatMap((one) => allNames(one)));
  expect(theirs).toContain('isConnected');
  expect(INTERNAL.filter((name) => theirs.has(name) || BROWSERS_OWN.includes(name))).toEqual([]);
});
