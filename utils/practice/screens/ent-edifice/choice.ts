import { defineScreen } from '../../../model/define.ts';
import { button, choice as choose, form, heading, text } from '../blocks.ts';

/** The portal of the tutorial, and only of it: profile, level and computer on one page (card 1.1). */
export const choice = defineScreen({
  page: 'ent-edifice/choice',
  today: {
    address: 'https://connexion.enthdf.fr/',
    title: 'Portail de connexion à l’ENT',
    blocks: [
      heading(1, 'Portail de connexion à l’ENT'),
      text('Veuillez renseigner quelques informations pour accéder à votre page d’authentification'),
      form([
        choose(
          'radio',
          'profile',
          [
            { text: 'Personnel Education Nationale', part: 'profile-staff' },
            { text: 'Personnel collectivité et invité', part: 'profile-local-authority' },
            { text: 'Elève ou Parent', part: 'profile-parent' },
            { text: 'Enseignement agricole', part: 'profile-agricultural' },
          ],
          { legend: '1. Sélectionner votre profil' },
        ),
        choose(
          'radio',
          'level',
          [
            { text: 'Ecole', part: 'level-ecole' },
            { text: 'Collège', part: 'level-college' },
            { text: 'Lycée', part: 'level-lycee' },
          ],
          { legend: '2. Sélectionner votre niveau' },
        ),
        button('main', 'Se connecter', { part: 'submit' }),
        choose(
          'radio',
          'remember',
          [
            { text: 'Non (je me connecte depuis un lieu public)', part: 'remember-shared' },
            { text: 'Oui (je me connecte depuis mon ordinateur)', part: 'remember-own' },
          ],
          { legend: 'Mémoriser ce choix' },
        ),
      ]),
    ],
  },
});
