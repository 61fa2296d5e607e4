import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages of versions and of their comparison. */
export const versionPageWords = {
  title: in3('Versions', 'Versions', 'Versiones'),
  of: in3(
    (plan: string) => `Versions: ${plan}`,
    plan => `Versions\u00a0: ${plan}`,
    plan => `Versiones: ${plan}`,
  ),
  lead: in3(
    'A version keeps the whole plan as it is at one moment. It can never be changed; it can be compared, made into a paper, and carried elsewhere.',
    'Une version garde le plan entier tel qu’il est à un moment. On ne peut plus la modifier\u202f; on peut la comparer, en faire un document et l’emporter ailleurs.',
    'Una versión guarda el plan entero tal como está en un momento. Ya no se puede cambiar; se puede comparar, convertir en documento y llevar a otro lugar.',
  ),
  make: in3('Name the present state', 'Nommer l’état présent', 'Dar nombre al estado actual'),
  name: in3('Name', 'Nom', 'Nombre'),
  nameHint: in3(
    'For instance the meeting it goes to. A name is given once.',
    'Par exemple la réunion à laquelle elle va. Un nom ne se donne qu’une fois.',
    'Por ejemplo, la reunión a la que va. Un nombre se da una sola vez.',
  ),
  why: in3('Why (may be left empty)', 'Pourquoi (peut rester vide)', 'Por qué (puede quedar vacío)'),
  save: in3('Keep as a version', 'Garder comme version', 'Guardar como versión'),
  savedNotice: in3(
    (name: string) => `The version “${name}” is kept.`,
    name => `La version «\u00a0${name}\u00a0» est gardée.`,
    name => `La versión «${name}» está guardada.`,
  ),
  none: in3('There is no version yet.', 'Il n’y a pas encore de version.', 'Aún no hay ninguna versión.'),
  columns: {
    name: in3('Version', 'Version', 'Versión'),
    by: in3('By', 'Par', 'Por'),
    at: in3('Kept', 'Gardée', 'Guardada'),
    hash: in3('Content (SHA-256)', 'Contenu (SHA-256)', 'Contenido (SHA-256)'),
    do: in3('Look', 'Voir', 'Ver'),
  },
  withPresent: in3('Compare with the present', 'Comparer avec le présent', 'Comparar con el presente'),
  download: in3('Export', 'Exporter', 'Exportar'),
  namedAction: in3(
    (action: string, name: string) => `${action}: ${name}`,
    (action, name) => `${action}\u00a0: ${name}`,
    (action, name) => `${action}: ${name}`,
  ),
  compareTwo: in3('Compare', 'Comparer', 'Comparar'),
  from: in3('From', 'De', 'De'),
  to: in3('To', 'À', 'A'),
  present: in3('The present', 'Le présent', 'El presente'),
  publicNow: in3('What is public now', 'Ce qui est public aujourd’hui', 'Lo que es público hoy'),
  compare: in3('Compare', 'Comparer', 'Comparar'),
  import: in3('Import a version', 'Importer une version', 'Importar una versión'),
  importLead: in3(
    'A JSON file that this or another Jacana exported. Its content is checked against its hash.',
    'Un fichier JSON exporté par ce Jacana ou par un autre. Son contenu est vérifié d’après son empreinte.',
    'Un archivo JSON que exportó este Jacana u otro. Su contenido se comprueba con su huella.',
  ),
  file: in3('File', 'Fichier', 'Archivo'),
  otherName: in3(
    'Another name for it (may be left empty)',
    'Un autre nom pour elle (peut rester vide)',
    'Otro nombre para ella (puede quedar vacío)',
  ),
  send: in3('Import', 'Importer', 'Importar'),
  fromTo: in3(
    (from: string, to: string) => `From “${from}” to “${to}”`,
    (from, to) => `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
    (from, to) => `De «${from}» a «${to}»`,
  ),
  fromToPresent: in3(
    (from: string) => `From “${from}” to the present`,
    from => `De «\u00a0${from}\u00a0» au présent`,
    from => `De «${from}» al presente`,
  ),
  fromToPublic: in3(
    (from: string) => `From “${from}” to what is public now`,
    from => `De «\u00a0${from}\u00a0» à ce qui est public aujourd’hui`,
    from => `De «${from}» a lo que es público hoy`,
  ),
  differences: in3(
    (n: number) => count.en(n, 'difference', 'differences'),
    n => count.fr(n, 'différence', 'différences'),
    n => count.es(n, 'diferencia', 'diferencias'),
  ),
  same: in3(
    'They say the same: nothing differs.',
    'Elles disent la même chose\u00a0: rien ne diffère.',
    'Dicen lo mismo: nada difiere.',
  ),
  noneFits: in3(
    'No difference fits these conditions.',
    'Aucune différence ne répond à ces conditions.',
    'Ninguna diferencia cumple estas condiciones.',
  ),
  kind: in3('Kind', 'Nature', 'Clase'),
  allKinds: in3('All kinds', 'Toutes les natures', 'Todas las clases'),
  whole: in3('Whole plan', 'Plan entier', 'Plan entero'),
  firstRows: in3(
    (visible: number, all: number) =>
      `The first ${visible} of ${all} rows that differ. Choose a kind or a part of the plan to see the others.`,
    (visible, all) =>
      `Les ${visible} premières des ${all} lignes qui diffèrent. Choisissez une nature ou une partie du plan pour voir les autres.`,
    (visible, all) =>
      `Las primeras ${visible} de las ${all} filas que difieren. Elija una clase o una parte del plan para ver las demás.`,
  ),
  show: in3('Show', 'Montrer', 'Mostrar'),
}
