import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../utils/model/names.ts';
import { subjectsNamed, takeGallery } from '../tools/gallery.ts';
import { LOOKS } from '../tools/gallery-page.ts';

const names = subjectsNamed('').map(({ name }) => name);

describe('npm run gallery', () => {
  test('has every page that the guide knows, and one of each that it does not', () => {
    const pages = Object.entries(PAGES).flatMap(([portal, all]) => all.map((page) => `${portal}/${page}`));
    expect(names).toEqual(expect.arrayContaining(pages));
    expect(names.filter((name) => /^(negative|ambiguous)\//.test(name))).toHaveLength(2);
  });

  test('has every page of the extension, and the phone page', () => {
    const own = ['popup', 'welcome', 'sheet', 'report', 'practice'].map((name) => `${name}.html`);
    expect(names).toEqual(expect.arrayContaining([...own, 'practice.html#console', 'phone', 'phone#lire']));
  });

  test('takes a part of it by name', () => {
    expect(subjectsNamed('teleservices/').map(({ name }) => name)).toEqual(['teleservices/home']);
    expect(subjectsNamed('no such thing')).toEqual([]);
  });
});

describe('its page', () => {
  let page: string;
  let html: string;
  const folder = mkdtempSync(join(tmpdir(), 'ent-gallery-'));
  beforeAll(async () => {
    const asked = ['educonnect/sms-code', 'report.html'];
    page = await takeGallery(
      subjectsNamed('').filter(({ name }) => asked.includes(name)),
      folder,
    );
    html = readFileSync(page, 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('shows the card of every case once, under the page that it stands over', () => {
    const [, section = ''] = /<h2>educonnect\/sms-code<\/h2>(.*?)<\/section>/s.exec(html) ?? [];
    const states = [...section.matchAll(/<figcaption>(.*?)</g)].flatMap(([, text = '']) => text.split(', '));
    expect(states.toSorted()).toEqual([
      'attach-child',
      'everyday',
      'franceconnect',
      'lost-credentials',
      'no case',
      'provisional',
      'self-registration',
    ]);
  });

  test('shows it light, dark and narrow, each in a picture of its own', () => {
    const pictures = [...html.matchAll(/<a href="([^"]+)" class="(\w+)"/g)];
    expect(new Set(pictures.map(([, , look]) => look))).toEqual(new Set(LOOKS));
    const taken = pictures.map(([, file = '']) => readFileSync(join(dirname(page), file)).toString('base64'));
    expect(new Set(taken).size).toBe(taken.length);
    const widths = pictures.map(([, file = '', look]) => [look, readFileSync(join(folder, file)).readUInt32BE(16)]);
    expect(widths).toEqual(widths.map(([look]) => [look, look === 'narrow' ? 360 : 1280]));
  });
});
