import { count, formatDay, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { optionalPhrase } from '../optional-phrase.ts'

/** The words of the page of a record. */
export const recordPageWords = {
  since: in3(
    (day: string) => `since ${formatDay('en', day)}`,
    day => `depuis le ${formatDay('fr', day)}`,
    day => `desde el ${formatDay('es', day)}`,
  ),
  wasDue: in3(
    (title: string, day: string) => `${title}: was due on ${formatDay('en', day)}`,
    (title, day) => `${title}\u00a0: attendu le ${formatDay('fr', day)}`,
    (title, day) => `${title}: vencía el ${formatDay('es', day)}`,
  ),
  isDue: in3(
    (title: string, day: string) => `${title}: due on ${formatDay('en', day)}`,
    (title, day) => `${title}\u00a0: à faire pour le ${formatDay('fr', day)}`,
    (title, day) => `${title}: vence el ${formatDay('es', day)}`,
  ),
  nextMove: in3('Next move', 'À qui d’agir', 'A quién le toca'),
  recordState: in3(
    (state: string) => `Record: ${state}`,
    state => `Consigner\u00a0: ${state}`,
    state => `Registrar: ${state}`,
  ),
  anotherState: in3('Record another state', 'Consigner un autre état', 'Registrar otro estado'),
  changeAll: in3('Change all', 'Tout modifier', 'Cambiar todo'),
  states: in3('States', 'États', 'Estados'),
  picture: in3(
    'The states by day, on a line. The table says the same.',
    'Les états par jour, sur une ligne. Le tableau dit la même chose.',
    'Los estados por día, en una línea. El cuadro dice lo mismo.',
  ),
  dueDays: in3('Due days', 'Échéances', 'Plazos'),
  today: in3('today', 'aujourd’hui', 'hoy'),
  columns: {
    state: in3('State', 'État', 'Estado'),
    since: in3('True since', 'Vrai depuis', 'Cierto desde'),
    by: in3('Recorded by', 'Consigné par', 'Registrado por'),
    against: in3('Against the day due', 'Par rapport à l’échéance', 'Respecto del plazo'),
    why: in3('Why', 'Motif', 'Motivo'),
  },
  early: in3(
    (n: number) => `${count.en(n, 'day', 'days')} early`,
    n => `${count.fr(n, 'jour', 'jours')} d’avance`,
    n => `${count.es(n, 'día', 'días')} de antelación`,
  ),
  lateBy: in3(
    (n: number) => `${count.en(n, 'day', 'days')} late`,
    n => `${count.fr(n, 'jour', 'jours')} de retard`,
    n => `${count.es(n, 'día', 'días')} de retraso`,
  ),
  onTheDay: in3('on the day', 'le jour même', 'en el día'),
  removeState: in3(
    (state: string, day: string) => `Take back: ${state}, ${formatDay('en', day)}`,
    (state, day) => `Annuler\u00a0: ${state}, ${formatDay('fr', day)}`,
    (state, day) => `Anular: ${state}, ${formatDay('es', day)}`,
  ),
  takeBack: in3('Take back', 'Annuler', 'Anular'),
  facts: in3('Facts', 'Données', 'Datos'),
  change: in3('Change', 'Modifier', 'Cambiar'),
  fill: in3('Add', 'Ajouter', 'Añadir'),
  changeOf: in3(
    (field: string) => `Change: ${field}`,
    field => `Modifier\u00a0: ${field}`,
    field => `Cambiar: ${field}`,
  ),
  computed: in3(
    'Worked out from the other facts',
    'Calculé d’après les autres données',
    'Calculado a partir de los demás datos',
  ),
  addRow: in3('Add', 'Ajouter', 'Añadir'),
  addRowTo: in3(
    (one: string) => `Add: ${one}`,
    one => `Ajouter\u00a0: ${one}`,
    one => `Añadir: ${one}`,
  ),
  noRows: in3('None yet.', 'Rien pour l’instant.', 'Todavía nada.'),
  remove: in3('Remove', 'Retirer', 'Quitar'),
  removeRow: in3(
    (name: string) => `Remove: ${name}`,
    name => `Retirer\u00a0: ${name}`,
    name => `Quitar: ${name}`,
  ),
  rowActions: in3('Actions', 'Actions', 'Acciones'),
  moreRows: in3(
    (here: number, all: number) => `${formatNumber('en', here)} of ${formatNumber('en', all)} shown`,
    (here, all) => `${formatNumber('fr', here)} sur ${formatNumber('fr', all)} affichées`,
    (here, all) => `${formatNumber('es', here)} de ${formatNumber('es', all)} mostradas`,
  ),
  allRows: in3('Show all', 'Tout montrer', 'Mostrar todo'),
  deadlines: in3('Deadlines', 'Échéances', 'Plazos'),
  met: in3('met', 'tenue', 'cumplido'),
  touches: in3('What it touches', 'Ce qui s’y rattache', 'Lo que toca'),
  pointsHere: in3('Points here', 'Y renvoient', 'Remiten aquí'),
  nothingPoints: in3(
    'No other entry refers to this one.',
    'Aucune autre fiche ne renvoie à celle-ci.',
    'Ninguna otra ficha remite a esta.',
  ),
  countsIn: in3('Counts in', 'Compte dans', 'Cuenta en'),
  history: in3('History', 'Historique', 'Historial'),
  fromSheet: in3(
    (sheet: string, row: number) => `from ${sheet}, row ${row}`,
    (sheet, row) => `de ${sheet}, ligne ${row}`,
    (sheet, row) => `de ${sheet}, fila ${row}`,
  ),
  earlierChanges: in3('Earlier changes', 'Modifications précédentes', 'Cambios anteriores'),
  newestChanges: in3('Newest changes', 'Dernières modifications', 'Últimos cambios'),
  changedBy: in3(
    (name: string, at: string) => `${name}, ${at}`,
    (name, at) => `${name}, ${at}`,
    (name, at) => `${name}, ${at}`,
  ),
  happened: {
    added: in3('Recorded.', 'Consigné.', 'Registrado.'),
    trashed: in3('Put in the trash.', 'Mis à la corbeille.', 'Pasado a la papelera.'),
    restored: in3('Restored.', 'Rétabli.', 'Recuperado.'),
  },
  origin: in3(
    (who: string | undefined, at: string, source: string) =>
      `Recorded${optionalPhrase(' by ', who)} on ${at}, ${source}.`,
    (who, at, source) => `Consigné${optionalPhrase(' par ', who)} le ${at}, ${source}.`,
    (who, at, source) => `Registrado${optionalPhrase(' por ', who)} el ${at}, ${source}.`,
  ),
  source: {
    typed: in3('typed here', 'saisi ici', 'escrito aquí'),
    sheet: in3('from a sheet', 'd’une feuille de calcul', 'de una hoja de cálculo'),
    form: in3('from a form', 'd’un formulaire', 'de un formulario'),
    feed: in3('from another system', 'd’un autre système', 'de otro sistema'),
  },
  toTrash: in3('Put in the trash', 'Mettre à la corbeille', 'Pasar a la papelera'),
  inTrash: in3(
    (at: string) => `In the trash since ${at}. It counts nowhere and no list shows it.`,
    at =>
      `À la corbeille depuis le ${at}. Cette fiche n’est comptée nulle part et n’apparaît dans aucune liste.`,
    at => `En la papelera desde el ${at}. No cuenta en ninguna parte y ninguna lista la muestra.`,
  ),
  restore: in3('Restore', 'Rétablir', 'Recuperar'),
  saved: in3('Saved.', 'Enregistré.', 'Guardado.'),
  unchanged: in3(
    'Nothing was changed: it says this already.',
    'Rien n’a été modifié\u00a0: c’est déjà ainsi.',
    'No se cambió nada: ya es así.',
  ),
  isAdded: in3('Added.', 'Ajouté.', 'Añadido.'),
  isBack: in3('Taken out of the trash.', 'Sorti de la corbeille.', 'Sacado de la papelera.'),
}

/** The words of the form for a state. */
export const recordStateWords = {
  title: in3('Record a state', 'Consigner un état', 'Registrar un estado'),
  state: in3('State', 'État', 'Estado'),
  day: in3('True since', 'Vrai depuis', 'Cierto desde'),
  dayHint: in3(
    'The day on which it became true, not the day on which you record it.',
    'Le jour où c’est devenu vrai, et non celui où vous le consignez.',
    'El día en que pasó a ser cierto, no el día en que lo registra.',
  ),
  why: in3('Why, or with what', 'Motif, ou avec quoi', 'Motivo, o con qué'),
  save: in3('Record', 'Consigner', 'Registrar'),
}

/** The words of the trash of a register, and of the way in and out. */
export const trashWords = {
  title: in3('Trash', 'Corbeille', 'Papelera'),
  lead: in3(
    'What was put in the trash counts nowhere. It can be restored until it is deleted for good.',
    'Ce qui est à la corbeille ne compte nulle part. On peut le rétablir tant qu’il n’est pas supprimé pour de bon.',
    'Lo que está en la papelera no cuenta en ninguna parte. Se puede recuperar hasta que se elimine del todo.',
  ),
  empty: in3('The trash is empty.', 'La corbeille est vide.', 'La papelera está vacía.'),
  since: in3('In the trash since', 'À la corbeille depuis', 'En la papelera desde'),
  by: in3('Put there by', 'Mise par', 'Puesta por'),
  restore: in3('Restore', 'Rétablir', 'Recuperar'),
  restoreOne: in3(
    (name: string) => `Restore: ${name}`,
    name => `Rétablir\u00a0: ${name}`,
    name => `Recuperar: ${name}`,
  ),
  confirmTitle: in3('Put in the trash?', 'Mettre à la corbeille\u202f?', '¿Pasar a la papelera?'),
  confirm: in3(
    'It then counts nowhere, and no list shows it. You can restore it from the trash.',
    'Cette fiche ne comptera plus nulle part et n’apparaîtra dans aucune liste. Vous pourrez la rétablir.',
    'Ya no contará en ninguna parte y ninguna lista la mostrará. Podrá recuperarla desde la papelera.',
  ),
  refersHere: in3(
    'These entries refer to it. Change them first: a reference must not lead to the trash.',
    'Ces fiches y renvoient. Modifiez-les d’abord\u00a0: un renvoi ne doit pas mener à la corbeille.',
    'Estas fichas remiten a ella. Cámbielas primero: una referencia no debe llevar a la papelera.',
  ),
  put: in3('Put in the trash', 'Mettre à la corbeille', 'Pasar a la papelera'),
  keep: in3('Keep it', 'La garder', 'Conservarla'),
  isThere: in3('Put in the trash.', 'Mis à la corbeille.', 'Pasado a la papelera.'),
}
