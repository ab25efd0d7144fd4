import { definePortal } from '../model/define.ts';
import type { CssClue } from '../model/portal.ts';

/** Its dialogs are not modal to the browser: its own script opens them by these attributes (card 3.1). */
const DIALOG: CssClue = {
  css: 'dialog[open][aria-modal="true"]',
  because: 'card 3.1: how FranceConnect opens its dialogs',
};

/** The accounts with which one can enter. */
const PROVIDERS = {
  label: 'impots.gouv.fr',
  every: true,
  clues: [{ testId: 'main-providers' }, { id: 'grid-main-providers' }],
} as const;

/** FranceConnect: the ids of its pages' bodies and its test ids are in its published source (card 3). */
export const franceconnect = definePortal({
  id: 'franceconnect',
  name: 'FranceConnect',
  grant: 'install',
  hosts: ['oidc.franceconnect.gouv.fr', 'app.franceconnect.gouv.fr'],
  ignore: [
    { css: '[data-testid="identity-fullname-label"]', because: 'card 3.2: the person’s name, never to be read' },
    { css: '[data-testid="consent-detail"]', because: 'card 3.2: the person’s data, never to be read' },
  ],
  pages: {
    choice: {
      all: [
        {
          oneOf: [
            { id: 'fc-interaction-page' },
            { heading: ['Choisissez un compte pour vous connecter :', 'Identifiez-vous sur … avec votre compte'] },
          ],
        },
        {
          oneOf: [
            { testId: 'main-providers' },
            { button: ['impots.gouv.fr', 'impots.gouv.fr …'] },
            { button: ['Ameli.fr', 'Ameli.fr …', 'Assurance Maladie', 'Assurance Maladie …'] },
          ],
        },
      ],
      none: [{ id: 'fc-consent-page' }, { id: 'fc-error-page' }, { address: '/aide' }, DIALOG],
      parts: {
        providers: { ...PROVIDERS, called: 'un compte que vous avez déjà' },
      },
    },

    'choice-failed': {
      refines: 'choice',
      all: [
        {
          oneOf: [
            { id: 'interaction-error-banner' },
            { testId: 'interaction-error-message' },
            { alert: 'La connexion à … n’a pas été possible …' },
            { refusal: 'La connexion à … n’a pas été possible …' },
          ],
        },
      ],
      parts: { providers: { ...PROVIDERS, called: 'un autre compte' } },
    },

    dialog: {
      // A warning about the chosen account, or « Redirection en cours »: what stands behind it cannot be used.
      all: [DIALOG],
      none: [{ id: 'fc-error-page' }],
      parts: {
        continue: {
          label: 'Continuer',
          called: 'le bouton pour continuer',
          clues: [{ testId: 'modal-continue-button' }],
        },
        cancel: {
          label: 'Utiliser un autre compte',
          clues: [{ testId: 'modal-cancel-button' }, { button: 'Utiliser un autre compte' }],
        },
        loading: {
          label: 'Redirection en cours',
          clues: [{ id: 'loading-modal' }, { heading: 'Redirection en cours …' }],
        },
      },
    },

    consent: {
      all: [
        { oneOf: [{ id: 'fc-consent-page' }, { heading: 'Vous allez vous connecter en tant que :' }] },
        { oneOf: [{ testId: 'consent-continue' }, { button: 'Continuer sur …' }] },
      ],
      none: [{ id: 'fc-interaction-page' }, { id: 'fc-error-page' }, DIALOG],
      parts: {
        consent: {
          label: 'J’accepte que FranceConnect transmette mes données',
          called: 'la case',
          clues: [
            { testId: 'checkbox-consent' },
            { id: 'consent' },
            { field: 'checkbox', label: 'J’accepte que FranceConnect transmette …' },
          ],
        },
        anonymous: {
          label: 'anonyme',
          clues: [{ testId: 'anonymous-title' }, { heading: 'Vous allez vous connecter de façon anonyme' }],
        },
        continue: {
          label: 'Continuer',
          called: 'le bouton pour continuer',
          clues: [{ testId: 'consent-continue' }, { button: 'Continuer sur …' }],
        },
      },
    },

    error: {
      all: [
        {
          oneOf: [{ id: 'fc-error-page' }, { testId: 'error-code' }, { title: 'Erreur de connexion - FranceConnect' }],
        },
      ],
      none: [{ id: 'fc-interaction-page' }, { id: 'fc-consent-page' }],
      parts: {
        code: { label: 'Erreur', clues: [{ testId: 'error-code' }, { text: 'Erreur Y…' }] },
        message: { label: 'Message', clues: [{ testId: 'error-message' }] },
        support: {
          label: 'Contactez-nous',
          clues: [{ testId: 'error-support-button' }, { button: ['Contactez-nous', 'Consulter la page d’aide'] }],
        },
      },
    },
  },
});
