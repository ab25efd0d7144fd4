import { defineStep } from '../model/define.ts';
import type { Step, Tip, Tips } from '../model/journey.ts';

// What several journeys say alike lives here once: without a chosen case the guide says only what all of them say.

/** The ENT's address, for every journey's start (the tutorial, T03). */
export const entAddress = 'L’adresse de l’ENT est enthdf.fr ou college.entsomme.fr.';

/** The school's file bears another number (trouble 1). */
export const wrongNumber = {
  cause: 'L’établissement n’a pas le bon numéro.',
  way: 'Demandez à l’établissement de le corriger. Puis recommencez.',
  message: 'wrong-number',
} as const;

/** The door of 2021 and of April 2026, by what of it stands there: it may show one choice after the other. */
const choices: readonly Tip[] = [
  {
    when: { part: 'remember-{computer}' },
    say: 'Cliquez sur {profile-{profile}}, puis {level-{level}}. Choisissez {remember-{computer}}, puis cliquez sur {submit}.',
    point: ['profile-{profile}', 'level-{level}', 'remember-{computer}', 'submit'],
  },
  {
    when: { part: 'submit' },
    say: 'Cliquez sur {profile-{profile}}, puis {level-{level}}. Ensuite, cliquez sur {submit}.',
    point: ['profile-{profile}', 'level-{level}', 'submit'],
  },
  {
    when: { part: 'level-{level}' },
    say: 'Cliquez sur {profile-{profile}}, puis {level-{level}}.',
    point: ['profile-{profile}', 'level-{level}'],
  },
  { say: 'Cliquez sur {profile-{profile}}.', point: ['profile-{profile}'] },
];

const choiceTrouble = [
  { cause: 'Je ne vois pas mon choix.', way: 'Descendez dans la page. Les choix sont l’un sous l’autre.' },
  { cause: 'Je me suis trompé de choix.', way: 'Cliquez sur le bon choix. Rien n’est perdu.' },
  { cause: 'Un message sur les cookies gêne.', way: 'Cliquez sur {closeCookies} dans ce message.' },
] as const;

const thenEduConnect = [
  'Vous arriverez ensuite sur EduConnect.',
  'Depuis les Téléservices, vous y arrivez directement.',
];

/** The ENT's door: the same way in for every case (T05 to T09). */
export const door = defineStep({
  title: 'La porte de l’ENT',
  pages: {
    'ent-edifice/choice': [
      ...choices.map((tip): Tip => ({ ...tip, for: ['parent'], more: thenEduConnect, trouble: choiceTrouble })),
      ...choices.map((tip): Tip => ({ ...tip, trouble: choiceTrouble })),
    ],
    'ent-edifice/door': [
      {
        for: ['parent'],
        say: 'Cliquez sur « Responsable d’élève ». Ensuite, choisissez le niveau de votre enfant.',
        more: thenEduConnect,
        trouble: [
          { cause: 'Je ne vois pas ce choix.', way: 'Attendez un peu, puis rechargez la page.' },
          { cause: 'Ce choix a un autre nom.', way: 'Cherchez un bouton qui parle des parents ou du responsable.' },
        ],
      },
      { say: 'Choisissez votre profil. Ensuite, choisissez votre niveau.' },
    ],
    'ent-edifice/profile': [
      {
        for: ['parent', 'agricultural'],
        say: 'Cliquez sur {profile-parent}.',
        point: ['profile-parent'],
        more: ['N’entrez pas par la porte des élèves. Le compte de votre enfant est différent.'],
        trouble: [
          { cause: 'Je ne trouve pas ce bouton.', way: 'Cherchez un bouton qui parle des parents ou du responsable.' },
          { cause: 'J’ai cliqué sur un autre bouton.', way: 'Cliquez sur la flèche « Retour » du navigateur.' },
        ],
      },
      {
        for: ['staff'],
        say: 'Cliquez sur {profile-teacher} ou sur {profile-staff}.',
        point: ['profile-teacher', 'profile-staff'],
      },
      { for: ['local-authority'], say: 'Cliquez sur {profile-local-authority}.', point: ['profile-local-authority'] },
    ],
    'ent-edifice/level': [
      {
        for: ['agricultural'],
        say: 'Cliquez sur {level-agricultural}.',
        point: ['level-agricultural'],
        more: ['Votre ENT demande ensuite son propre mot de passe.'],
      },
      {
        for: ['parent'],
        say: 'Cliquez sur {level}.',
        point: ['level'],
        more: ['Vous arriverez ensuite sur EduConnect.'],
        trouble: [{ cause: 'Je ne suis pas parent.', way: 'Cliquez sur {back} et choisissez un autre profil.' }],
      },
      { say: 'Cliquez sur {back}. Cette page est pour les parents.', tone: 'warning', point: ['back'] },
    ],
  },
});

const notForYou = {
  for: ['staff', 'local-authority'],
  tone: 'warning',
  say: 'Retournez sur l’ENT. EduConnect est pour les parents et les élèves.',
  more: ['Votre profil est réglé sur un personnel. Vous pouvez le changer dans le menu de l’extension.'],
} as const;

/** EduConnect asks once more who is there; the ENT may have answered already, and then this page does not show. */
export const eduConnectProfile = defineStep({
  title: 'Le profil sur EduConnect',
  pages: {
    'educonnect/profile': [
      notForYou,
      {
        say: 'Cliquez sur {parent}.',
        point: ['parent'],
        more: ['C’est votre compte de parent, pas celui de votre enfant.'],
        trouble: [
          {
            cause: 'J’ai seulement les codes de mon enfant.',
            way: 'Ces codes n’ouvrent pas votre compte. Demandez les vôtres à l’établissement.',
            message: 'new-notification',
          },
        ],
      },
    ],
  },
});

const forgotten = [
  { cause: 'J’ai perdu mon identifiant.', way: 'Cliquez sur {lostIdentifier}.' },
  { cause: 'J’ai perdu mon mot de passe.', way: 'Cliquez sur {lostPassword}.' },
] as const;

/**
 * Who came for FranceConnect, or to make an account, wrote in the boxes all the same and was refused: back to their button.
 * @param button the part that they were to press
 */
export const notHere = (button: string): Tips => {
  const tip = {
    byChoice: true,
    tone: 'warning',
    say: `EduConnect refuse ces codes. Cliquez plutôt sur {${button}}.`,
    point: [button],
    more: ['Laissez les cases vides. Ce n’est pas grave.'],
    trouble: [{ cause: 'J’ai un identifiant EduConnect.', way: 'Remplissez les cases {identifier} et {password}.' }],
  } as const;
  return { 'educonnect/login-wrong-credentials': tip, 'educonnect/login-captcha': tip };
};

/** What may come between the login and the account, whichever credentials were typed. */
export const loginChecks: Tips = {
  'educonnect/login-wrong-credentials': {
    tone: 'warning',
    say: 'EduConnect refuse ces codes. Vérifiez-les, puis écrivez-les encore.',
    point: ['identifier', 'password', 'submit'],
    more: [
      'Regardez les majuscules et les chiffres, lettre par lettre.',
      'Après plusieurs refus, arrêtez. Cliquez sur {lostPassword}.',
    ],
    trouble: [
      ...forgotten,
      {
        cause: 'J’écris mes codes impots.gouv.fr ou Ameli.',
        way: 'Ne les écrivez pas ici. Cliquez sur {franceConnect}.',
      },
      {
        cause: 'La feuille de l’établissement a plus de 3 mois.',
        way: 'Ses codes ne marchent plus. Demandez une nouvelle feuille.',
        message: 'new-notification',
      },
      {
        cause: 'Mon compte est activé, j’écris les codes de la feuille.',
        way: 'Écrivez le mot de passe que vous avez choisi.',
      },
      {
        cause: 'J’écris les codes de Pronote ou de mon enfant.',
        way: 'Ils ne marchent pas ici. Il faut vos codes EduConnect.',
      },
    ],
  },
  'educonnect/login-captcha': {
    tone: 'warning',
    say: 'Remplissez les cases {identifier} et {password}. Puis recopiez le code de l’image.',
    point: ['identifier', 'password', 'captcha', 'submit'],
    more: ['L’image vient souvent après des refus. Elle protège votre compte.', 'Puis cliquez sur {submit}.'],
    trouble: [
      { cause: 'Je n’arrive pas à lire l’image.', way: 'Cherchez le bouton pour l’écouter ou pour la changer.' },
      ...forgotten,
    ],
  },
  'educonnect/birth-date-check': {
    say: 'Écrivez la date de naissance d’un de vos enfants. Puis cliquez sur {submit}.',
    point: ['birthDate', 'submit'],
    more: ['C’est une vérification. Écrivez le jour, le mois et l’année.'],
    trouble: [
      {
        cause: 'La date est refusée.',
        way: 'Essayez avec un autre enfant. Sinon, demandez à l’établissement.',
        message: 'wrong-birth-date',
      },
      { cause: 'La page montre « Élève ».', way: 'Vous êtes sur un compte d’élève. Cliquez sur {back}.' },
    ],
  },
};

const tooOld = {
  say: 'Ce code est trop vieux. Recommencez pour recevoir un nouveau code.',
  point: ['resend'],
  more: [
    'Un code dure 30 minutes.',
    'Retournez à la page du numéro de téléphone. Sinon, recommencez depuis enthdf.fr.',
  ],
} as const;

const codeTrouble = [
  {
    cause: 'Le SMS n’arrive pas.',
    way: 'Attendez quelques minutes. Sinon, recommencez depuis la page du numéro.',
  },
  { cause: 'Le code a plus de 30 minutes.', way: 'Retournez à la page du numéro. Un nouveau code viendra.' },
  {
    cause: 'Le SMS part vers un ancien téléphone.',
    way: 'Demandez à l’établissement de changer votre numéro.',
    message: 'wrong-number',
  },
] as const;

/** The code of the SMS (T18, T19). */
export const smsCode = defineStep({
  title: 'Le code reçu par SMS',
  pages: {
    'educonnect/sms-code': {
      say: 'Écrivez le code reçu par SMS. Puis cliquez sur {submit}.',
      point: ['code', 'submit'],
      more: [
        'Le code dure 30 minutes. Ensuite, recommencez depuis la page du numéro.',
        'Ne donnez ce code à personne au téléphone.',
      ],
      trouble: codeTrouble,
      expired: tooOld,
    },
    'educonnect/sms-code-refused': {
      tone: 'warning',
      say: 'Ce code est refusé. Écrivez le code du SMS le plus récent.',
      point: ['code', 'submit'],
      more: ['Regardez chaque chiffre.', 'Un code de plus de 30 minutes ne marche plus.'],
      trouble: [
        { cause: 'Le code est juste, mais refusé.', way: 'Recommencez depuis la page du numéro de téléphone.' },
        ...codeTrouble,
      ],
      expired: tooOld,
    },
  },
});

/** The children's birth dates (T20, T21). */
export const children = defineStep({
  title: 'Les dates de naissance des enfants',
  pages: {
    'educonnect/children': {
      say: 'Écrivez la date de naissance de chaque enfant. Puis cliquez sur {submit}.',
      point: ['birthDates', 'submit'],
      more: [
        'Il faut les dates de tous les enfants de la liste.',
        'Un enfant n’est pas le vôtre ? Cochez la case près de son nom, ou « non ».',
      ],
      trouble: [
        {
          cause: 'Une date est refusée.',
          way: 'Vérifiez le jour, le mois et l’année. Sinon, demandez à l’établissement.',
          message: 'wrong-birth-date',
        },
        {
          cause: 'Un enfant de la liste n’est pas le mien.',
          way: 'Cochez « Je ne suis pas le représentant légal de cet élève ». Ou répondez « non » à « Je suis le représentant légal de cet élève ».',
          message: 'wrong-child',
        },
        {
          cause: 'Un de mes enfants manque dans la liste.',
          way: 'Continuez avec les autres. Vous ajouterez cet enfant après.',
          message: 'missing-child',
        },
      ],
    },
  },
});

/** What a new password must be (journeys/README.md, trouble 10). */
export const passwordRules =
  'Il faut 12 caractères ou plus. Mettez une majuscule, une minuscule, un chiffre et un signe (! ou ?).';

const passwordTrouble = [
  { cause: 'Mon mot de passe est refusé.', way: 'Écrivez-en un plus long, avec un chiffre et un signe comme ! ou ?' },
  { cause: 'Les deux mots de passe sont différents.', way: 'Effacez les deux. Écrivez encore, lentement.' },
] as const;

/** A new password: at the end of a registration (T33 to T35), after a loss, or because EduConnect wants one. */
export const newPassword: Tips = {
  'educonnect/new-password': [
    {
      when: { part: 'submit', says: 'Terminer' },
      say: 'Notez sur papier l’identifiant affiché. Puis créez un mot de passe.',
      point: ['identifierShown', 'newPassword', 'submit'],
      more: [
        'Cet identifiant servira à vous connecter.',
        passwordRules,
        'Écrivez le mot de passe deux fois. Puis cliquez sur {submit}.',
      ],
      trouble: [
        ...passwordTrouble,
        { cause: 'Je ne vois pas d’identifiant.', way: 'Descendez dans la page. Il est parfois plus bas.' },
      ],
    },
    {
      say: 'Écrivez un nouveau mot de passe, deux fois. Puis cliquez sur {submit}.',
      point: ['identifierShown', 'newPassword', 'submit'],
      more: [
        passwordRules,
        'Un identifiant est affiché ? Notez-le d’abord sur papier.',
        'EduConnect demande parfois de changer de mot de passe. C’est normal.',
      ],
      trouble: passwordTrouble,
    },
  ],
};

/** A mail is on its way (T46, T47). */
export const mailSent: Tips = {
  'educonnect/mail-sent': {
    say: 'Ouvrez vos mails. Cliquez sur le lien du mail d’EduConnect.',
    more: ['Pas de mail ? Regardez dans les spams.'],
    mail: true,
    trouble: [
      {
        cause: 'Le mail n’arrive pas.',
        way: 'Attendez quelques minutes et regardez les spams. Ensuite, cherchez « Renvoyer le mail ».',
      },
      {
        cause: 'Je me suis trompé d’adresse mail.',
        way: 'Recommencez depuis l’adresse de l’ENT. Écrivez la bonne adresse mail.',
      },
      { cause: 'Le lien du mail ne marche plus.', way: 'Demandez un nouveau mail. Cliquez sur le plus récent.' },
    ],
  },
};

/** The end of an activation, by whichever way (T22, T23, T36, T49). */
export const activated = defineStep({
  title: 'Votre compte est activé',
  pages: {
    'educonnect/activated': {
      activates: true,
      say: 'Votre compte est activé. Cliquez sur {access}.',
      point: ['access'],
      more: [
        'La prochaine fois, vous entrez avec FranceConnect ? Cliquez seulement sur « S’identifier avec FranceConnect ».',
        'La prochaine fois, vous entrez avec un identifiant ? Écrivez l’identifiant et le mot de passe.',
        'L’ENT montre une erreur ? Retournez à enthdf.fr. Rien n’est perdu.',
      ],
      trouble: [
        {
          cause: 'L’ENT montre une erreur au retour.',
          way: 'Le retour marche seulement pendant 15 minutes. Retournez à enthdf.fr et connectez-vous.',
        },
      ],
    },
  },
});

/** What the ENT may still ask at the first login, before it lets one in. */
const beforeHome: Tips = {
  'ent-edifice/terms': {
    say: 'Presque fini. Cochez {accept}, puis cliquez sur {submit}.',
    point: ['accept', 'submit'],
    more: ['L’ENT demande votre accord pour ses règles.', 'Ce n’est pas une erreur.'],
    trouble: [{ cause: 'Le bouton ne réagit pas.', way: 'Cochez d’abord la case. Le bouton marche ensuite.' }],
  },
  'ent-edifice/mail-check': [
    {
      when: { part: 'refused' },
      tone: 'warning',
      say: 'Ce code est refusé. Écrivez dans {code} le code le plus récent.',
      point: ['code'],
      more: ['Sinon, cliquez sur {resend}.', 'C’est un code de l’ENT, pas d’EduConnect.'],
    },
    {
      when: { part: 'code' },
      say: 'Écrivez les 6 chiffres reçus dans {code}.',
      point: ['code'],
      more: [
        'C’est un code de l’ENT, pas d’EduConnect.',
        'Il vient par mail ou par SMS. Regardez aussi les spams.',
        'Rien ne vient ? Attendez un peu, puis cliquez sur {resend}.',
      ],
      trouble: [
        { cause: 'Le code est refusé.', way: 'Demandez un nouveau code. Écrivez le plus récent.' },
        { cause: 'Le mail n’arrive pas.', way: 'Regardez dans les spams. Il peut venir après quelques minutes.' },
      ],
    },
    {
      when: { part: 'phone' },
      say: 'Écrivez votre numéro de portable. Puis cliquez sur {submit}.',
      point: ['phone', 'submit'],
      more: ['L’ENT vérifie votre numéro. Il envoie un code par SMS.'],
    },
    {
      say: 'Écrivez votre adresse mail. Puis cliquez sur {submit}.',
      point: ['email', 'submit'],
      more: ['L’ENT vérifie votre adresse. Il envoie un code par mail.'],
    },
  ],
};

/** Back on the ENT: nothing more to do. */
export const arrived: Step = defineStep({
  title: 'Vous êtes connecté',
  pages: {
    ...beforeHome,
    'ent-edifice/home': {
      tone: 'done',
      say: 'C’est fait. Vous êtes connecté à l’ENT.',
      more: [
        'Pronote et la messagerie s’ouvrent d’ici.',
        'Sur un ordinateur partagé, déconnectez-vous avant de partir.',
        'Avec FranceConnect, déconnectez-vous aussi de FranceConnect.',
      ],
      trouble: [
        {
          cause: 'Un de mes enfants manque.',
          way: 'Ouvrez moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil. Je vous y aide.',
          message: 'missing-child',
        },
      ],
    },
    'teleservices/home': {
      tone: 'done',
      say: 'C’est fait. Vous êtes connecté aux Téléservices.',
      more: ['Sur un ordinateur partagé, déconnectez-vous avant de partir.'],
    },
  },
});
