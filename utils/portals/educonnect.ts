import { definePortal } from '../schema/define.ts';

/**
 * EduConnect. Profile choice, parent login and student login are views of one document, switched by class, so each rule
 * asks for what can be seen (portals.md, cards 2.1 to 2.5). Ids are known; where they fail, the texts count.
 */
export const educonnect = definePortal({
  id: 'educonnect',
  name: 'EduConnect',
  grant: 'install',
  hosts: ['educonnect.education.gouv.fr', 'moncompte.educonnect.education.gouv.fr'],
  ignore: [{ css: '#chatmd', because: 'card 2.3: the chatbot talks of every page' }],
  pages: {
    profile: {
      all: [
        {
          oneOf: [
            { id: 'div_profil' },
            { heading: ['Je sélectionne mon profil', 'Sélection du profil', 'Sélectionnez votre profil'] },
          ],
        },
        { oneOf: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }] },
        { oneOf: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
      ],
      none: [{ field: 'password' }],
      parts: {
        parent: {
          label: 'Responsable d’élève',
          clues: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }],
        },
        student: { label: 'Élève', clues: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
      },
    },

    login: {
      all: [
        { field: 'password' },
        { oneOf: [{ id: 'username' }, { field: 'identifier' }] },
        {
          oneOf: [
            { id: 'titre_responsable' },
            { id: 'div_franceconnect' },
            { title: 'Connexion responsable - ÉduConnect' },
            {
              heading: [
                'Connexion responsable',
                'J’accède à mes services avec FranceConnect',
                'Je simplifie mes accès avec FranceConnect',
              ],
            },
            { button: ['S’identifier avec FranceConnect', '… FranceConnect'] },
          ],
        },
      ],
      none: [
        { id: 'titre_eleve' },
        { title: 'Connexion élève - ÉduConnect' },
        { heading: 'Connexion élève' },
        { field: 'new-password' },
        { id: 'dateNaissance' },
      ],
      parts: {
        identifier: { label: 'Identifiant', clues: [{ id: 'username' }, { field: 'identifier' }] },
        password: { label: 'Mot de passe', clues: [{ id: 'password' }, { field: 'password' }] },
        submit: {
          label: 'Se connecter',
          clues: [{ id: 'bouton_valider' }, { button: ['Se connecter', 'Connexion'], formOf: 'password' }],
        },
        franceConnect: {
          label: 'S’identifier avec FranceConnect',
          clues: [
            {
              css: '#div_franceconnect .fr-connect',
              because: 'card 2.3: the FranceConnect button of EduConnect, seen in 2026',
            },
            { button: 'S’identifier avec FranceConnect' },
          ],
        },
        noAccount: {
          label: 'Je n’ai pas de compte',
          clues: [
            { id: 'onglet-inscription' },
            { button: ['Je n’ai pas de compte', 'Je n’ai pas d’identifiant', 'Je n’ai pas encore d’identifiant'] },
          ],
        },
        lostIdentifier: {
          label: 'Identifiant perdu',
          clues: [
            { id: 'identifiant_perdu_responsable' },
            {
              button: ['Identifiant perdu', 'Identifiant perdu ?', 'Identifiant oublié', 'J’ai perdu mon identifiant'],
            },
          ],
        },
        lostPassword: {
          label: 'Mot de passe perdu',
          clues: [
            { id: 'password_perdu_responsable' },
            { button: ['Mot de passe perdu', 'Mot de passe oublié', 'J’ai perdu mon mot de passe'] },
          ],
        },
      },
    },

    'login-student': {
      all: [
        { field: 'password' },
        { oneOf: [{ id: 'titre_eleve' }, { title: 'Connexion élève - ÉduConnect' }, { heading: 'Connexion élève' }] },
      ],
      none: [
        { id: 'titre_responsable' },
        { id: 'div_franceconnect' },
        { heading: 'Connexion responsable' },
        { field: 'new-password' },
      ],
      parts: {
        changeProfile: {
          label: 'Changer de profil',
          clues: [
            { id: 'bouton_profil' },
            { button: ['Changer de profil', 'Changer mon profil', 'Modifier mon profil'] },
          ],
        },
      },
    },

    'login-wrong-credentials': {
      refines: 'login',
      // The visible words of the refusal are unknown; the class is how the page's own script shows the message (card 2.4).
      all: [
        {
          oneOf: [
            { css: '#erreurIdentifiant.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
            { css: '#erreurMdp.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
            { css: '#username[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
            { css: '#password[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
            { alert: ['… mot de passe … correct …', '… mot de passe … invalide …'] },
            { text: ['… mot de passe … correct …', '… mot de passe … invalide …'] },
          ],
        },
      ],
      none: [
        { id: 'captchaFormulaireExtInput' },
        { field: 'captcha' },
        { css: '#erreurIdentifiantVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
        { css: '#erreurMdpVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
      ],
    },

    'login-captcha': {
      refines: 'login',
      all: [{ oneOf: [{ id: 'captchaFormulaireExtInput' }, { field: 'captcha' }] }],
      parts: {
        captcha: { label: 'Code de sécurité', clues: [{ id: 'captchaFormulaireExtInput' }, { field: 'captcha' }] },
      },
    },

    'birth-date-check': {
      all: [
        {
          oneOf: [
            { id: 'titreSaisieDate' },
            { heading: ['Confirmation de l’identité', 'Confirmation de votre identité'] },
          ],
        },
        { oneOf: [{ id: 'dateNaissance' }, { field: 'birth-date' }, { field: 'year' }] },
      ],
      none: [{ field: 'password' }, { field: 'new-password' }, { field: 'email' }],
      parts: {
        birthDate: {
          label: 'Date de naissance',
          clues: [{ id: 'dateNaissance' }, { field: 'birth-date' }, { field: 'day' }],
        },
        submit: { label: 'Confirmer', clues: [{ id: 'submit-button' }, { button: 'Confirmer' }] },
        back: { label: 'Précédent', clues: [{ id: 'bouton_precedent' }, { button: 'Précédent' }] },
      },
    },

    unavailable: {
      all: [
        {
          oneOf: [
            { id: 'indispo' },
            { heading: ['… indisponible …', '… maintenance …'] },
            { css: '.modalMaintenance', because: 'card 2.3: the maintenance message of EduConnect, seen in 2026' },
          ],
        },
      ],
      none: [{ field: 'password' }, { id: 'bouton_responsable' }],
    },
  },
});
