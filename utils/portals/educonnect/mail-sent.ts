import type { Page } from '../../model/portal.ts';
import { CHILDREN, CREATE, MANAGE, nothingBut, RESEND, without } from './words.ts';

const MAIL = ['mail', 'courriel', 'message', 'messagerie'] as const;
const SENT = ['envoyé', 'adressé', 'parti', 'expédié', 'transmis'] as const;

/** A mail is on its way, with a link to press (card 2.8). */
export const mailSent = {
  all: [
    {
      text: [
        ...MAIL.flatMap((mail) => SENT.map((sent) => `… ${mail} … ${sent} …`)),
        ...SENT.flatMap((sent) => MAIL.map((mail) => `… ${sent} … ${mail} …`)),
        '… consultez vos mails …',
        '… consultez votre messagerie …',
        '… consultez vos courriels …',
        '… ouvrez votre messagerie …',
        '… lire vos courriels …',
        '… lire vos mails …',
        '… boîte mail …',
        '… boîte aux lettres …',
        '… boîte de réception …',
        '… vérifiez vos mails …',
        '… regardez vos mails …',
      ],
    },
    {
      oneOf: [
        { button: RESEND },
        { text: ['… spams …', '… indésirables …', '… courrier indésirable …', '… pourriels …'] },
      ],
    },
  ],
  none: [
    ...nothingBut(),
    // The pages of the account speak of the same things.
    { address: '/educt-self-service/profil/' },
    {
      text: [
        '… pas pu être …',
        '… n’a pas …',
        '… envoyé quand …',
        '… compte est activé …',
        '… compte est désormais activé …',
        '… adresse est validée …',
      ],
    },
    without(
      CREATE,
      MANAGE,
      CHILDREN,
      'Mes informations',
      'Accéder à mes services en ligne',
      'Accéder à mes services',
      'Retour à mes services',
    ),
  ],
  after: ['educonnect/activation-form'],
  parts: { resend: { label: 'Renvoyer le mail', clues: [{ button: RESEND }] } },
} satisfies Page;
