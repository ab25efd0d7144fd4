import { defineScreen } from '../../../model/define.ts';
import { button, form, group, heading, link, otherField } from '../blocks.ts';
import { page, sso } from './frame.ts';

/** The pupils' login: no FranceConnect there, and no account to create. */
export const loginStudent = defineScreen({
  page: 'educonnect/login-student',
  today: page(sso(2), 'Connexion élève', [
    group(
      'section',
      [
        button('plain', 'Changer de profil', { id: 'bouton_profil', part: 'changeProfile' }),
        heading(1, 'Connexion élève', { id: 'titre_eleve' }),
        form(
          [
            otherField('identifier', 'Identifiant', 'identifier', { id: 'username' }),
            otherField('password', 'Mot de passe', 'password', { id: 'password' }),
            button('main', 'Se connecter', { id: 'bouton_valider', name: 'submit' }),
            link('Identifiant perdu', { id: 'identifiant_perdu_eleve' }),
            link('Mot de passe perdu', { id: 'password_perdu_eleve' }),
          ],
          { id: 'validerAuth' },
        ),
      ],
      { id: 'div_connexion' },
    ),
  ]),
});
