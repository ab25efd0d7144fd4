/** One word for one thing, in all that is said to parents. Between « » the words are the screen's or the sheet's own. */
export const ONE_WORD: readonly {
  word: string;
  /** What it is the word for. */
  thing: string;
  /** Words that are not used for that thing, or that stand for several. */
  never: RegExp;
}[] = [
  {
    word: 'code',
    thing: 'the digits that come by SMS or by mail, and nothing else: parents copy the one that they see',
    never: /\bcodes\b|\bcode (?:de l’image|de sécurité|d’accès|provisoire|secret)/i,
  },
  {
    word: 'identifiant, mot de passe',
    thing: 'what one logs in with; together they have no name of their own',
    never: /\bidentifiants\b|\blogins?\b|\bmots? de passe provisoires? et\b/i,
  },
  {
    word: 'lettres de l’image',
    thing: 'what is to be copied from a picture',
    never: /\bcaptcha\b|\bcaractères de l’image/i,
  },
  {
    word: 'feuille',
    thing: 'what the school hands out or mails, with the first identifier and password',
    never: /\bcourriers?\b|\bnotifications?\b|(?<!sur |de )\bpapiers?\b|\blettres? (?:de l’école|du collège|du lycée)/i,
  },
  {
    word: 'école, collège, lycée',
    thing: 'the school, by the level that was chosen: {school}, {to-school}, {of-school}',
    never: /\bétablissements?\b/i,
  },
  { word: 'mail', thing: 'an electronic letter', never: /\bcourriels?\b|\be-mails?\b|\bemails?\b/i },
  { word: 'portable', thing: 'a phone that gets SMS', never: /\b(?:téléphone|numéro de) mobile\b|\bmobiles?\b/i },
  { word: 'enfant', thing: 'a child of the family; « élève » is a word of the portals', never: /\bfratrie\b/i },
];
