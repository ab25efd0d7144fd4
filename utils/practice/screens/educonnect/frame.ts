import type { Block, Drawing } from '../../../model/practice.ts';
import { group, link, text } from '../blocks.ts';

// What stands around every page of EduConnect (card 2.1).

const MOTTO = 'Un compte unique pour les services numériques des écoles et des établissements';

const HEADER: readonly Block[] = [group('row', [text('ÉduConnect'), text(MOTTO)])];
const FOOTER: readonly Block[] = [
  group('row', [
    link('Besoin d’aide ?', { to: '/educt-aide/aide/' }),
    link('Accessibilité : non conforme'),
    link('Mentions légales', { to: '/educt-aide/mentions/' }),
    link('Mentions informatives', { to: '/educt-aide/informations/' }),
  ]),
  text('© Ministère de l’Éducation nationale et de la Jeunesse'),
];

const HEADER_2021: readonly Block[] = [group('row', [text('EduConnect'), text(MOTTO)])];
const FOOTER_2021: readonly Block[] = [group('row', [link('Assistance'), link('Mentions légales')])];

/** All views of a login are at one address; its counter grows. */
export const sso = (step: number): string =>
  `https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO?execution=e1s${step}`;

/** Where registration, activation and lost credentials are believed to be: their paths are unknown. */
export const SELF_SERVICE = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/';

type Page = (address: string, title: string, blocks: readonly Block[]) => Drawing;

export const page: Page = (address, title, blocks) => ({
  address,
  title: `${title} - ÉduConnect`,
  blocks: [...HEADER, ...blocks, ...FOOTER],
});

/** A page as in the tutorial. */
export const page2021: Page = (address, title, blocks) => ({
  address,
  title: `${title} - EduConnect`,
  blocks: [...HEADER_2021, ...blocks, ...FOOTER_2021],
});
