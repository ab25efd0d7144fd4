import type { Page } from '../../model/portal.ts';
import { ACCESS, CHILDREN, CREATE, MANAGE, NOT_DONE, nothingBut, press, without } from './words.ts';

const ADDRESS = ['adresse', 'mail', 'courriel', 'électronique'] as const;
/** In the feminine: « confirmé » would be found in « confirmer » and « confirmez » too. */
const DONE = ['validée', 'confirmée', 'vérifiée'] as const;
/** A page of the account shows the address with what is known of it. */
const ofAccount = { button: ['Modifier', 'Modifier …', 'Mes informations'] } as const;

/** The link of the mail was pressed: the address is known to be theirs (card 2.8). */
export const mailConfirmed = {
  all: [
    {
      text: [
        ...ADDRESS.flatMap((address) => DONE.map((done) => `… ${address} … ${done} …`)),
        'Mail confirmé …',
        'Mail validé …',
        'Courriel confirmé …',
        'Courriel validé …',
        '… mail est confirmé …',
        '… mail est validé …',
        '… courriel est confirmé …',
        '… vérification de votre adresse … terminée …',
        '… vérification de votre adresse … achevée …',
        '… confirmé votre adresse …',
        '… validé votre adresse …',
        '… validation de l’adresse mail …',
        '… validation de votre adresse …',
        '… adresse mail a bien été …',
      ],
    },
    { button: ACCESS },
  ],
  none: [
    ...nothingBut(),
    // The pages of the account speak of the same things.
    { address: '/educt-self-service/profil/' },
    { text: NOT_DONE },
    ofAccount,
    { heading: ['Mon compte', 'Mon compte …', 'Informations personnelles'] },
    press('renvoyer', 'nouvel envoi'),
    without(CREATE, MANAGE, CHILDREN, 'Mes informations'),
  ],
  after: ['educonnect/mail-sent', 'educonnect/activation-form'],
  parts: {
    access: { label: 'Accéder à mes services', called: 'le bouton vers vos services', clues: [{ button: ACCESS }] },
  },
} satisfies Page;
