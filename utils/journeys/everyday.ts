import { defineJourney } from '../model/define.ts';
import { arrived, door, eduConnectProfile, entAddress, loginChecks, newPassword } from './shared-steps.ts';

/** Logging in with an active EduConnect account: identifier and password. */
export const everyday = defineJourney({
  id: 'everyday',
  title: 'Me connecter avec mon identifiant',
  before: [
    'L’ENT, Pronote et les Téléservices s’ouvrent avec le même compte EduConnect.',
    entAddress,
    'Préparez votre identifiant et votre mot de passe EduConnect.',
  ],
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'L’identifiant et le mot de passe',
      pages: {
        'educonnect/login': {
          say: 'Écrivez votre identifiant dans {identifier} et votre mot de passe dans {password}. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: ['C’est votre compte EduConnect de parent, pas celui de votre enfant.'],
          trouble: [
            { cause: 'J’ai perdu mon identifiant.', way: 'Cliquez sur {lostIdentifier}.' },
            { cause: 'J’ai perdu mon mot de passe.', way: 'Cliquez sur {lostPassword}.' },
            {
              cause: 'J’utilise FranceConnect d’habitude.',
              way: 'Laissez les cases vides. Cliquez sur {franceConnect}.',
            },
            { cause: 'Je n’ai pas encore de compte.', way: 'Cliquez sur {noAccount}.' },
          ],
        },
        ...loginChecks,
        ...newPassword,
      },
    },
    arrived,
  ],
});
