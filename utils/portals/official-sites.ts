import type { OfficialSite } from '../model/address.ts';

// « Est-ce la vraie adresse ? »: whose each true address is (card 8; the card of each line is named beside it). A domain
// stands here whole only where one owner holds all that is beneath it.

const MINISTRY = 'le ministère de l’Éducation nationale';

/** The way to the ENT, and what surrounds it (cards 1 to 5). First, because a look-alike is told of the first one. */
const ON_THE_WAY: readonly OfficialSite[] = [
  { domain: 'enthdf.fr', whose: 'l’ENT Hauts-de-France', names: ['enthdf'] },
  { domain: 'connexion.enthdf.fr', whose: 'l’ENT Hauts-de-France, la page de connexion' },
  { domain: 'college.entsomme.fr', whose: 'l’ENT des collèges de la Somme' },
  { domain: 'entsomme.fr', whose: 'l’ENT de la Somme', names: ['entsomme'] },
  { domain: 'educonnect.education.gouv.fr', whose: `EduConnect, ${MINISTRY}`, names: ['educonnect'] },
  { domain: 'moncompte.educonnect.education.gouv.fr', whose: `EduConnect, ${MINISTRY}` },
  { domain: 'teleservices.education.gouv.fr', whose: `les Téléservices, ${MINISTRY}` },
  { domain: 'education.gouv.fr', whose: MINISTRY },
  { domain: 'education.fr', whose: MINISTRY },
  { domain: 'franceconnect.gouv.fr', whose: 'FranceConnect, un service de l’État', names: ['franceconnect'] },
  { domain: 'impots.gouv.fr', whose: 'les impôts (impots.gouv.fr)', names: ['impots'], everyday: ['impots'] },
  { domain: 'ameli.fr', whose: 'l’Assurance Maladie (Ameli)', names: ['ameli'] },
  {
    domain: 'lidentitenumerique.laposte.fr',
    whose: 'L’Identité Numérique La Poste',
    names: ['lidentitenumerique'],
  },
  { domain: 'laposte.fr', whose: 'La Poste', names: ['laposte'], everyday: ['laposte'] },
  { domain: 'laposte.net', whose: 'La Poste, la messagerie' },
  { domain: 'msa.fr', whose: 'la MSA', names: ['msa'] },
  { domain: 'france-identite.gouv.fr', whose: 'France Identité, un service de l’État', names: ['france-identite'] },
  { domain: 'yris.eu', whose: 'Yris' },
  { domain: 'a3bc.io', whose: 'TrustMe' },
  {
    domain: 'france-services.gouv.fr',
    whose: 'France services',
    names: ['france-services'],
    everyday: ['france-services'],
  },
  {
    domain: 'index-education.net',
    whose: 'Pronote (Index Éducation)',
    names: ['index-education', 'pronote'],
    everyday: ['pronote'],
  },
  { domain: 'index-education.com', whose: 'Index Éducation, qui fait Pronote' },
];

/** Other ENTs (card 7): a whole domain where it is the ENT's, a host beneath a town's, a county's or a region's. */
const OTHER_ENTS: readonly OfficialSite[] = [
  // Kosmos, Skolengo
  { domain: 'moncollege.valdemarne.fr', whose: 'l’ENT des collèges du Val-de-Marne' },
  { domain: 'cybercolleges42.fr', whose: 'l’ENT des collèges de la Loire', names: ['cybercolleges42'] },
  { domain: 'ecollege.haute-garonne.fr', whose: 'l’ENT des collèges de la Haute-Garonne' },
  { domain: 'agora06.fr', whose: 'l’ENT des collèges des Alpes-Maritimes', names: ['agora06'] },
  { domain: 'webcollege.seinesaintdenis.fr', whose: 'l’ENT des collèges de la Seine-Saint-Denis' },
  { domain: 'arsene76.fr', whose: 'l’ENT des collèges de la Seine-Maritime', names: ['arsene76'] },
  { domain: 'eclat-bfc.fr', whose: 'l’ENT Bourgogne-Franche-Comté', names: ['eclat-bfc'] },
  { domain: 'ent.auvergnerhonealpes.fr', whose: 'l’ENT Auvergne-Rhône-Alpes' },
  { domain: 'monbureaunumerique.fr', whose: 'l’ENT Grand Est', names: ['monbureaunumerique'] },
  { domain: 'mon-ent-occitanie.fr', whose: 'l’ENT Occitanie', names: ['mon-ent-occitanie'] },
  { domain: 'entcreuse.fr', whose: 'l’ENT des collèges de la Creuse', names: ['entcreuse'] },
  { domain: 'ent27.fr', whose: 'l’ENT des collèges de l’Eure', names: ['ent27'] },
  { domain: 'moncollege.valdoise.fr', whose: 'l’ENT des collèges du Val-d’Oise' },
  { domain: 'kosmoseducation.com', whose: 'Kosmos, qui fait des ENT', names: ['kosmoseducation'] },
  // Edifice
  { domain: 'edifice.io', whose: 'Edifice, qui fait des ENT' },
  { domain: 'opendigitaleducation.com', whose: 'Edifice, qui fait des ENT', names: ['opendigitaleducation'] },
  { domain: 'ent94.opendigitaleducation.com', whose: 'l’ENT du Val-de-Marne' },
  { domain: 'ent04.fr', whose: 'l’ENT des Alpes-de-Haute-Provence', names: ['ent04'] },
  { domain: 'primot.fr', whose: 'l’ENT PrimOT' },
  { domain: 'ent.leia.corsica', whose: 'l’ENT de Corse' },
  { domain: 'l-educdenormandie.fr', whose: 'l’ENT Normandie', names: ['l-educdenormandie'] },
  { domain: 'ent.vienne-condrieu-agglomeration.fr', whose: 'l’ENT de Vienne Condrieu Agglomération' },
  { domain: 'wilapa-guyane.com', whose: 'l’ENT de Guyane', names: ['wilapa-guyane'] },
  { domain: 'nati.pf', whose: 'l’ENT de Polynésie française' },
  { domain: 'colleges05.fr', whose: 'l’ENT des collèges des Hautes-Alpes', names: ['colleges05'] },
  { domain: 'moncollege-ent.var.fr', whose: 'l’ENT des collèges du Var' },
  { domain: 'panda.vosges.fr', whose: 'l’ENT des Vosges' },
  { domain: 'eduprovence.fr', whose: 'l’ENT des collèges des Bouches-du-Rhône', names: ['eduprovence'] },
  { domain: 'ariane57.moselle-education.fr', whose: 'l’ENT des collèges de la Moselle', names: ['ariane57'] },
  { domain: 'aucollege84.vaucluse.fr', whose: 'l’ENT des collèges du Vaucluse', names: ['aucollege84'] },
  { domain: 'e-primo.fr', whose: 'l’ENT e-primo', names: ['e-primo'] },
  { domain: 'ent.toulon.fr', whose: 'l’ENT des écoles de Toulon' },
  { domain: 'moncollege-ent.essonne.fr', whose: 'l’ENT des collèges de l’Essonne' },
  { domain: 'monecole-ent.essonne.fr', whose: 'l’ENT des écoles de l’Essonne' },
  { domain: 'lyceeconnecte.fr', whose: 'l’ENT Nouvelle-Aquitaine', names: ['lyceeconnecte'] },
  // Others
  { domain: 'netocentre.fr', whose: 'l’ENT Centre-Val de Loire', names: ['netocentre'] },
  { domain: 'laclasse.com', whose: 'l’ENT de la Métropole de Lyon' },
  { domain: 'e-lyco.fr', whose: 'l’ENT Pays de la Loire', names: ['e-lyco'] },
  { domain: 'toutatice.fr', whose: 'l’ENT Bretagne', names: ['toutatice'] },
  { domain: 'ent.iledefrance.fr', whose: 'l’ENT Île-de-France' },
  { domain: 'ent77.seine-et-marne.fr', whose: 'l’ENT des collèges de Seine-et-Marne' },
  { domain: 'parisclassenumerique.fr', whose: 'l’ENT de Paris', names: ['parisclassenumerique'] },
  { domain: 'ecollege78.fr', whose: 'l’ENT des collèges des Yvelines', names: ['ecollege78'] },
  { domain: 'atrium-sud.fr', whose: 'l’ENT Provence-Alpes-Côte d’Azur', names: ['atrium-sud'] },
];

/** The academies, each in a domain of its own; some ENTs of card 7 stand beneath one. */
const ACADEMIES: Readonly<Record<string, string>> = {
  'aix-marseille': 'd’Aix-Marseille',
  amiens: 'd’Amiens',
  besancon: 'de Besançon',
  bordeaux: 'de Bordeaux',
  caen: 'de Caen',
  clermont: 'de Clermont-Ferrand',
  corse: 'de Corse',
  creteil: 'de Créteil',
  dijon: 'de Dijon',
  grenoble: 'de Grenoble',
  guadeloupe: 'de Guadeloupe',
  guyane: 'de Guyane',
  lille: 'de Lille',
  limoges: 'de Limoges',
  lyon: 'de Lyon',
  martinique: 'de Martinique',
  mayotte: 'de Mayotte',
  montpellier: 'de Montpellier',
  'nancy-metz': 'de Nancy-Metz',
  nantes: 'de Nantes',
  nice: 'de Nice',
  normandie: 'de Normandie',
  'orleans-tours': 'd’Orléans-Tours',
  paris: 'de Paris',
  poitiers: 'de Poitiers',
  reims: 'de Reims',
  rennes: 'de Rennes',
  reunion: 'de La Réunion',
  rouen: 'de Rouen',
  strasbourg: 'de Strasbourg',
  toulouse: 'de Toulouse',
  versailles: 'de Versailles',
};

/** Every address that is called « dans ma liste ». */
export const officialSites: readonly OfficialSite[] = [
  ...ON_THE_WAY,
  ...OTHER_ENTS,
  ...Object.entries(ACADEMIES).map(([name, of]) => ({
    domain: `ac-${name}.fr`,
    whose: `l’académie ${of}`,
    names: [`ac-${name}`],
  })),
];
