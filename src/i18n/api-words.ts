import { in3, type InThree } from './in-three.ts'

/**
 * What programs read that is no sentence of a refusal: the titles of problems, and the description of the
 * API.
 */
export const apiWords = {
  unknownField: in3(
    'There is no such field here. The description of the API names them all.',
    'Ce champ n’existe pas ici. La description de l’API les nomme tous.',
    'Aquí no existe ese campo. La descripción de la API los nombra todos.',
  ),
  faulty: in3(
    'Something in the request cannot be accepted, and nothing was saved. Each fault stands beside its field.',
    'La demande ne peut être acceptée, et rien n’a été enregistré. Chaque faute est nommée avec son champ.',
    'La petición no se puede aceptar, y no se ha guardado nada. Cada error consta junto a su campo.',
  ),
  defect: in3(
    'Jacana has made a mistake, and it was reported. Try again later.',
    'Jacana a commis une erreur, qui a été signalée. Réessayez plus tard.',
    'Jacana ha cometido un error, que ya se ha comunicado. Inténtelo más tarde.',
  ),
  title: in3('Registers of Jacana', 'Registres de Jacana', 'Registros de Jacana'),
  about: in3(
    'The records of the registers, as far as the key reads them; without a key, what the public reads.',
    'Les fiches des registres, dans la mesure où la clé les lit\u00a0; sans clé, ce que lit le public.',
    'Las fichas de los registros, hasta donde la clave las lee; sin clave, lo que lee el público.',
  ),
  key: in3(
    'A key for programs, made on the page of keys.',
    'Une clé pour programmes, créée à la page des clés.',
    'Una clave para programas, creada en la página de claves.',
  ),
  registers: in3('The registers', 'Les registres', 'Los registros'),
  description: in3('This description', 'Cette description', 'Esta descripción'),
  list: in3('List', 'Liste', 'Lista'),
  add: in3('Add', 'Ajouter', 'Añadir'),
  record: in3('One record', 'Une fiche', 'Una ficha'),
  change: in3('Change', 'Modifier', 'Modificar'),
  remove: in3('Move to the trash', 'Mettre à la corbeille', 'Mover a la papelera'),
  state: in3('Record a state', 'Noter un état', 'Registrar un estado'),
  removeRow: in3('Remove', 'Retirer', 'Quitar'),
  history: in3('History', 'Historique', 'Historial'),
  measure: in3('A number', 'Un chiffre', 'Una cifra'),
  problem: in3(
    'What is wrong, and what to do',
    'Ce qui ne va pas, et que faire',
    'Qué está mal, y qué hacer',
  ),
  unchanged: in3('Nothing has changed', 'Rien n’a changé', 'Nada ha cambiado'),
  done: in3('Done', 'Fait', 'Hecho'),
  ifMatch: in3(
    'The ETag of the record as it was seen.',
    'L’ETag de la fiche telle qu’elle a été vue.',
    'El ETag de la ficha tal como se vio.',
  ),
  filters: {
    words: in3('Words in it.', 'Des mots du texte.', 'Palabras del texto.'),
    range: in3(
      'A value, or two limits with two dots between them.',
      'Une valeur, ou deux limites séparées par deux points.',
      'Un valor, o dos límites con dos puntos entre ellos.',
    ),
    among: in3(
      'One or several values, with commas between them.',
      'Une ou plusieurs valeurs, séparées par des virgules.',
      'Uno o varios valores, separados por comas.',
    ),
    yesNo: in3('Yes or no: true, false.', 'Oui ou non\u00a0: true, false.', 'Sí o no: true, false.'),
  },
  isFilled: in3('Whether there is a value.', 'S’il y a une valeur.', 'Si hay un valor.'),
  view: in3('The name of a view.', 'Le nom d’une vue.', 'El nombre de una vista.'),
  words: in3('Words of the record.', 'Des mots de la fiche.', 'Palabras de la ficha.'),
  sort: in3(
    'The order; a hyphen before it turns it round.',
    'L’ordre\u00a0; un trait d’union devant l’inverse.',
    'El orden; un guion delante lo invierte.',
  ),
  fields: in3(
    'The fields that are wanted, with commas between them.',
    'Les champs voulus, séparés par des virgules.',
    'Los campos deseados, separados por comas.',
  ),
  cursor: in3(
    'Where the page begins: what another page says comes next.',
    'Où commence la page\u00a0: ce qu’une autre page dit être la suite.',
    'Dónde empieza la página: lo que otra página dice que sigue.',
  ),
  limit: in3('Records at most.', 'Fiches au plus.', 'Fichas como máximo.'),
  behind: in3(
    'The records behind a number, as its row says.',
    'Les fiches d’un chiffre, comme le dit sa ligne.',
    'Las fichas de una cifra, como lo dice su fila.',
  ),
  before: in3('Where the page begins.', 'Où commence la page.', 'Dónde empieza la página.'),
  from: in3('The first day.', 'Le premier jour.', 'El primer día.'),
  until: in3('The last day.', 'Le dernier jour.', 'El último día.'),
  by: in3(
    'Breakdowns, with commas between them.',
    'Répartitions, séparées par des virgules.',
    'Desgloses, separados por comas.',
  ),
  only: in3('Only these values.', 'Seulement ces valeurs.', 'Solo estos valores.'),
}

/** The title of a problem, by its HTTP status. */
export const problemTitle = (status: number): InThree => problemTitles[status] ?? unacceptable

const unacceptable = in3('Cannot be accepted', 'Inacceptable en l’état', 'No se puede aceptar')

const problemTitles: Readonly<Record<number, InThree>> = {
  400: in3('Cannot be read', 'Illisible', 'No se puede leer'),
  401: in3('Key needed', 'Clé nécessaire', 'Hace falta una clave'),
  403: in3('Not permitted', 'Non autorisé', 'No permitido'),
  404: in3('Not found', 'Introuvable', 'No encontrado'),
  405: in3('Not possible here', 'Impossible ici', 'No es posible aquí'),
  409: in3('Changed meanwhile', 'Modifié entre-temps', 'Modificado entretanto'),
  412: in3('Changed meanwhile', 'Modifié entre-temps', 'Modificado entretanto'),
  413: in3('Too large', 'Trop grand', 'Demasiado grande'),
  428: in3('Version missing', 'Version absente', 'Falta la versión'),
  429: in3('Too many tries', 'Trop d’essais', 'Demasiados intentos'),
  500: in3('A mistake of Jacana', 'Une erreur de Jacana', 'Un error de Jacana'),
  503: in3('Not available now', 'Indisponible pour l’instant', 'No disponible ahora'),
}
