import type { Page } from '../../model/portal.ts';
import { CHILDREN, nothingBut, press, RESEND, speaksOf } from './words.ts';

/** One's own account, in use (card 2.9). */
export const account = {
  all: [
    {
      oneOf: [
        { address: '/educt-self-service/profil/consultationProfil' },
        { title: ['Mon compte', 'Mon compte …', '… de mon compte …'] },
        { heading: ['Mon compte', 'Gérer mon compte'] },
        press('depuis un autre compte'),
      ],
    },
    {
      oneOf: [
        { button: CHILDREN },
        { heading: CHILDREN },
        { text: ['Mes enfants', 'Mes enfants …', 'Enfants', 'Enfants …'] },
      ],
    },
    speaksOf('mes info', 'informations personnelles', 'coordonnées', 'identifiant', 'adresse mail', 'identité'),
  ],
  none: nothingBut(),
  after: ['educonnect/login', 'educonnect/attach-form'],
  parts: {
    children: { label: 'Mes enfants', called: 'la page de vos enfants', clues: [{ button: CHILDREN }] },
    addPupils: {
      label: 'Ajouter des élèves depuis un autre compte',
      called: 'le bouton pour ajouter un élève',
      clues: [press('autre compte'), press('ajouter')],
    },
    resend: { label: 'Renvoyer le mail', clues: [{ button: RESEND }] },
    mustConfirm: {
      label: 'adresse mail à confirmer',
      every: true,
      clues: [
        {
          text: ['confirmer', 'valider', 'vérifier'].flatMap((confirm) => [
            `… devez … ${confirm} … mail …`,
            `… devez … ${confirm} … adresse …`,
          ]),
        },
        {
          text: ['confirmé', 'confirmée', 'validé', 'validée', 'vérifié', 'vérifiée'].flatMap((done) => [
            `… mail … pas encore … ${done} …`,
            `… adresse … pas encore … ${done} …`,
          ]),
        },
      ],
    },
    notAdded: {
      label: 'élève non ajouté',
      every: true,
      clues: [{ text: ['… aucun … ajouté …', '… n’a pas … ajouté …', '… n’ont pas … ajoutés …'] }],
    },
    added: {
      label: 'élève ajouté',
      every: true,
      clues: [
        // Help pages speak of the same: what is said as a message counts, and else a sentence that can be nothing else.
        { alert: ['ajouté', 'rattaché', 'regroupé'].flatMap((done) => [`… a été ${done} …`, `… ont été ${done}s …`]) },
        {
          text: ['ajouté', 'rattaché', 'regroupé'].flatMap((done) => [
            `… a été ${done} à votre compte`,
            `… ont été ${done}s à votre compte`,
            `… a bien été ${done} …`,
            `… ont bien été ${done}s …`,
            `… est maintenant ${done} …`,
            `… sont maintenant ${done}s …`,
          ]),
        },
        { text: ['… comptes … ont été regroupés …', '… comptes … ont bien été regroupés …'] },
      ],
    },
  },
} satisfies Page;
