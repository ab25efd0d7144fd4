/** What a parent may want to change, or where they may want to go, whatever the page is. */
export const menu = {
  say: 'Que voulez-vous faire ?',
  // `commands` in wxt.config.ts.
  more: ['Au clavier, Alt+Maj+A mène à cette aide.'],
  answers: {
    misfit: 'Cette aide se trompe de page',
    before: 'Revenir à la question d’avant',
    panel: 'Voir toutes les étapes',
    case: 'Choisir une autre façon d’entrer',
    person: 'Une autre personne se connecte',
    own: 'Cet ordinateur est à moi',
    shared: 'Cet ordinateur est partagé',
    ent: 'Ouvrir l’ENT',
    educonnect: 'Ouvrir l’aide d’EduConnect',
    help: 'Qui peut m’aider ?',
  },
} as const;

/** Said where the help does not fit what the parent sees. */
export const misfit = {
  say: 'Cette aide s’est peut-être trompée. Dans le doute, n’écrivez rien.',
  more: ['Vous pouvez recommencer depuis {ent}.'],
} as const;
