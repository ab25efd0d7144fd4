import { fixture } from '../../tools/drawn/fixtures.ts';
import type { Answer } from '../../tools/drawn/network.ts';
import { page, redirect } from '../../tools/drawn/replies.ts';
import { until } from '../../tools/drawn/until.ts';
import { append, guided, STEP, silence } from '../changes.ts';
import type { Row } from '../row.ts';
import { LOGIN, type Stage, serve } from '../stage.ts';

// Where a page stands, and how it comes there.

const { url: REAL, html } = fixture(LOGIN);
const HOST = new URL(REAL).hostname;
const PLACE = REAL.slice(`https://${HOST}`.length);

/** A perfect copy of the login at an address that is none of the portal’s. */
const copyAt = (id: string, name: string, address: string, fault?: number): Row => ({
  id,
  name,
  browsers: 'both',
  ...(fault && { fault }),
  must: 'draw nothing',
  async play({ stand, tab, see }) {
    stand.play(() => page(html));
    await tab.goto(address);
    await tab.waitFor(() => document.querySelector('#username') !== null);
    await see(silence);
  },
});

/** What both test tools call a frame. */
interface Frame {
  evaluate<Result>(fn: () => Result): Promise<Result>;
}

/** No overlay stands in any frame of the page. */
async function expectNoneInFrames({ tab }: Stage): Promise<void> {
  const frames = (tab.raw as unknown as { frames(): Frame[] }).frames();
  if (frames.length < 2) throw new Error('the frame never came');
  for (const frame of frames) {
    const count = await frame.evaluate(() => document.querySelectorAll('ent-pas-a-pas').length);
    if (count > 0) throw new Error('an overlay stands in a page or in its frame');
  }
}

const framed = `<h1>Vos services</h1><iframe src="${REAL}" width="1000" height="700"></iframe>`;

/** Serves the login with a form that leads to `/suite`, and for that what `next` says. */
const followedBy =
  (next: Answer): Answer =>
  (request) => {
    if (request.path === '/suite') return next(request);
    return serve({ html: (text) => text.replace(/action="[^"]*"/, 'action="/suite"') })(request);
  };

const CODE = fixture('educonnect/sms-code.html').html;
const CODE_STEP = { card: ['code'], unsaid: [STEP], rings: ['1 code', '2 submit'] } as const;

const goOn = (stage: Stage) => stage.tab.click('#bouton_valider');

export const addresses: readonly Row[] = [
  copyAt(
    'look-alike-end',
    'a copy of the login stands on a host that only begins like the real one',
    `https://${HOST}.example.com${PLACE}`,
  ),
  copyAt(
    'look-alike-dash',
    'a copy stands on a host with a dash for a dot',
    `https://${HOST.replace('.', '-')}${PLACE}`,
  ),
  copyAt('look-alike-below', 'a copy stands on a host below the real one', `https://aide.${HOST}${PLACE}`),
  copyAt(
    'look-alike-letter',
    'a copy stands on a host with a letter of another alphabet',
    `https://educ\u043ennect.education.gouv.fr${PLACE}`,
  ),
  copyAt(
    'look-alike-name',
    'the real host stands as a user’s name in the address of another',
    `https://${HOST}:443@connexion.example${PLACE}`,
  ),
  copyAt('look-alike-dot', 'the host ends with a dot', `https://${HOST}.${PLACE}`),
  copyAt('http', 'the real host is reached without encryption', `http://${HOST}${PLACE}`),
  copyAt('port', 'the real host is reached at port 8443', `https://${HOST}:8443${PLACE}`, 11),
  {
    id: 'framed-by-another',
    name: 'the real login stands in a frame of another site',
    browsers: 'both',
    must: 'draw nothing, neither in the frame nor around it',
    async play(stage) {
      const real = serve({});
      stage.stand.play((request) => (request.host === 'services.example' ? page(framed) : real(request)));
      await stage.tab.goto('https://services.example/');
      await stage.see(silence);
      await expectNoneInFrames(stage);
    },
  },
  {
    id: 'framed-by-the-ent',
    name: 'the real login stands in a frame of the ENT’s own page',
    browsers: 'both',
    must: 'draw nothing in the frame, and no ring around it',
    async play(stage) {
      const real = serve({});
      stage.stand.play((request) => (request.host === 'enthdf.fr' ? page(framed) : real(request)));
      await stage.tab.goto('https://enthdf.fr/auth/login');
      await stage.see({ rings: [], unsaid: [STEP] });
      const inside = (stage.tab.raw as unknown as { frames(): Frame[] }).frames()[1];
      if (!inside) throw new Error('the frame never came');
      if (await inside.evaluate(() => document.querySelector('ent-pas-a-pas') !== null))
        throw new Error('an overlay stands in the frame');
    },
  },
  {
    id: 'server-fails',
    name: 'the real host answers that it is overloaded, under the login’s address',
    browsers: 'both',
    must: 'claim no login',
    async play({ stand, tab, see }) {
      stand.play(() =>
        page('<h1>503 Service Unavailable</h1><p>No server is available to handle this request.</p>', 503),
      );
      await tab.goto(REAL);
      await see({ rings: [], unsaid: ['Identifiant', 'Mot de passe'] });
    },
  },
  {
    id: 'redirect-loop',
    name: 'the portal redirects in a circle, and then lets the person in',
    browsers: 'both',
    must: 'guide once a page comes',
    async play({ name, stand, tab, see }) {
      stand.play(({ url }) => redirect(url));
      await tab.goto(REAL).catch(() => undefined);
      // Chromium's own page about the circle is still on its way.
      if (name === 'chromium') await tab.waitFor(() => location.protocol === 'chrome-error:');
      stand.play(serve({}));
      await tab.goto(REAL);
      await see(guided);
    },
  },
  {
    id: 'slow-next',
    name: 'the next page is long in coming',
    browsers: 'both',
    must: 'leave the card as long as the page stands, then say what belongs to the next one',
    async play(stage) {
      let answerNow = () => {};
      const asked = new Promise<void>((resolve) => {
        answerNow = resolve;
      });
      stage.stand.play(followedBy(() => asked.then(() => page(CODE))));
      await stage.tab.goto(REAL);
      await stage.see(guided);
      // A driver may wait until the page is there.
      void goOn(stage).catch(() => undefined);
      await until(
        6000,
        'the request',
        async () => stage.stand.network.log.some(({ path }) => path === '/suite') || undefined,
      );
      // Chromium tells its driver nothing of a page that is being left.
      if (stage.name === 'firefox') await stage.see(guided);
      answerNow();
      await stage.tab.waitFor(() => document.querySelector('#code') !== null);
      await stage.see(CODE_STEP);
    },
  },
  {
    id: 'lost-next',
    name: 'the network is lost before the next page, and comes back',
    browsers: 'both',
    must: 'guide on the next page once it comes',
    async play(stage) {
      let isLost = true;
      stage.stand.play(followedBy(() => (isLost ? { status: 200, cut: true } : page(CODE))));
      await stage.tab.goto(REAL);
      await stage.see(guided);
      await goOn(stage);
      await stage.tab.waitFor(() => document.querySelector('#username') === null);
      isLost = false;
      await stage.tab.goto(`https://${HOST}/suite`);
      await stage.see(CODE_STEP);
    },
  },
  {
    id: 'never-loaded',
    name: 'a picture of the page never comes: the page is never loaded to its end',
    browsers: 'both',
    must: 'guide as ever',
    async play({ stand, tab, see }) {
      const real = serve({ html: append('<img src="/jamais.png" alt="">') });
      stand.play((request) => (request.path === '/jamais.png' ? new Promise(() => undefined) : real(request)));
      void tab.goto(REAL).catch(() => undefined);
      await tab.waitFor(() => document.querySelector('#username') !== null);
      await see(guided);
    },
  },
];
