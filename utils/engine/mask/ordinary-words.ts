/**
 * Words that stand with a capital on the portals' pages without naming anybody: how sentences and titles begin there,
 * services, places of the interface. Besides these, every word that a portal's file knows is ordinary. No first name
 * and no common surname may come in here, not even one that is a word too (Rose, Petit, Avril): when in doubt, a word
 * stays out and is covered.
 */
export const ORDINARY = `
  abandonner académie accéder accessibilité accueil action activez activer actualités afficher affichez afin agenda ai aidants aide
  ajoutez alertes alicem aller allez améliorer amiens année annuler annulez appli applis application applications appuyez
  assistance assurance attendez attention au aucun aucune aujourd aussi authentification autoriser autorisez autre autres aux
  avant avec avez besoin bienvenue blog boîte bon bonjour bonsoir bouton bourse bourses bravo bulletins
  ça cahier cantine carnet cas ce cela celles celui cependant certaines ces cet cette ceux chacun changez chaque charte
  chargement cherchez choisir choisissez choix classe clé clic cliquez cochez code collèges combien comme commencez comment
  commentaires commenter comparez compte comptes condition conditions confidentialité confirmez connecté connectée connecteurs
  connectez connexion conseil consentement console consultez contact contacter contactez contenu continuez cookies
  coordonnées copier corbeille corrigez création créez
  dans date décrivez déclaration déconnecté déconnectée déconnectez déconnexion demande demandes demandez depuis dépannage département
  déposez dernière dernières des désactiver désactivée détail détails deux diplômes dites documents documentation donnez données
  dont dossier du durant durée dès
  échec écouter écrire écrit écrivez écran édifice éditeur également élève élèves elle elles emploi en encore enfant enfants enfin
  enregistrer enregistrez ensuite ent entrez envoyé envoyés envoyer envoyez erreur espace essayez est et étape étapes état été eux exemple
  faire faites famille familles faq fédération félicitations fermer fermez fiche fil format formulaire français franceconnect
  garder gardez générales gérer gérez gestion glissez grâce guide
   haut hébergement hier historique hdf
  ici identification identifiez identité il ils image images impossible imprimer imprimez inconnu indiquez indisponible
  information informations informatives inscription inscrivez inspection
  jamais je jeunesse jour jours jusqu
  la laissez langue le légal légales les lettre lettres leur leurs lien liens ligne lille lire liste lisez livret logo lors lorsque lundi
  ma maintenance maintenant mais majuscule malheureusement même mémoriser mentions menu mercredi merci mes message messagerie messages mettre
  mettez mise ministère minuscule mobile modification modifiez moi mois moment mon mot mots moyen munissez
  naissance nationale navigateur navigation ni niveau non nos notez note notes notification notifications notre nous nouveau
  nouveauté nouveautés nouveaux nouvel nouvelle nouvelles numérique numériques numéro
  obligatoire objet officiel on onglet options orientation ou où oubliez oui outil outils outre ouvrez ouvrir
  pages panier papier par parce paramètres parent parents parfois partagez pas passé patientez pendant pensez personnalisation
  personnaliser personne personnel personnels peut pied plan please plus plusieurs politique portail poste pour pourquoi pouvez
  précédent précisez première premièrement prénoms préparez près presque pressez prévenez preuve problème prochaine profil profils
  pronote protection prenez publié publics publier puis
  quand que quel quelle quelles quels question questions qui quitter quittez quoi quotidien
  raccourcis rappel rattachez réactivez recevez recherche rechercher rechargez recharger recommencer reconnectez recopiez
  rectorat redirection réessayez regardez région règlement règles regrouper regroupez réinitialiser relisez remarque remplissez
  rendez renseignez rentrée renvoyez répondre réponse réponses représentant responsables ressources retapez retenez
  retrouvez retournez retour réunion revenez revenir rgpd rien rubrique
  sa saisie saisir saisissez sans sauf scolaire scolarité se séance secrétariat sécurité sélectionner selon semaine
  service services ses session seul seule seulement si signaler signalez simplement sinon site sms soit somme sommaire son sont
  sortie sous souhaitez spam statut suivez suivi suivre sujet supprimer supprimez support sur
  tapez tel there télécharger téléchargez téléphone téléservice téléservices temps termes terminé terminez texte thème titulaire ton touchez
  tous tout toute toutefois toutes transférer traitement travail trois trop trouver trustme tutoriel type
  un une utilisateur utilisation utilise utiliser utilisez
  valable valide validez vérifications vérifier vérifiez vérifions version vers vidéo visez vie voici voilà voir vos votre
  voulez vous voyez vrai vue yris
  bêta cgu educonnect éduconnect esidoc jj mm aaaa msa otp pdf pix qr url
`
  .trim()
  .split(/\s+/);
