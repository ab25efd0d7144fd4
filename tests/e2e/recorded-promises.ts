import { describe, expect, test } from 'vitest';
import { JOURNEYS, type JourneyId } from '../../utils/model/names.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { guided } from '../surroundings/changes.ts';
import { Stage } from '../surroundings/stage.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { type Deed, PROOF, takeDeeds } from '../tools/recorder.ts';
import { type Recorded, useRecording, wayOf } from './recorded-walks.ts';

/** Hosts on which the guide has a script. */
const GUIDED = /^https:\/\/[^/]*(enthdf\.fr|educonnect\.education\.gouv\.fr|franceconnect\.gouv\.fr)\//;

/** Everything that a parent writes on this way. */
const typedOn = (journey: JourneyId): string[] =>
  wayOf(journey).stops.flatMap(({ acts }) => acts.flatMap((act) => ('text' in act ? [act.text] : [])));

const memory = (more: object) => ({
  folded: [],
  onTheWay: false,
  loggedIn: true,
  codeSeenAt: null,
  activated: null,
  spokeOn: expect.any(Number),
  ...more,
});

/** When the code of an SMS was first asked for. */
const seen = { codeSeenAt: expect.any(Number) };

/** What a way leaves behind: the case, and what was met. */
const AFTER: Record<JourneyId, { case: JourneyId; memory: object }> = {
  everyday: { case: 'everyday', memory: memory({}) },
  franceconnect: { case: 'franceconnect', memory: memory({ ...seen, activated: 'franceconnect' }) },
  'self-registration': { case: 'self-registration', memory: memory({ ...seen, activated: 'self-registration' }) },
  provisional: { case: 'provisional', memory: memory({ activated: 'provisional' }) },
  'lost-credentials': { case: 'everyday', memory: memory(seen) },
  'attach-child': { case: 'attach-child', memory: memory({ activated: 'attach-child' }) },
};

/** The deeds of one kind, each once. */
const deedsOf = (deeds: readonly Deed[], kind: Deed['kind']): string[] => [
  ...new Set(deeds.filter((deed) => deed.kind === kind).map(({ what }) => what)),
];

/** The promises, on the build that parents get, with one script before the guide's own that records what it does. */
export function provePromises(name: BrowserName): void {
  const rig = useRecording(name);

  describe.each(JOURNEYS)(`what the guide does on the way %s, in ${name}`, (journey) => {
    let walked: Promise<Recorded> | undefined;
    const recorded = () => {
      const walk = walked ?? rig.withGuide(wayOf(journey));
      walked = walk;
      // A walk that failed is walked again by the next who asks.
      walk.catch(() => {
        walked = undefined;
      });
      return walk;
    };

    test('it reads no field', async () => {
      const { deeds, states } = await recorded();
      // Each page of the way tells, and shows that reads are seen there.
      const pages = states.map(({ url }) => url.split('?')[0] ?? '').filter((url) => GUIDED.test(url));
      expect(deedsOf(deeds, 'page')).toEqual(expect.arrayContaining(pages));
      const count = (kind: string, what?: string) =>
        deeds.filter((deed) => deed.kind === kind && deed.what === (what ?? deed.what)).length;
      expect(count('read', PROOF.read)).toBeGreaterThanOrEqual(count('page'));
      expect(deedsOf(deeds, 'read')).toEqual([PROOF.read]);
    });

    test('it listens to nothing that is typed but one key', async () => {
      const { deeds } = await recorded();
      const heard = deedsOf(deeds, 'listens');
      expect(heard.filter((what) => !/^keydown on (document|window)$/.test(what))).toEqual([PROOF.listens]);
      expect(deedsOf(deeds, 'key').filter((what) => !what.startsWith('key of a key on '))).toEqual([]);
    });

    test('it does nothing to a page: no click, no focus, no event, no message', async () => {
      expect(deedsOf((await recorded()).deeds, 'act')).toEqual([PROOF.act]);
    });

    test('it keeps two items, and nothing that was written', async () => {
      const { kept } = await recorded();
      const { local, ...rest } = kept;
      expect(rest).toEqual({ session: {}, web: [{}, {}, ''], databases: [], caches: [] });
      const settings = { ...DEFAULTS, level: FAMILY.level, case: AFTER[journey].case };
      expect(local).toEqual({ settings, memory: AFTER[journey].memory });
      const text = JSON.stringify(kept);
      expect(typedOn(journey).length).toBeGreaterThan(1);
      expect(typedOn(journey).filter((one) => text.includes(one))).toEqual([]);
    });

    test('each page is as without it, but for the host, and the network is asked for the same', async () => {
      const { states, requests } = await recorded();
      const bare = await rig.without(wayOf(journey), states);
      expect([...requests].sort()).toEqual([...bare].sort());
    });
  });

  describe(`the keys, in ${name}`, () => {
    test('once the card is folded, no key is heard', async () => {
      const stage = new Stage(name, rig.stand, await rig.stand.browser.newTab());
      await stage.keep({ settings: { case: 'everyday' } });
      await stage.open();
      await stage.see(guided);
      await stage.press('.fold');
      await stage.see({ card: null, button: true });
      expect(deedsOf(await stage.inExtension(takeDeeds), 'key')).toContain(PROOF.key);
      await stage.tab.type('#password', 'secret');
      const deeds = await stage.inExtension(takeDeeds);
      await stage.leave();
      expect(deedsOf(deeds, 'key')).toEqual([]);
    });
  });
}
