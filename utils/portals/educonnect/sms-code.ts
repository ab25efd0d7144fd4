import type { Page } from '../../model/portal.ts';
import { nextButtons, notAnAccount, nothingBut, only, press, refusal, speaksOf } from './words.ts';

const asked = [only(1, 'code')] as const;

/**
 * The code that came by SMS (card 2.7). A code comes by mail and by letter too: only what speaks of a telephone tells,
 * or the way come.
 */
const form = {
  all: [
    ...asked,
    speaksOf(
      'par SMS',
      'un SMS',
      'vos SMS',
      'le SMS',
      'du SMS',
      'texto',
      'téléphone',
      'portable',
      'mobile',
      'au numéro',
      'envoyé au 06',
      'envoyé au 07',
    ),
  ],
  none: [
    ...nothingBut('code'),
    {
      text: [
        '… par mail …',
        '… par e-mail …',
        '… par courriel …',
        '… adresse mail …',
        '… adresse e-mail …',
        '… adresse électronique …',
        '… nouveau numéro …',
        '… messagerie …',
        '… boîte mail …',
        '… boîte aux lettres électronique …',
        '… envoyé … @ …',
        '… adressé … @ …',
        '… application d’authentification …',
      ],
    },
    ...notAnAccount,
  ],
  fits: asked,
  parts: {
    code: { label: 'Code de validation', called: 'la case', clues: [{ field: 'code' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: nextButtons('code') },
    resend: {
      label: 'Renvoyer un code',
      clues: [press('renvoyer', 'nouveau code', 'autre code', 'pas reçu', 'rien reçu', 'nouveau texto', 'autre texto')],
    },
  },
} satisfies Page;

export const smsCode = {
  ...form,
  none: [...form.none, ...refusal],
  parts: {
    ...form.parts,
    sentAgain: {
      label: 'nouveau code envoyé',
      every: true,
      clues: [
        {
          text: ['nouveau', 'autre'].flatMap((another) =>
            ['code', 'SMS', 'message', 'texto'].flatMap((what) =>
              ['envoyé', 'adressé'].flatMap((sent) => [
                `… ${another} ${what} a été ${sent} …`,
                `… ${another} ${what} vous a été ${sent} …`,
                `… ${another} ${what} vient d’être ${sent} …`,
                `… ${another} ${what} vient de vous être ${sent} …`,
                `… avons ${sent} un ${another} ${what} …`,
              ]),
            ),
          ),
        },
      ],
    },
  },
  after: [
    'educonnect/identity',
    'educonnect/identity-refused',
    'educonnect/phone',
    'educonnect/phone-refused',
    'educonnect/lost-identifier',
    'educonnect/lost-password',
    'educonnect/sms-code-refused',
  ],
} satisfies Page;

export const smsCodeRefused = {
  ...form,
  all: [...form.all, { oneOf: refusal }],
  parts: {
    ...form.parts,
    // A wrong one may be the right one of yesterday: only where nothing else can have gone wrong.
    outOfDate: {
      label: 'code expiré',
      every: true,
      clues: [
        {
          refusal: [
            '… code a expiré …',
            '… code est expiré …',
            '… code a bien expiré …',
            '… code est périmé …',
            '… code n’est plus valable …',
            '… code n’est plus valide …',
            '… code ne marche plus …',
            '… code est trop vieux …',
            '… code est trop ancien …',
            'Code expiré …',
            '… délai … dépassé …',
          ],
        },
      ],
    },
  },
  fits: [...asked, { oneOf: refusal }],
  after: ['educonnect/sms-code'],
} satisfies Page;
