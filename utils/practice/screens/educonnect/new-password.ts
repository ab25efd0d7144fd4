import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { FAMILY } from '../../family.ts';
import { button, field, form, group, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

const RULES = '12 caractères minimum, avec une majuscule, une minuscule, un chiffre et un caractère spécial';

const passwords = (last: string, confirm: string): Block =>
  form([
    field('new-password', 'Nouveau mot de passe', 'newPassword', { hint: RULES }),
    field('new-password', confirm, 'confirmPassword'),
    button('main', last, { part: 'submit' }),
  ]);

/** At the end of a registration: the identifier to write down, and « Terminer » (T33 to T35). */
export const newPassword = defineScreen({
  page: 'educonnect/new-password',
  today: page(SELF_SERVICE, 'Mot de passe - Création de compte', [
    text('Étape 4 sur 4'),
    heading(1, 'Création de votre mot de passe'),
    text(`Votre identifiant ÉduConnect est : ${FAMILY.account.identifier}`, { part: 'identifierShown' }),
    text('Notez-le bien, il vous sera demandé à chaque connexion.'),
    passwords('Terminer', 'Confirmez le mot de passe'),
  ]),
  '2021': page2021(SELF_SERVICE, 'Création du mot de passe', [
    heading(1, 'Création du mot de passe'),
    group('row', [
      text(`Votre identifiant EduConnect est : ${FAMILY.account.identifier}`, { part: 'identifierShown' }),
    ]),
    text('Veillez à noter cet identifiant, il vous permettra de vous connecter via la page d’authentification.'),
    passwords('Terminer', 'Confirmation du mot de passe'),
  ]),
});

/** EduConnect wants another password before it goes on (trouble 10). */
export const newPasswordForced = defineScreen({
  page: 'educonnect/new-password',
  variant: 'forced',
  today: page(sso(3), 'Modification du mot de passe', [
    heading(1, 'Vous devez modifier votre mot de passe'),
    text('Pour renforcer la sécurité des comptes ÉduConnect, le mot de passe doit être changé avant de continuer.', {
      tone: 'info',
    }),
    passwords('Enregistrer', 'Confirmation du nouveau mot de passe'),
  ]),
});

/** After a lost password and the code that came by SMS. */
export const newPasswordLost = defineScreen({
  page: 'educonnect/new-password',
  variant: 'lost',
  today: page(SELF_SERVICE, 'Nouveau mot de passe', [
    heading(1, 'Choisissez un nouveau mot de passe'),
    passwords('Valider', 'Confirmation du nouveau mot de passe'),
  ]),
});
