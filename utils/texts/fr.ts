import type { PageName } from '../schema/names.ts';

// Each surface imports only what it shows: the content script carries none of the popup's words.

/** The words of the overlay. What is said of a page stands in the journeys. */
export const overlay = {
  name: 'ENT pas à pas',
  independent: 'Outil indépendant, non officiel',
  step: (step: number, of?: number) => (of === undefined ? `Étape ${step}` : `Étape ${step} sur ${of}`),
  fold: 'Fermer l’aide',
  unfold: 'Afficher l’aide ENT pas à pas',
  reveal: 'Montrer sur la page',
  trouble: 'Ça ne marche pas ?',
} as const;

export const toolbar = { available: 'ENT pas à pas : aide disponible ici' } as const;

export const popup = {
  heading: 'ENT pas à pas',
  independent: overlay.independent,
  repaired: 'Vos choix étaient illisibles. Les choix habituels sont revenus. Vérifiez-les.',
  failed: 'Vos choix n’ont pas pu être gardés. Essayez encore.',
  profile: {
    legend: 'Mon profil',
    options: {
      parent: 'Élève ou parent',
      staff: 'Personnel Éducation nationale',
      'local-authority': 'Personnel collectivité et invité',
      agricultural: 'Enseignement agricole',
    },
  },
  level: { legend: 'Niveau de l’enfant', options: { ecole: 'École', college: 'Collège', lycee: 'Lycée' } },
  case: {
    legend: 'Comment je me connecte',
    options: {
      later: 'Je ne sais pas encore',
      everyday: 'Avec mon identifiant et mon mot de passe',
      franceconnect: 'Avec FranceConnect',
    },
  },
  computer: {
    legend: 'Cet ordinateur',
    options: { own: 'C’est le mien', shared: 'Il est partagé (lieu public)' },
    sharedNote: 'Vos choix seront oubliés quand le navigateur sera fermé.',
  },
  help: { legend: 'Aide sur les pages', options: { on: 'Activée', off: 'Désactivée' } },
  open: 'Ouvrir l’ENT',
  where: {
    heading: 'Où suis-je ?',
    elsewhere: 'Je ne connais pas cette page. Je n’y affiche rien.',
    reload: 'Rechargez la page pour voir l’aide.',
    reloadButton: 'Recharger la page',
    grant: 'Le navigateur ne me laisse pas encore aider ici.',
    grantButton: 'Autoriser l’aide',
    unknown: 'Je ne reconnais pas cette page. Je préfère ne rien dire.',
    unsure: 'Je ne suis pas sûr de reconnaître cette page.',
    recognised: (page: string) => `Vous êtes ici : ${page}.`,
    off: 'L’aide est désactivée. Je n’affiche rien sur la page.',
    why: 'Pourquoi cette aide ?',
  },
} as const;

/** Each page as a parent would name it. */
export const pageTitles: Record<PageName, string> = {
  'ent-edifice/choice': 'ENT, choix du profil et du niveau',
  'ent-edifice/profile': 'ENT, choix du profil',
  'ent-edifice/level': 'ENT, choix du niveau',
  'ent-edifice/level-student': 'ENT, choix du niveau pour un élève',
  'ent-edifice/local-login': 'ENT, connexion sans EduConnect',
  'ent-edifice/local-login-refused': 'ENT, compte non reconnu',
  'ent-edifice/account-choice': 'ENT, choix du compte',
  'ent-edifice/overloaded': 'ENT, trop de monde',
  'ent-edifice/home': 'ENT, vous êtes connecté',
  'educonnect/profile': 'EduConnect, choix du profil',
  'educonnect/login': 'EduConnect, connexion du responsable',
  'educonnect/login-student': 'EduConnect, connexion de l’élève',
  'educonnect/login-wrong-credentials': 'EduConnect, identifiant ou mot de passe refusé',
  'educonnect/login-captcha': 'EduConnect, connexion avec un code à recopier',
  'educonnect/birth-date-check': 'EduConnect, confirmation de l’identité',
  'educonnect/unavailable': 'EduConnect, service indisponible',
  'franceconnect/choice': 'FranceConnect, choix du compte',
  'franceconnect/choice-failed': 'FranceConnect, connexion impossible avec ce compte',
  'franceconnect/consent': 'FranceConnect, accord pour continuer',
  'franceconnect/error': 'FranceConnect, erreur',
  'teleservices/home': 'Téléservices, vous êtes connecté',
};
