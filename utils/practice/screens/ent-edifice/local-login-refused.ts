import { defineScreen } from '../../../model/define.ts';
import { localForm } from './local-login.ts';

export const localLoginRefused = defineScreen({
  page: 'ent-edifice/local-login-refused',
  today: localForm(
    'https://enthdf.fr/auth/saml/acs',
    'Votre compte académique n’est pas reconnu dans l’ENT. Merci de vous connecter avec vos identifiants ENT ou contactez votre établissement.',
  ),
});
