import { beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../utils/engine/recognise.ts';
import { portals } from '../../utils/portals/portals.ts';
import type { Portal } from '../../utils/schema/portal.ts';
import { openPage } from '../tools/dom.ts';
import { type Fixture, fixtures } from '../tools/drawn/fixtures.ts';
import { type Recognition, recognisePage } from '../tools/recognise-page.ts';

/** Pages that get their words by a script after load. */
const isLate = ({ file }: Fixture) => file.includes('late') || file.includes('profile.angular.');

const all = fixtures();

test('the matrix is as wide as the issue asks', () => {
  const drawn = all.filter(({ page }) => page !== null);
  expect(drawn.length).toBeGreaterThanOrEqual(40);
  expect(all.filter(({ portal }) => portal === 'negative').length).toBeGreaterThanOrEqual(10);
  for (const portal of portals as readonly Portal[]) {
    for (const page of Object.keys(portal.pages)) {
      const count = drawn.filter((fixture) => fixture.page === `${portal.id}/${page}`).length;
      expect(count, `drawings of ${portal.id}/${page}`).toBeGreaterThanOrEqual(2);
    }
  }
});

describe.each(all)('$file', (fixture) => {
  let document: Document;
  let recognition: Recognition;

  beforeAll(async () => {
    document = await openPage(fixture.html, fixture.url, { scripts: isLate(fixture) });
    recognition = recognisePage(document);
  });

  test(fixture.page ? `is ${fixture.page}, and nothing else` : 'is no page that we know', () => {
    const { verdict } = recognition;
    if (fixture.page === null) {
      expect(verdict.kind, `Is ${fixture.file} really a page that we know?`).toBe('unknown');
    } else {
      expect(verdict, `Is ${fixture.file} really not ${fixture.page}?`).toMatchObject({ page: fixture.page });
    }
  });

  test('matches no other rule, but the page that it refines', () => {
    const { snapshot } = recognition;
    for (const portal of portals as readonly Portal[]) {
      if (!portal.hosts.includes(snapshot.host)) continue;
      const own = fixture.page?.split('/')[1];
      const allowed = [own, own === undefined ? undefined : portal.pages[own]?.refines];
      for (const [name, page] of Object.entries(portal.pages)) {
        if (allowed.includes(name)) continue;
        expect(judge(page, portal, snapshot).matches, `Is ${fixture.file} really ${portal.id}/${name}?`).toBe(false);
      }
    }
  });

  test('has its parts where a person uses them', () => {
    for (const [name, element] of recognition.parts) {
      const meant = document.querySelector(`[data-part="${name}"]`);
      if (!meant) continue;
      const same = element === meant || element.contains(meant) || meant.contains(element);
      expect(same, `Is ${element.outerHTML.slice(0, 80)} really the ${name} of ${fixture.file}?`).toBe(true);
    }
    for (const meant of document.querySelectorAll('[data-part]')) {
      const name = meant.getAttribute('data-part') ?? '';
      if (fixture.page && meant.checkVisibility()) expect([...recognition.parts.keys()], fixture.file).toContain(name);
    }
  });
});
