import { beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../utils/engine/recognise/judge.ts';
import type { Portal } from '../../utils/model/portal.ts';
import { isRequest } from '../../utils/platform/requests.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from '../tools/dom.ts';
import { type Fixture, fixtures } from '../tools/drawn/fixtures.ts';
import { type Recognition, recognisePage } from '../tools/recognise-page.ts';

/** Pages that get their words by a script after load. */
const isLate = ({ file }: Fixture) => file.includes('late') || file.includes('profile.angular.');

const all = fixtures();

/** Pages of EduConnect whose markup is published: its login and what stands around it (cards 2.2 to 2.5). */
const PUBLISHED = /\/(profile|login.*|birth-date-check|unavailable)$/;

/** Mixtures of two pages that truly look alike: there the engine must say that it is unsure, and between which. */
const LOOK_ALIKE: Record<string, readonly string[]> = {
  'ambiguous/phone-with-identity-text.html': ['educonnect/identity', 'educonnect/phone'],
  'ambiguous/activation-without-mail.html': ['educonnect/new-password', 'educonnect/activation-form'],
  'ambiguous/activation-password-trio.html': ['educonnect/new-password', 'educonnect/activation-form'],
};

test('each page has enough drawings, more where its markup is unknown', () => {
  const drawn = all.filter(({ page }) => page !== null);
  expect(drawn.length).toBeGreaterThanOrEqual(40);
  expect(all.filter(({ portal }) => portal === 'negative').length).toBeGreaterThanOrEqual(10);
  for (const portal of portals as readonly Portal[]) {
    for (const page of Object.keys(portal.pages)) {
      const name = `${portal.id}/${page}`;
      const count = drawn.filter((fixture) => fixture.page === name).length;
      const least = portal.id === 'educonnect' && !PUBLISHED.test(name) ? 3 : 2;
      expect(count, `drawings of ${name}`).toBeGreaterThanOrEqual(least);
    }
  }
});

function expected({ file, page, portal }: Fixture): string {
  if (page) return `is ${page}, and nothing else`;
  if (LOOK_ALIKE[file]) return `is ${LOOK_ALIKE[file].join(' or ')}`;
  return portal === 'ambiguous' ? 'is not recognised' : 'is no page that we know';
}

/** A part may be found a little around its mark, as long as it is no other part too. */
const holdsAlone = (element: Element, meant: Element | null): boolean =>
  element.contains(meant) && element.querySelectorAll('[data-part]').length === 1;

describe.each(all)('$file', (fixture) => {
  let document: Document;
  let recognition: Recognition;

  beforeAll(async () => {
    document = await openPage(fixture.html, fixture.url, { scripts: isLate(fixture) });
    recognition = recognisePage(document);
  });

  test(expected(fixture), () => {
    const { verdict } = recognition;
    const pages = LOOK_ALIKE[fixture.file];
    if (pages) {
      expect(verdict, `Is it really sure what ${fixture.file} is?`).toEqual({ kind: 'unsure', pages });
    } else if (fixture.page === null) {
      const allowed = fixture.portal === 'ambiguous' ? ['unknown', 'unsure'] : ['unknown'];
      expect(allowed, `Is ${fixture.file} really a page that we know?`).toContain(verdict.kind);
    } else {
      expect(verdict, `Is ${fixture.file} really not ${fixture.page}?`).toMatchObject({ page: fixture.page });
    }
  });

  test('is told to the background script in a message that it lets through', () => {
    const { verdict, snapshot } = recognition;
    expect(isRequest({ respond: { verdict } })).toBe(true);
    const { host, items } = snapshot;
    expect(isRequest({ reading: { host, width: 1, height: 1, items, boxes: items.map(() => null) } })).toBe(true);
  });

  test('matches no other rule, but the page that it refines', () => {
    const { snapshot } = recognition;
    const mixed = LOOK_ALIKE[fixture.file] ?? [];
    for (const portal of portals as readonly Portal[]) {
      if (!portal.hosts.includes(snapshot.host)) continue;
      const own = fixture.page?.split('/')[1];
      const allowed = [own, own === undefined ? undefined : portal.pages[own]?.refines];
      for (const [name, page] of Object.entries(portal.pages)) {
        if (allowed.includes(name) || mixed.includes(`${portal.id}/${name}`)) continue;
        expect(judge(page, portal, snapshot).matches, `Is ${fixture.file} really ${portal.id}/${name}?`).toBe(false);
      }
    }
  });

  test('has its parts where a person uses them', () => {
    for (const [name, element] of recognition.parts) {
      // What is two parts at once bears the others in `data-also`.
      const meant = document.querySelector(`[data-part="${name}"],[data-also~="${name}"]`);
      const shown = element.outerHTML.slice(0, 80);
      expect(meant, `Is ${shown} really the ${name} of ${fixture.file}? It bears no mark.`).not.toBeNull();
      const same = element === meant || meant?.contains(element) || holdsAlone(element, meant);
      expect(same, `Is ${shown} really the ${name} of ${fixture.file}?`).toBe(true);
    }
    for (const meant of document.querySelectorAll('[data-part]')) {
      const name = meant.getAttribute('data-part') ?? '';
      if (fixture.page && meant.checkVisibility()) expect([...recognition.parts.keys()], fixture.file).toContain(name);
    }
  });
});
