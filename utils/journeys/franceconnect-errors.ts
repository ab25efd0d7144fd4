import type { Tip } from '../model/journey.ts';

const otherWays = {
  cause: 'L’erreur revient.',
  way: 'Choisissez un autre compte, ou entrez avec votre portable ou une feuille. Pour être aidé, cliquez sur {support}.',
} as const;

const withoutFranceConnect = {
  cause: 'Je n’ai pas d’autre compte.',
  way: 'Entrez sans FranceConnect : avec votre téléphone, ou une feuille {of-school}.',
  message: 'new-notification',
} as const;

const blockedByYou = {
  tone: 'warning',
  say: 'Vous avez bloqué ce compte dans FranceConnect. Retournez à {ent}, puis choisissez un autre compte dans FranceConnect.',
  more: ['Pour le débloquer, ouvrez vos préférences sur {franceconnect}.'],
  trouble: [withoutFranceConnect],
} as const;

/** Waiting may help, another account hardly. */
const technical = {
  tone: 'warning',
  say: 'FranceConnect a un problème technique. Retournez à {ent}.',
  more: ['Vous n’avez rien fait de mal. Essayez encore plus tard.', 'Si l’erreur revient, notez {code}.'],
  trouble: [otherWays],
} as const;

const severalTabs = {
  tone: 'warning',
  say: 'Fermez les autres onglets. Puis recommencez depuis {ent}.',
  more: ['Cette erreur vient souvent de plusieurs onglets ou de la flèche « Retour ».'],
  trouble: [otherWays],
} as const;

/** FranceConnect's error page, by the family of its code or by its words (card 3.3). */
export const franceconnectErrors: readonly Tip[] = [
  {
    when: { part: 'message', says: '… bloqué l’utilisation de ce fournisseur d’identité …' },
    ...blockedByYou,
  },
  {
    when: { part: 'code', says: 'Erreur Y100011' },
    ...blockedByYou,
  },
  {
    when: { part: 'code', says: ['Erreur Y010009', 'Erreur Y010011', 'Erreur Y010012', 'Erreur Y010013'] },
    ...technical,
  },
  {
    when: { part: 'code', says: 'Erreur Y010015' },
    tone: 'warning',
    say: 'FranceConnect refuse cette identité. Pour être aidé, cliquez sur {support}.',
    point: ['support'],
    more: ['Notez {code} avant de fermer la page.'],
    trouble: [withoutFranceConnect],
  },
  {
    when: { part: 'code', says: 'Erreur Y01…' },
    tone: 'warning',
    say: 'FranceConnect ne retrouve pas votre identité. Retournez à {ent}, puis choisissez un autre compte dans FranceConnect.',
    more: [
      'Sinon, cliquez sur {support}.',
      'Vérifiez votre nom et votre date de naissance sur ce compte.',
      'Notez {code}. L’aide de FranceConnect le demandera.',
    ],
    trouble: [withoutFranceConnect],
  },
  {
    when: { part: 'code', says: 'Erreur Y180001' },
    tone: 'warning',
    say: 'FranceConnect refuse ce compte. Pour être aidé, cliquez sur {support}.',
    point: ['support'],
    more: ['Notez {code} avant de fermer la page.', 'EduConnect et {school} ne peuvent pas le débloquer.'],
    trouble: [withoutFranceConnect],
  },
  {
    when: { part: 'code', says: 'Erreur Y19…' },
    tone: 'warning',
    say: 'Cette page ne marche plus. Retournez à {ent}.',
    more: [
      'Rien n’est perdu. La page est souvent restée ouverte trop longtemps.',
      'N’utilisez pas la flèche « Retour » du navigateur.',
    ],
    trouble: [otherWays],
  },
  {
    // « Page non trouvée »: an address kept from an older login, mostly.
    when: { part: 'code', says: 'Erreur Y000404' },
    tone: 'warning',
    say: 'Cette page ne mène nulle part. Retournez à {ent}.',
    more: ['Vous n’avez rien fait de mal.', 'Gardez l’adresse {ent}, pas celle de cette page.'],
    trouble: [otherWays],
  },
  {
    when: { part: 'code', says: ['Erreur Y42…', 'Erreur Y47…'] },
    ...severalTabs,
  },
  {
    when: {
      part: 'code',
      says: ['Erreur Y02…', 'Erreur Y03…', 'Erreur Y10…', 'Erreur Y18…', 'Erreur Y20…', 'Erreur Y00…'],
    },
    ...technical,
  },
  {
    when: { part: 'code', says: 'Erreur …' },
    tone: 'warning',
    say: 'FranceConnect montre {code}. Recommencez depuis {ent}.',
    more: ['Notez ces mots. L’aide de FranceConnect les demandera.', 'Gardez un seul onglet ouvert.'],
    trouble: [otherWays, withoutFranceConnect],
  },
  {
    tone: 'warning',
    say: 'FranceConnect montre une erreur. Recommencez depuis {ent}.',
    more: ['Gardez un seul onglet ouvert. N’utilisez pas la flèche « Retour ».'],
    trouble: [otherWays, withoutFranceConnect],
  },
];
