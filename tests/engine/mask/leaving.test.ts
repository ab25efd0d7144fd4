import { describe, expect, test } from 'vitest';
import { mayLoseMask } from '../../../utils/engine/mask/leaving.ts';

const HOSTS = ['enthdf.fr', 'app.franceconnect.gouv.fr', 'educonnect.education.gouv.fr'];
const AWAY = ['app.franceconnect.gouv.fr'];
const loses = (here: string, to?: string) => mayLoseMask(here, to, HOSTS, AWAY);

describe('the mask may be lost', () => {
  test.each([
    ['by a link to another site', 'enthdf.fr', 'https://0590001a.index-education.net/pronote/'],
    ['by a link of the ENT that passes on to an application', 'enthdf.fr', 'https://enthdf.fr/cas/login?service=x'],
    ['by a button of FranceConnect, which leads to the account that is chosen', 'app.franceconnect.gouv.fr', undefined],
  ])('%s', (_, here, to) => {
    expect(loses(here, to)).toBe(true);
  });
});

describe('the mask stays', () => {
  test.each([
    ['on a page of the same portal', 'enthdf.fr', 'https://enthdf.fr/timeline/timeline'],
    ['from one portal to another', 'enthdf.fr', 'https://educonnect.education.gouv.fr/idp/'],
    ['by a button of a portal', 'enthdf.fr', undefined],
    ['where a link leads to no page', 'enthdf.fr', 'mailto:a@b.example'],
  ])('%s', (_, here, to) => {
    expect(loses(here, to)).toBe(false);
  });
});
