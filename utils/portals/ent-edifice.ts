import { definePortal } from '../schema/define.ts';

/**
 * The ENT of the Hauts-de-France, in its three ages: the portal of 2021 (markup unknown: recognised by its texts),
 * the AngularJS page and the React page of 2026 at the same address (portals.md, cards 1.1 to 1.7).
 */
export const entEdifice = definePortal({
  id: 'ent-edifice',
  name: 'ENT',
  grant: 'install',
  hosts: ['enthdf.fr', 'www.enthdf.fr', 'connexion.enthdf.fr', 'college.entsomme.fr'],
  ignore: [
    {
      css: '.wayf-view-slide:not(:last-child)',
      because: 'card 1.4: during the slide the view that leaves stands before the new one',
    },
  ],
  pages: {
    choice: {
      // The tutorial prints « Veillez renseigner… », the portal « Veuillez… »: neither is needed.
      all: [
        {
          oneOf: [
            { heading: ['Portail de connexion à l’ENT', 'Portail de connexion à l’ENT …'] },
            { text: ['Veuillez renseigner quelques informations …', 'Veillez renseigner quelques informations …'] },
          ],
        },
        {
          text: [
            '1. Sélectionner votre profil',
            'Sélectionner votre profil',
            'Sélectionnez votre profil',
            '1. Sélectionnez votre profil',
          ],
        },
        {
          text: [
            '2. Sélectionner votre niveau',
            'Sélectionner votre niveau',
            'Sélectionnez votre niveau',
            '2. Sélectionnez votre niveau',
          ],
        },
        { button: 'Se connecter' },
      ],
      none: [{ field: 'password' }],
      parts: {
        'profile-parent': {
          label: 'Elève ou Parent',
          clues: [{ button: 'Elève ou Parent' }, { field: 'radio', label: 'Elève ou Parent' }],
        },
        'profile-staff': {
          label: 'Personnel Education Nationale',
          clues: [
            { button: 'Personnel Education Nationale' },
            { field: 'radio', label: 'Personnel Education Nationale' },
          ],
        },
        'profile-local-authority': {
          label: 'Personnel collectivité et invité',
          clues: [
            { button: 'Personnel collectivité et invité' },
            { field: 'radio', label: 'Personnel collectivité et invité' },
          ],
        },
        'profile-agricultural': {
          label: 'Enseignement agricole',
          clues: [{ button: 'Enseignement agricole' }, { field: 'radio', label: 'Enseignement agricole' }],
        },
        'level-ecole': {
          label: 'Ecole',
          clues: [{ button: 'Ecole' }, { field: 'radio', label: 'Ecole' }, { field: 'list', label: '…votre niveau' }],
        },
        'level-college': {
          label: 'Collège',
          clues: [
            { button: 'Collège' },
            { field: 'radio', label: 'Collège' },
            { field: 'list', label: '…votre niveau' },
          ],
        },
        'level-lycee': {
          label: 'Lycée',
          clues: [{ button: 'Lycée' }, { field: 'radio', label: 'Lycée' }, { field: 'list', label: '…votre niveau' }],
        },
        'remember-own': {
          label: 'Oui (je me connecte depuis mon ordinateur)',
          clues: [
            { button: 'Oui (je me connecte depuis mon ordinateur)' },
            { field: 'radio', label: 'Oui (je me connecte depuis mon ordinateur)' },
          ],
        },
        'remember-shared': {
          label: 'Non (je me connecte depuis un lieu public)',
          clues: [
            { button: 'Non (je me connecte depuis un lieu public)' },
            { field: 'radio', label: 'Non (je me connecte depuis un lieu public)' },
          ],
        },
        submit: { label: 'Se connecter', clues: [{ button: 'Se connecter' }] },
      },
    },

    profile: {
      all: [
        { address: '/auth/saml/wayf' },
        {
          oneOf: [
            { testId: 'wayf-button-relative' },
            { heading: ['Vous êtes :', 'Vous souhaitez vous connecter en tant que …'] },
          ],
        },
        {
          oneOf: [
            { testId: 'wayf-button-relative' },
            { button: ['Représentant légal', 'Responsable légal', 'Représentant légal …', 'Responsable légal …'] },
            { linkTo: '/auth/saml/authn/' },
          ],
        },
      ],
      none: [
        { testId: 'wayf-button-back' },
        { button: 'Retour' },
        { testId: 'wayf-button-ecole-college-lycee' },
        { button: 'École, Collège ou Lycée' },
        { button: 'Collège ou Lycée' },
        { field: 'password' },
      ],
      parts: {
        'profile-parent': {
          label: 'Représentant légal',
          clues: [
            { testId: 'wayf-button-relative' },
            { linkTo: '/auth/saml/authn/relative' },
            {
              button: ['Représentant légal', 'Responsable légal', 'Représentant légal (parents)', 'Parent', 'Parents'],
            },
            { button: ['Elève ou Parent', 'Parent ou Elève', 'Parents et Elèves', 'Elèves et Parents'] },
          ],
        },
        'profile-student': {
          label: 'Élève',
          clues: [{ testId: 'wayf-button-student' }, { linkTo: '/auth/saml/authn/student' }, { button: 'Élève' }],
        },
        'profile-teacher': {
          label: 'Enseignant',
          clues: [{ testId: 'wayf-button-teacher' }, { button: ['Enseignant', 'Enseignants'] }],
        },
        'profile-staff': {
          label: 'Personnel',
          clues: [
            { testId: 'wayf-button-perseducnat' },
            { button: ['Personnel', 'Personnel Education Nationale', 'Enseignant ou Personnel'] },
          ],
        },
        'profile-local-authority': {
          label: 'Invité',
          clues: [
            { testId: 'wayf-button-other' },
            { button: ['Invité', 'Invités', 'Personnel collectivité et invité'] },
          ],
        },
      },
    },

    level: {
      all: [
        { address: '/auth/saml/wayf' },
        { oneOf: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
        { oneOf: [{ testId: 'wayf-button-ecole-college-lycee' }, { button: 'École, Collège ou Lycée' }] },
      ],
      none: [{ testId: 'wayf-button-relative' }, { button: ['Représentant légal', 'Responsable légal'] }],
      parts: {
        level: {
          label: 'École, Collège ou Lycée',
          clues: [{ testId: 'wayf-button-ecole-college-lycee' }, { button: 'École, Collège ou Lycée' }],
        },
        'level-agricultural': {
          label: 'Établissement agricole',
          clues: [{ testId: 'wayf-button-agri' }, { button: 'Établissement agricole' }],
        },
        back: { label: 'Retour', clues: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
      },
    },

    'level-student': {
      all: [
        { address: '/auth/saml/wayf' },
        { oneOf: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
        { oneOf: [{ testId: 'wayf-button-college-lycee' }, { button: 'Collège ou Lycée' }] },
      ],
      none: [
        { testId: 'wayf-button-ecole-college-lycee' },
        { button: 'École, Collège ou Lycée' },
        { testId: 'wayf-button-relative' },
      ],
      parts: {
        back: { label: 'Retour', clues: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
      },
    },

    'local-login': {
      all: [
        { oneOf: [{ address: '/auth/login' }, { address: '/auth/saml/acs' }] },
        { oneOf: [{ field: 'identifier' }, { id: 'email' }] },
        { field: 'password' },
      ],
      none: [{ field: 'new-password' }],
      parts: {
        identifier: { label: 'Identifiant', clues: [{ id: 'email' }, { field: 'identifier' }] },
        password: { label: 'Mot de passe', clues: [{ id: 'password' }, { field: 'password' }] },
        submit: { label: 'Connexion', clues: [{ button: ['Connexion', 'Se connecter'], formOf: 'password' }] },
      },
    },

    'local-login-refused': {
      refines: 'local-login',
      // What the ENT says when EduConnect let the parent in but the ENT does not know the account (card 1.7bis).
      all: [
        {
          oneOf: [
            { text: 'Votre compte académique n’est pas reconnu dans l’ENT …' },
            { text: '… a bloqué votre accès à votre réseau éducatif …' },
            { text: '… réseau éducatif est temporairement bloqué …' },
          ],
        },
      ],
      parts: {
        blocked: {
          label: 'accès bloqué',
          clues: [
            { text: '… a bloqué votre accès à votre réseau éducatif …' },
            { text: '… réseau éducatif est temporairement bloqué …' },
          ],
        },
      },
    },

    'account-choice': {
      all: [
        { heading: ['Choisissez le compte pour vous connecter :', 'Choisissez le compte pour vous connecter …'] },
        { button: 'Se connecter' },
      ],
      none: [{ field: 'password' }],
    },

    overloaded: {
      all: [
        { oneOf: [{ heading: 'Vous êtes très nombreux aujourd’hui …' }, { text: 'Merci d’attendre 3 minutes …' }] },
      ],
      none: [{ field: 'password' }],
    },

    'return-expired': {
      // The return ticket lives 15 minutes; after that the server answers with these bare words (card 1.7bis).
      all: [{ address: '/auth/saml/acs' }, { text: '… invalid_state …' }],
      none: [{ field: 'password' }, { field: 'identifier' }],
    },

    home: {
      // No source describes the page behind the login: only its addresses are known (card 1.7). The news feed is for
      // people who are logged in; of « /welcome » nobody says so, there the page itself must offer to log out.
      all: [
        { oneOf: [{ address: '/timeline/timeline' }, { address: '/welcome' }] },
        { oneOf: [{ address: '/timeline/timeline' }, { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] }] },
      ],
      none: [
        { field: 'password' },
        { heading: 'Vous êtes très nombreux aujourd’hui …' },
        { heading: 'Choisissez le compte pour vous connecter …' },
      ],
    },
  },
});
