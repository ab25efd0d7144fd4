import { defineMail } from '../model/define.ts';

/** What the awaited mail may look like, and where it may hide. Its sender and subject are not known for sure. */
export const mail = defineMail({
  look: [
    'Je ne connais pas le titre exact de ce mail.',
    'Son titre parle souvent d’EduConnect ou de votre compte.',
    'L’adresse qui l’envoie finit souvent par education.gouv.fr.',
    'Le lien doit ouvrir une page du site educonnect.education.gouv.fr.',
    'Un mail ne doit jamais demander votre mot de passe.',
    'Le dossier des spams change parfois de nom : « Spam », « Indésirables », « Courrier indésirable ».',
  ],
  services: [
    {
      name: 'Gmail',
      folder: 'Spam',
      way: 'Ouvrez le menu ☰ en haut. Cliquez sur « Spam », plus bas dans la liste.',
    },
    {
      name: 'Outlook et Hotmail',
      folder: 'Courrier indésirable',
      way: 'Cliquez sur « Courrier indésirable » à gauche. Sur téléphone, touchez votre photo en haut.',
    },
    {
      name: 'Yahoo',
      folder: 'Spam',
      way: 'Cliquez sur « Spam » à gauche. Sur téléphone, ouvrez d’abord la liste des dossiers.',
    },
    {
      name: 'Orange',
      folder: 'Spam',
      way: 'Cliquez sur « Spam » à gauche. Parfois, ce dossier s’appelle « Indésirables ».',
    },
    {
      name: 'SFR',
      folder: 'Spam',
      way: 'Cliquez sur « Spam » à gauche. Parfois, ce dossier s’appelle « Indésirables ».',
    },
    {
      name: 'Free',
      folder: 'Spam',
      way: 'Ouvrez la liste des dossiers à gauche. Cliquez sur « Spam ».',
    },
    {
      name: 'La Poste',
      folder: 'Indésirables',
      way: 'Cliquez sur « Indésirables » à gauche. Sur téléphone, ouvrez d’abord le menu ☰.',
    },
    {
      name: 'iCloud',
      folder: 'Indésirables',
      way: 'Ouvrez la liste des boîtes. Touchez « Indésirables ».',
    },
  ],
  words: {
    look: 'À quoi ressemble ce mail ?',
    where: 'Où chercher le mail ?',
    folder: '{service} : dossier « {folder} »',
    nothing: 'Aucun mail ?',
    back: 'C’est fait : j’ai cliqué sur le lien',
  },
  nothing: [
    'Attendez quelques minutes. Puis regardez encore dans les spams.',
    'Regardez l’adresse mail que vous avez écrite, lettre par lettre.',
    'Cliquez sur « Renvoyer le mail », si ce bouton est là.',
    'Essayez avec une autre adresse mail.',
    'Rien ne vient ? Demandez de l’aide {to-school}.',
  ],
});
