import { defineStep } from '../model/define.ts';
import type { Step, Tip, Tips } from '../model/journey.ts';

// What several journeys say alike lives here once: without a chosen case the guide says only what all of them say.

/** The ENT's address, for every journey's start (the tutorial, T03). */
export const entAddress = 'L’adresse de l’ENT est enthdf.fr ou college.entsomme.fr.';

/** The school's file bears another number (trouble 1). */
export const wrongNumber = {
  cause: '{School} n’a pas le bon numéro.',
  way: 'Demandez {to-school} de le corriger. Puis recommencez.',
  message: 'wrong-number',
} as const;

/** The door of 2021 and of April 2026, by what of it stands there: it may show one choice after the other. */
const choices: readonly Tip[] = [
  {
    computer: 'shared',
    when: { part: 'remember-shared' },
    say: 'Cliquez sur {profile-{profile}}, puis sur {level-{level}}. Choisissez {remember-shared}, puis cliquez sur {submit}.',
    point: ['profile-{profile}', 'level-{level}', 'remember-shared', 'submit'],
  },
  {
    // Nobody knows what is chosen there beforehand. « Oui » is not advised: whose computer it is, only the person knows.
    when: { part: 'submit' },
    say: 'Cliquez sur {profile-{profile}}, puis sur {level-{level}}. Ensuite, cliquez sur {submit}.',
    point: ['profile-{profile}', 'level-{level}', 'submit'],
    more: [
      'Sur un ordinateur partagé, choisissez {remember-shared}.',
      'Choisissez {remember-own} seulement si cet ordinateur est à vous.',
    ],
  },
  {
    when: { part: 'level-{level}' },
    say: 'Cliquez sur {profile-{profile}}, puis sur {level-{level}}.',
    point: ['profile-{profile}', 'level-{level}'],
  },
  { say: 'Cliquez sur {profile-{profile}}.', point: ['profile-{profile}'] },
];

/** EduConnect turns away whoever comes through a VPN, or from abroad, before any form (card 2.1). */
const disturbed = {
  cause: 'Une page dit « Accès perturbé ».',
  way: 'Votre mot de passe reste bon. Arrêtez le VPN, ou essayez un autre réseau. Depuis l’étranger, EduConnect refuse parfois l’accès.',
} as const;

const choiceTrouble = [
  { cause: 'Je ne vois pas mon choix.', way: 'Descendez dans la page. Les choix sont l’un sous l’autre.' },
  { cause: 'Je me suis trompé de choix.', way: 'Cliquez sur le bon choix. Rien n’est perdu.' },
  { cause: 'Un message sur les cookies gêne.', way: 'Cliquez sur {closeCookies} dans ce message.' },
  disturbed,
] as const;

const thenEduConnect = [
  'Vous arriverez ensuite sur EduConnect.',
  'Depuis les Téléservices, vous y arrivez directement.',
];

/** The ENT's door: the same way in for every case (T05 to T09). */
export const door = defineStep({
  title: 'L’entrée de l’ENT',
  // On paper nobody knows which of its pages will show: the parents' button bears one of these words.
  paper: 'Cliquez sur « Responsable d’élève » ou « Représentant légal », puis sur le niveau.',
  pages: {
    'ent-edifice/choice': [
      ...choices.map((tip): Tip => {
        const more = [...(tip.more ?? []), ...thenEduConnect];
        return { ...tip, for: ['parent'], more, trouble: choiceTrouble };
      }),
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
      { say: 'Choisissez votre profil. Ensuite, choisissez votre niveau.', trouble: [disturbed] },
    ],
    'ent-edifice/profile': [
      {
        for: ['parent', 'agricultural'],
        // Nobody calls oneself « représentant légal », and at 360 px no more than this is seen.
        say: 'Cliquez sur {profile-parent}. C’est le bouton des parents.',
        point: ['profile-parent'],
        more: ['Ne choisissez pas le bouton des élèves. Le compte de votre enfant est différent.'],
        trouble: [
          { cause: 'Je ne trouve pas ce bouton.', way: 'Cherchez un bouton qui parle des parents ou du responsable.' },
          { cause: 'J’ai cliqué sur un autre bouton.', way: 'Cliquez sur la flèche « Retour » du navigateur.' },
          disturbed,
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
        trouble: [
          { cause: 'Je ne suis pas parent.', way: 'Cliquez sur {back} et choisissez un autre profil.' },
          disturbed,
        ],
      },
      {
        say: 'Cliquez sur {back}. Cette page est pour les parents.',
        tone: 'warning',
        point: ['back'],
        more: ['Ensuite, choisissez votre profil.'],
        trouble: [disturbed],
      },
    ],
  },
});

const notForYou = {
  for: ['staff', 'local-authority'],
  tone: 'warning',
  say: 'Retournez sur l’ENT. EduConnect est pour les parents et les élèves.',
  more: ['Dans l’extension, vous avez choisi un profil de personnel. Vous pouvez changer ce choix dans son menu.'],
} as const;

/** EduConnect asks once more who is there; the ENT may have answered already, and then this page does not show. */
export const eduConnectProfile = defineStep({
  title: 'Le profil sur EduConnect',
  paper: 'Cliquez sur « Responsable d’élève », si on vous le demande.',
  pages: {
    'educonnect/profile': [
      notForYou,
      {
        say: 'Cliquez sur {parent}.',
        point: ['parent'],
        more: ['C’est votre compte de parent, pas celui de votre enfant.'],
        trouble: [
          {
            cause: 'J’ai seulement l’identifiant de mon enfant.',
            way: 'Il n’ouvre pas votre compte. Demandez une feuille pour vous {to-school}.',
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
    say: `C’est refusé. Cliquez plutôt sur {${button}}.`,
    point: [button],
    more: ['Laissez les cases vides. Ce n’est pas grave.'],
    trouble: [{ cause: 'J’ai un identifiant EduConnect.', way: 'Remplissez les cases {identifier} et {password}.' }],
  } as const;
  return {
    'educonnect/login-wrong-credentials': tip,
    // A picture to copy is no refusal: this page may show none.
    'educonnect/login-captcha': {
      ...tip,
      say: `N’écrivez rien dans les cases. Cliquez sur {${button}}.`,
      more: ['EduConnect demande aussi de recopier une image. Laissez les cases vides.'],
      trouble: [
        {
          cause: 'J’ai un identifiant EduConnect.',
          way: 'Remplissez les cases {identifier}, {password} et {captcha}.',
        },
      ],
    },
  };
};

/** The sheet is no longer good (trouble 7). */
export const oldSheet = {
  cause: 'La feuille a plus de 3 mois.',
  way: 'Elle ne marche plus. Demandez une nouvelle feuille {to-school}.',
  message: 'new-notification',
} as const;

/** The sheet has been used. */
export const usedSheet = {
  cause: 'Mon compte est déjà activé.',
  way: 'La feuille ne sert plus. Écrivez le mot de passe que vous avez choisi.',
} as const;

const otherPassword = {
  cause: 'J’écris le mot de passe de Pronote ou de mon enfant.',
  way: 'Il ne marche pas ici. Il faut votre mot de passe EduConnect.',
} as const;

const refusedLogin = {
  tone: 'warning',
  say: 'L’identifiant ou le mot de passe est refusé. Écrivez de nouveau dans {identifier} et {password}, puis cliquez sur {submit}.',
  point: ['identifier', 'password', 'submit'],
} as const;

const pictureAsked = {
  tone: 'warning',
  say: 'Écrivez votre identifiant dans {identifier} et votre mot de passe dans {password}. Recopiez les lettres de l’image dans {captcha}, puis cliquez sur {submit}.',
  point: ['identifier', 'password', 'captcha', 'submit'],
  more: ['EduConnect demande aussi de recopier une image. Cela vient souvent après des refus.'],
} as const;

const unreadable = {
  cause: 'Je n’arrive pas à lire l’image.',
  way: 'Cherchez près de l’image un bouton pour l’écouter ou la changer. Pas de bouton ? Rechargez la page.',
} as const;

const letterByLetter = 'Regardez les majuscules et les chiffres, lettre par lettre.';

/** Who copies a sheet has no password to lose yet: the causes are those of the sheet. */
const sheetTrouble = [
  { cause: 'J’ai peut-être mal recopié.', way: 'Comparez O et 0, l et 1. Écrivez lentement.' },
  oldSheet,
  usedSheet,
  { cause: 'Mon compte est activé, j’ai perdu le mot de passe.', way: 'Cliquez sur {lostPassword}.' },
  otherPassword,
] as const;

/** What may come between the login and the account, whichever credentials were typed. */
export const loginChecks = {
  'educonnect/login-wrong-credentials': {
    ...refusedLogin,
    more: [letterByLetter, 'Après plusieurs refus, arrêtez. Cliquez sur {lostPassword}.'],
    trouble: [
      ...forgotten,
      {
        cause: 'J’écris mon mot de passe impots.gouv.fr ou Ameli.',
        way: 'Ne l’écrivez pas ici. Cliquez sur {franceConnect}.',
      },
      oldSheet,
      usedSheet,
      otherPassword,
    ],
  },
  'educonnect/login-captcha': { ...pictureAsked, trouble: [unreadable, ...forgotten] },
  'educonnect/birth-date-check': {
    say: 'Écrivez {birthDate} d’un de vos enfants. Puis cliquez sur {submit}.',
    point: ['birthDate', 'submit'],
    more: ['C’est une vérification. Écrivez le jour, le mois et l’année.'],
    trouble: [
      {
        cause: 'La date est refusée.',
        way: 'Essayez avec un autre enfant. Sinon, demandez {to-school}.',
        message: 'wrong-birth-date',
      },
      { cause: 'La page montre « Élève ».', way: 'Vous êtes sur un compte d’élève. Cliquez sur {back}.' },
    ],
  },
} as const satisfies Tips;

/** The same for who copies the sheet. */
export const sheetChecks: Tips = {
  ...loginChecks,
  'educonnect/login-wrong-credentials': [
    {
      ...refusedLogin,
      byChoice: true,
      more: [letterByLetter, 'Après plusieurs refus, arrêtez. Demandez une nouvelle feuille {to-school}.'],
      trouble: sheetTrouble,
    },
    loginChecks['educonnect/login-wrong-credentials'],
  ],
  'educonnect/login-captcha': [
    { ...pictureAsked, byChoice: true, trouble: [unreadable, ...sheetTrouble] },
    loginChecks['educonnect/login-captcha'],
  ],
};

/** The page where a new code comes from, where no button sends it. */
const noButton = 'Pas de bouton ? Recommencez depuis {ent}, avec votre numéro.';
const newestOnly = 'Seul le SMS le plus récent compte.';

/** Said after 30 minutes. A newer code may have come without a word on the page. */
const tooOld = {
  say: 'Après 30 minutes, un code ne marche plus. Cliquez sur {resend}.',
  point: ['resend'],
  more: ['Vous avez déjà un SMS plus récent ? Écrivez son code.', noButton],
} as const;

const codeTrouble = [
  {
    cause: 'Le SMS n’arrive pas.',
    way: `Attendez quelques minutes. Puis cliquez sur {resend}. ${noButton}`,
  },
  {
    cause: 'Le code a plus de 30 minutes.',
    way: `Cliquez sur {resend}. ${noButton}`,
  },
  {
    cause: 'Le SMS part vers un ancien téléphone.',
    way: 'Demandez {to-school} de changer votre numéro.',
    message: 'wrong-number',
  },
] as const;

const tellNobody = 'Ne donnez ce code à personne au téléphone.';

/** The code of the SMS (T18, T19). */
export const smsCode = defineStep({
  title: 'Le code reçu par SMS',
  pages: {
    'educonnect/sms-code': [
      {
        when: { part: 'sentAgain' },
        resetsClock: true,
        say: 'Un nouveau SMS arrive. Écrivez son code dans {code}, puis cliquez sur {submit}.',
        point: ['code', 'submit'],
        more: [`${newestOnly} L’ancien code ne marche plus.`, tellNobody],
        trouble: codeTrouble,
      },
      {
        say: 'Écrivez le code reçu par SMS dans {code}. Puis cliquez sur {submit}.',
        point: ['code', 'submit'],
        more: ['Après 30 minutes, il faut un nouveau code.', newestOnly, tellNobody],
        trouble: codeTrouble,
        expired: tooOld,
      },
    ],
    'educonnect/sms-code-refused': [
      {
        // The next code is a new one.
        when: { part: 'outOfDate' },
        resetsClock: true,
        tone: 'warning',
        say: 'Ce code a expiré. Cliquez sur {resend}.',
        point: ['resend'],
        more: [`Un nouveau SMS va venir. ${newestOnly}`, noButton],
        trouble: codeTrouble,
      },
      {
        tone: 'warning',
        say: 'Code refusé : écrivez le dernier code reçu dans {code}, puis cliquez sur {submit}. S’il est encore refusé, cliquez sur {resend}.',
        point: ['code', 'submit', 'resend'],
        more: [`Regardez chaque chiffre. ${newestOnly}`, 'Un code de plus de 30 minutes ne marche plus.'],
        trouble: [{ cause: 'Le code est juste, mais refusé.', way: 'Recommencez depuis {ent}.' }, ...codeTrouble],
      },
    ],
  },
});

/** The children's birth dates (T20, T21). */
export const children = defineStep({
  title: 'Les dates de naissance des enfants',
  pages: {
    'educonnect/children': {
      say: 'Écrivez {birthDates} de chaque enfant. Puis cliquez sur {submit}.',
      point: ['birthDates', 'submit'],
      more: [
        'Il faut les dates de tous les enfants de la liste.',
        'Un enfant n’est pas le vôtre ? Dites-le sous son nom, là où la page le demande.',
      ],
      trouble: [
        {
          cause: 'Une date est refusée.',
          way: 'Vérifiez le jour, le mois et l’année. Sinon, demandez {to-school}.',
          message: 'wrong-birth-date',
        },
        // As boxes, or as a question: the one that does not stand there is not said.
        {
          cause: 'Un enfant n’est pas le mien. Il y a une case à cocher.',
          way: 'Cochez {notMine} sous son nom, et dites-le {to-school}.',
          message: 'wrong-child',
        },
        {
          cause: 'Un enfant n’est pas le mien. La page demande oui ou non.',
          way: 'Répondez {no} à « Je suis le représentant légal de cet élève », et dites-le {to-school}.',
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
export const passwordRules = 'Il faut souvent 12 caractères : majuscules, minuscules, chiffres et un signe (! ou ?).';

const passwordTrouble = [
  { cause: 'Mon mot de passe est refusé.', way: 'Écrivez-en un plus long, avec un chiffre et un signe comme ! ou ?' },
  { cause: 'Les deux mots de passe sont différents.', way: 'Effacez les deux. Écrivez encore, lentement.' },
] as const;

/** A new password: at the end of a registration (T33 to T35), after a loss, or because EduConnect wants one. */
export const newPassword: Tips = {
  'educonnect/new-password': [
    {
      when: { part: 'submit', says: 'Terminer' },
      say: 'Notez {identifierShown} sur papier. Écrivez {newPassword} deux fois, puis cliquez sur {submit}.',
      point: ['identifierShown', 'newPassword', 'submit'],
      more: ['Cet identifiant servira à vous connecter.', passwordRules],
      trouble: [
        ...passwordTrouble,
        { cause: 'Je ne vois pas d’identifiant.', way: 'Descendez dans la page. Il est parfois plus bas.' },
      ],
    },
    {
      when: { part: 'identifierShown' },
      say: 'Notez {identifierShown} sur papier. Écrivez {newPassword} deux fois, puis cliquez sur {submit}.',
      point: ['identifierShown', 'newPassword', 'submit'],
      more: [passwordRules],
      trouble: passwordTrouble,
    },
    {
      say: 'Écrivez {newPassword}, deux fois. Puis cliquez sur {submit}.',
      point: ['newPassword', 'submit'],
      more: [passwordRules, 'EduConnect demande parfois de changer de mot de passe. C’est normal.'],
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
        way: 'Attendez quelques minutes et regardez les spams. Ensuite, cliquez sur {resend}.',
      },
      {
        cause: 'Je me suis trompé d’adresse mail.',
        way: 'Recommencez depuis l’adresse de l’ENT. Écrivez la bonne adresse mail.',
      },
      {
        cause: 'Le lien du mail ne marche plus.',
        way: 'Demandez un nouveau mail. Cliquez sur le lien du plus récent.',
      },
    ],
  },
};

/** Logging in again with what was just made. */
export const byPassword = 'La prochaine fois, écrivez votre identifiant et votre mot de passe.';
export const byFranceConnect = 'La prochaine fois, cliquez seulement sur « S’identifier avec FranceConnect ».';

const backOnError = 'L’ENT montre une erreur ? Retournez à {ent}. Rien n’est perdu.';

/** The account is in use, and the ENT is one press away. */
const inUse = {
  activates: true,
  say: 'Votre compte est activé. Cliquez sur {access}.',
  point: ['access'],
  trouble: [
    {
      cause: 'L’ENT montre une erreur au retour.',
      way: 'Le retour marche seulement pendant 15 minutes. Retournez à {ent} et connectez-vous.',
    },
  ],
} as const;

/**
 * The end of an activation (T22, T23, T36, T49).
 * @param nextTime how one logs in from then on, in this case
 */
export const activated = (nextTime: string): Step =>
  defineStep({
    title: 'Votre compte est activé',
    pages: {
      'educonnect/activated': [
        { ...inUse, byChoice: true, more: [nextTime, backOnError] },
        { ...inUse, more: [backOnError] },
      ],
    },
  });

const noCodeWorks = {
  cause: 'Aucun code ne marche.',
  way: 'Demandez {to-school} de l’aide pour entrer dans l’ENT.',
} as const;

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
      say: 'Ce code est refusé. Écrivez le dernier code reçu dans {code}.',
      point: ['code'],
      more: [
        'Pas d’autre code ? Attendez un peu. Puis cliquez sur {resend}.',
        'C’est un code de l’ENT, pas d’EduConnect.',
      ],
      trouble: [
        {
          cause: 'Je n’ai pas d’autre code.',
          way: 'Attendez un peu. Quand {resend} n’est plus gris, cliquez dessus.',
        },
        noCodeWorks,
      ],
    },
    {
      when: { part: 'code' },
      say: 'Écrivez les 6 chiffres reçus dans {code}.',
      point: ['code'],
      more: [
        'C’est un code de l’ENT, pas d’EduConnect.',
        'Il vient par mail ou par SMS. Regardez aussi les spams.',
        'Rien ne vient ? Attendez un peu. Ensuite, cliquez sur {resend}.',
      ],
      trouble: [
        noCodeWorks,
        { cause: 'Le code est refusé.', way: 'Demandez un nouveau code. Écrivez le plus récent.' },
        { cause: 'Le mail n’arrive pas.', way: 'Regardez dans les spams. Il peut venir après quelques minutes.' },
      ],
    },
    {
      when: { part: 'phone' },
      say: 'Écrivez votre numéro de portable dans {phone}. Puis cliquez sur {submit}.',
      point: ['phone', 'submit'],
      more: ['L’ENT vérifie votre numéro. Il envoie un code par SMS.'],
      trouble: [{ cause: 'Je n’ai pas de portable.', way: 'Demandez {to-school} de l’aide pour entrer dans l’ENT.' }],
    },
    {
      say: 'Écrivez votre adresse mail dans {email}. Puis cliquez sur {submit}.',
      point: ['email', 'submit'],
      more: ['L’ENT vérifie votre adresse. Il envoie un code par mail.'],
      trouble: [{ cause: 'Je n’ai pas d’adresse mail.', way: 'Créez d’abord une adresse mail. Puis revenez ici.' }],
    },
  ],
};

/** A child is on no account, or on another one: the same address for all who may look there. */
const missingChild = {
  cause: 'Un de mes enfants manque.',
  way: 'Ouvrez {account}. Je vous y aide.',
  message: 'missing-child',
} as const;

/** What parents meet behind the login, where no guide goes (cards 5.1 and 5.2). */
const behind = [
  {
    cause: 'Pronote demande de choisir un « code PIN ».',
    way: 'C’est normal. Choisissez des chiffres, écrivez-les deux fois et notez-les.',
  },
  {
    cause: 'Pronote demande mon « code PIN ».',
    way: 'Ce sont les chiffres choisis dans Pronote. Oubliés ? Cherchez « Réinitialiser mon code PIN », ou demandez {to-school}.',
  },
  {
    cause: 'Pronote dit « Accès refusé ».',
    way: 'Votre connexion est bonne. Demandez {to-school} d’ouvrir votre accès.',
    message: 'pronote-refused',
  },
  {
    cause: 'Pronote dit que mon adresse est suspendue.',
    way: 'Il y a eu trop d’essais chez vous. Attendez quelques heures sans réessayer.',
  },
  {
    cause: 'Mes enfants ne sont pas au même endroit.',
    way: 'L’ENT demande parfois de choisir un compte. Pour changer, déconnectez-vous et revenez.',
  },
  {
    cause: 'Je cherche l’application pour téléphone.',
    way: '« One Pocket » est pour l’école primaire. « Neo Pocket » est pour le collège et le lycée. Pronote a aussi son application.',
  },
] as const;

/** An application may ask for a password that was never made. */
const appPassword = {
  cause: 'Une application demande un mot de passe EduConnect.',
  way: 'Cherchez FranceConnect dans l’application. Avec FranceConnect, vous n’avez pas ce mot de passe.',
} as const;

const fromHere = 'Pronote et la messagerie s’ouvrent d’ici.';
const closeAll = 'Fermez ensuite toutes les fenêtres du navigateur.';
const leaveToo = 'On vous propose de quitter aussi FranceConnect ? Acceptez.';

/** The goal: on a shared computer it is to leave again. */
function goal(service: string, more: readonly string[], leaving: readonly string[]): readonly Tip[] {
  return [
    {
      computer: 'shared',
      tone: 'done',
      say: 'C’est fait, vous êtes connecté. Quand vous aurez fini, cliquez sur {logout}.',
      point: ['logout'],
      more: [...more, ...leaving, closeAll],
    },
    {
      tone: 'done',
      say: `C’est fait. Vous êtes connecté ${service}.`,
      more: [...more, 'Sur un ordinateur partagé, cliquez sur {logout} avant de partir.'],
    },
  ];
}

/** Back on the ENT: nothing more to do. Without a case nobody knows whether FranceConnect was used. */
function arrivedBy(way: 'password' | 'franceconnect'): Step {
  const leaving = way === 'franceconnect' ? [leaveToo] : [];
  const trouble = [missingChild, ...behind, ...(way === 'franceconnect' ? [appPassword] : [])];
  const chosen = (tips: readonly Tip[]) => tips.map((tip): Tip => ({ ...tip, byChoice: true }));
  const withTrouble = (tips: readonly Tip[], all: Tip['trouble']) => tips.map((tip): Tip => ({ ...tip, trouble: all }));
  return defineStep({
    title: 'Vous êtes connecté',
    paper: 'Avant de partir, déconnectez-vous.',
    pages: {
      ...beforeHome,
      'ent-edifice/home': [
        ...chosen(withTrouble(goal('à l’ENT', [fromHere], leaving), trouble)),
        ...withTrouble(goal('à l’ENT', [fromHere], [leaveToo]), [missingChild, ...behind]),
      ],
      'teleservices/home': [
        ...chosen(goal('aux Téléservices', [], leaving)),
        ...goal('aux Téléservices', [], [leaveToo]),
      ],
    },
  });
}

export const arrived = arrivedBy('password');
export const arrivedByFranceConnect = arrivedBy('franceconnect');
