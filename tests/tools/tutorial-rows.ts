/** What the parents' tutorial of 2021-2022 says, point by point: the rows of the project's checklist, as they stand. */
export const ROWS = `
| T01 | ENT, Pronote and the Téléservices now open with the same credentials, thanks to EduConnect |
| T02 | An existing FranceConnect account can be used for all of them |
| T03 | The ENT's address is college.entsomme.fr or enthdf.fr |
| T04 | First use: the account must be activated; three cases: FranceConnect; self-registration on EduConnect; provisional credentials handed out by the school |
| T05 | 1. Choose the profile: « Personnel Education Nationale », « Personnel collectivité et invité », « Elève ou Parent », « Enseignement agricole »: a parent takes « Elève ou Parent » |
| T06 | 2. Choose the level: « Ecole », « Collège », « Lycée » |
| T07 | Then « Se connecter » |
| T08 | « Mémoriser ce choix »: « Non (je me connecte depuis un lieu public) » or « Oui (je me connecte depuis mon ordinateur) » |
| T09 | You then arrive on the EduConnect authentication page; from the Téléservices you arrive there directly |
| T10 | A video tutorial exists (address and QR code): dane.ac-bordeaux.fr/educonnect/france-connect/ |
| T11 | For the first use, the mobile number given to the school at enrolment is indispensable |
| T12 | Step 1: on the authentication page, click « S'identifier avec FranceConnect » |
| T13 | Step 2: on the FranceConnect screen choose the public service whose account you have: impots.gouv.fr, Assurance Maladie (ameli.fr), L'Identité Numérique (La Poste), MobileConnect et moi, Alicem; « Se souvenir de mon choix » |
| T14 | Enter the credentials of that public service (example: impots.gouv.fr) |
| T15 | Once identified, click « Continuer sur Education nationale » |
| T16 | Step 3: enter the mobile number given on the school's information sheet |
| T17 | If an error shows after the number: check the number typed, or ask the school to correct your personal data |
| T18 | Step 4: enter the validation code received by SMS |
| T19 | The code is valid 30 minutes; after that, start again from the phone number to receive a new one |
| T20 | Step 5: the list of your children shows; enter the birth date of every child to confirm the attachment |
| T21 | A wrong attachment is reported with « non » to « Je suis le représentant légal de cet élève » |
| T22 | The account is activated |
| T23 | Next time: just « S'identifier avec FranceConnect » |
| T24 | A video tutorial exists: dane.ac-bordeaux.fr/educonnect/via-son-numero-de-telephone-portable/ |
| T25 | The mobile number used must be the very one given to the school at enrolment |
| T26 | Step 1: click « Je n'ai pas d'identifiant » (also seen: « Je n'ai pas de compte », « Je n'ai pas encore d'identifiant ») |
| T27 | Step 2: click « Créer mon compte » |
| T28 | Enter last name, first name and the mobile number given to the school |
| T29 | Confirm with « Valider » |
| T30 | If the data do not allow going on by SMS: check them, or contact the school |
| T31 | Step 3: the SMS code, 30 minutes, as T18 and T19 |
| T32 | Step 4: the children's birth dates and the « non » for a wrong attachment, as T20 and T21 |
| T33 | Step 5: your EduConnect identifier is displayed: write it down, you will need it to log in |
| T34 | Create a password for the new account |
| T35 | Click « Terminer » |
| T36 | The account is activated; next time, identifier and password |
| T37 | A video tutorial exists: dane.ac-bordeaux.fr/educonnect/via-les-identifiants-fournis-par-letablissement/ |
| T38 | The notification (a sheet of paper, or a mail) holds the provisional identifier and password |
| T39 | Siblings may be missing from the letter: the missing child hangs on another account, with other provisional credentials: you then have several accounts |
| T40 | As soon as one account is activated, the grouping feature joins all children in one account: « rattacher un enfant », dane.ac-bordeaux.fr/educonnect/rattacher-un-enfant/ |
| T41 | Step 1: enter the provisional identifier and password in « Identifiant » and « Mot de passe » |
| T42 | The letter lives 3 months from its date, as long as the « Activation du compte » screen has not been validated |
| T43 | Step 2 « Activation du compte »: click « Gérer mon compte » |
| T44 | Enter a valid e-mail address, a new password and your child's birth date |
| T45 | Click « Activer votre compte » |
| T46 | Step 3: read your mail, click the validation link in the automatic message |
| T47 | No mail: look in the spam folder |
| T48 | Step 4: the page confirms that the address is validated; click « Accéder à mes services en ligne » |
| T49 | The account is activated; next time, the password |
| T50 | « Identifiant perdu », « Mot de passe perdu »: where they are, and when to use them |
| T51 | Source of the documentation: the DANE of the académie de Bordeaux, dane.ac-bordeaux.fr/educonnect/ |
`;
