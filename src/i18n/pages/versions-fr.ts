import { formatCount } from '../formats.ts'
import type { VersionWords } from './versions-en.ts'

const count = (n: number, one: string, other: string): string => formatCount('fr', n, { one, other })

/** What the pages of versions say in French. */
export const versionsFr: VersionWords = {
  title: 'Versions',
  of: plan => `Versions\u00a0: ${plan}`,
  lead: 'Une version garde le plan entier tel qu’il est à un moment. On ne peut plus la modifier\u202f; on peut la comparer, en faire un document et l’emporter ailleurs.',
  make: 'Nommer l’état présent',
  name: 'Nom',
  nameHint: 'Par exemple la réunion à laquelle elle va. Un nom ne se donne qu’une fois.',
  why: 'Pourquoi (peut rester vide)',
  save: 'Garder comme version',
  saved: name => `La version «\u00a0${name}\u00a0» est gardée.`,
  none: 'Il n’y a pas encore de version.',
  columns: { name: 'Version', by: 'Par', at: 'Gardée', hash: 'Contenu (SHA-256)', do: 'Voir' },
  utc: when => `${when} UTC`,
  withPresent: 'Comparer avec le présent',
  download: 'Exporter',
  namedAction: (action, name) => `${action}\u00a0: ${name}`,
  compareTwo: 'Comparer',
  from: 'De',
  to: 'À',
  present: 'Le présent',
  compare: 'Comparer',
  import: 'Importer une version',
  importLead:
    'Un fichier JSON exporté par ce Jacana ou par un autre. Son contenu est vérifié d’après son empreinte.',
  file: 'Fichier',
  otherName: 'Un autre nom pour elle (peut rester vide)',
  send: 'Importer',

  compared: (from, to) => `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
  comparedPresent: from => `De «\u00a0${from}\u00a0» au présent`,
  differences: n => count(n, 'différence', 'différences'),
  same: 'Elles disent la même chose\u00a0: rien ne diffère.',
  noneFits: 'Aucune différence ne répond à ces conditions.',
  kind: 'Nature',
  allKinds: 'Toutes les natures',
  whole: 'Plan entier',
  ofPlan: 'Le plan lui-même',
  row: n => `Ligne ${n}`,
  inYear: (what, year) => `${what} ${year}`,
  firstRows: (shown, all) =>
    `Les ${shown} premières des ${all} lignes qui diffèrent. Choisissez une nature ou une partie du plan pour voir les autres.`,
  show: 'Montrer',
  kinds: {
    added: 'Ajout',
    ended: 'Fin',
    reworded: 'Reformulation',
    moved: 'Déplacement',
    lead: 'Responsable',
    funding: 'Budget',
    mandates: 'Mandats',
    tags: 'Étiquettes',
    status: 'État',
    other: 'Autre',
    otherLanguages: 'Dans d’autres langues',
  },
}
