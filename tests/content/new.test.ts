import { describe, expect, test } from 'vitest';
import { portalAt } from '../../utils/engine/recognise.ts';
import { redact } from '../../utils/engine/redact.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from '../tools/dom.ts';
import { drawSnapshot } from '../tools/draw-snapshot.ts';
import { fixtures } from '../tools/drawn/fixtures.ts';
import { recognisePage } from '../tools/recognise-page.ts';

/** What a Snapshot cannot bring back: it names the css that an element answered to, not the markup. */
const LOST = /login-wrong-credentials|unavailable/;

const reported = fixtures().filter(({ page, file }) => page !== null && !/late|angular/.test(file));

describe('a page that was reported, redacted, and made a fixture of by npm run new', () => {
  test.each(reported)('$file', async ({ html, url, page, file }) => {
    const { snapshot } = recognisePage(await openPage(html, url));
    const portal = portalAt(portals, snapshot);
    if (!portal) throw new Error(`${file} stands on no portal`);
    const sent = redact(snapshot, portal, new Set());
    const again = recognisePage(await openPage(drawSnapshot(sent, 'a test'), `https://${sent.host}${sent.path}`));
    const { verdict } = again;
    if (LOST.test(file)) expect(verdict.kind === 'recognised' ? verdict.page : null).not.toBe('educonnect/login');
    else expect(verdict, `Is ${file}, reported, really not ${page}?`).toMatchObject({ page });
  });
});
