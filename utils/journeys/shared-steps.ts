import { defineStep } from '../schema/define.ts';

/** The ENT's door: the same way in for every case (tutorial-checklist.md, T05 to T09). */
export const door = defineStep({
  title: 'La porte de l’ENT',
  pages: {
    'ent-edifice/choice': {
      say: 'Cliquez sur {profile-{profile}}, puis {level-{level}}. Choisissez {remember-{computer}}, puis cliquez sur {submit}.',
      point: ['profile-{profile}', 'level-{level}', 'remember-{computer}', 'submit'],
      more: ['Vous arriverez ensuite sur EduConnect.'],
      trouble: [
        { cause: 'Je ne vois pas mon choix.', way: 'Descendez dans la page. Les choix sont l’un sous l’autre.' },
        { cause: 'Je me suis trompé de choix.', way: 'Cliquez sur le bon choix. Rien n’est perdu.' },
      ],
    },
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
          },
        ],
      },
    ],
  },
});

/** Back on the ENT: nothing more to do. */
export const arrived = defineStep({
  title: 'Vous êtes connecté',
  pages: {
    'ent-edifice/home': {
      tone: 'done',
      say: 'C’est fait. Vous êtes connecté à l’ENT.',
      more: [
        'Pronote et la messagerie s’ouvrent d’ici.',
        'Sur un ordinateur partagé, déconnectez-vous avant de partir.',
      ],
    },
    'teleservices/home': {
      tone: 'done',
      say: 'C’est fait. Vous êtes connecté aux Téléservices.',
      more: ['Sur un ordinateur partagé, déconnectez-vous avant de partir.'],
    },
  },
});
