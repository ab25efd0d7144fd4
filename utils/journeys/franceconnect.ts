import { defineJourney } from '../schema/define.ts';
import { arrived, door, eduConnectProfile } from './shared-steps.ts';

/** Case 1 of the tutorial: logging in with an account that FranceConnect accepts. */
export const franceconnect = defineJourney({
  id: 'franceconnect',
  title: 'Me connecter avec FranceConnect',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le bouton FranceConnect',
      pages: {
        'educonnect/login': {
          say: 'Cliquez sur {franceConnect}.',
          point: ['franceConnect'],
          more: ['N’écrivez rien dans les autres cases de cette page.'],
          trouble: [
            { cause: 'Je n’ai pas de compte FranceConnect.', way: 'Un compte impots.gouv.fr ou ameli.fr suffit.' },
            {
              cause: 'Je ne vois pas ce bouton.',
              way: 'Descendez dans la page. S’il manque, vous êtes peut-être sur la page des élèves.',
            },
          ],
        },
      },
    },
    {
      title: 'Le compte à utiliser',
      pages: {
        'franceconnect/choice': {
          say: 'Choisissez un compte que vous avez déjà.',
          point: ['providers'],
          more: [
            'Par exemple « impots.gouv.fr » ou « Ameli.fr ».',
            'Écrivez ensuite vos codes de ce site. Je ne vous suis pas là-bas.',
          ],
          trouble: [
            {
              cause: 'J’ai perdu le mot de passe de ce compte.',
              way: 'Demandez-en un nouveau sur le site de ce compte, pas ici.',
            },
            {
              cause: 'Mon compte est grisé.',
              way: 'Il est en panne. Choisissez un autre compte ou revenez plus tard.',
            },
          ],
        },
        'franceconnect/choice-failed': {
          tone: 'warning',
          say: 'La connexion n’a pas marché. Essayez encore ou choisissez un autre compte.',
          point: ['providers'],
          more: ['Vos codes impots.gouv.fr ou Ameli sont gérés par ces sites.'],
          trouble: [
            {
              cause: 'J’ai perdu le mot de passe de ce compte.',
              way: 'Demandez-en un nouveau sur le site de ce compte.',
            },
          ],
        },
      },
    },
    {
      title: 'L’accord pour continuer',
      pages: {
        'franceconnect/consent': {
          say: 'Vérifiez votre nom. Puis cliquez sur {continue}.',
          point: ['consent', 'continue'],
          more: ['S’il y a une case à cocher, cochez-la d’abord.'],
          trouble: [
            { cause: 'Le bouton ne réagit pas.', way: 'Cochez d’abord la case au-dessus.' },
            { cause: 'Ce n’est pas mon nom.', way: 'Fermez le navigateur. Recommencez avec votre propre compte.' },
          ],
        },
      },
    },
    arrived,
  ],
});
