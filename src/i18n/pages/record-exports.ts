import { count, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages that make a long list as a file. */
export const recordExportWords = {
  title: in3('Long list as a file', 'Longue liste en fichier', 'Lista larga como archivo'),
  lead: in3(
    (rows: number) => `This list has ${count.en(rows, 'row', 'rows')}.`,
    rows => `Cette liste a ${count.fr(rows, 'ligne', 'lignes')}.`,
    rows => `Esta lista tiene ${count.es(rows, 'fila', 'filas')}.`,
  ),
  how: in3(
    (most: number) =>
      `Up to ${formatNumber('en', most)} rows the list can be taken along at once, as Excel, CSV or JSON. Longer ones are made here as CSV, while you do something else.`,
    most =>
      `Jusqu’à ${formatNumber('fr', most)} lignes, la liste s’emporte tout de suite, en Excel, CSV ou JSON. Les plus longues sont établies ici en CSV, pendant que vous faites autre chose.`,
    most =>
      `Hasta ${formatNumber('es', most)} filas, la lista se descarga enseguida, como Excel, CSV o JSON. Las más largas se hacen aquí como CSV, mientras usted hace otra cosa.`,
  ),
  make: in3('Make the file', 'Établir le fichier', 'Hacer el archivo'),
  made: in3('The file is made.', 'Le fichier est établi.', 'El archivo está hecho.'),
  files: in3('Your files', 'Vos fichiers', 'Sus archivos'),
  file: in3('File', 'Fichier', 'Archivo'),
  rows: in3('Rows', 'Lignes', 'Filas'),
  madeAt: in3('Made', 'Établi', 'Hecho'),
  until: in3('Kept until', 'Conservé jusqu’au', 'Se conserva hasta'),
  alone: in3(
    'Nobody else can fetch them, and you only as long as your rights stay as they were.',
    'Personne d’autre ne peut les prendre, et vous seulement tant que vos droits restent les mêmes.',
    'Nadie más puede descargarlos, y usted solo mientras sus permisos no cambien.',
  ),
  toList: in3('To the list', 'Vers la liste', 'A la lista'),
  long: in3(
    (most: number) => `More than ${formatNumber('en', most)} rows`,
    most => `Plus de ${formatNumber('fr', most)} lignes`,
    most => `Más de ${formatNumber('es', most)} filas`,
  ),
  making: in3('The file is being made', 'Le fichier est en préparation', 'El archivo se está haciendo'),
  done: in3(
    (done: number, all: number) => `${formatNumber('en', done)} of ${formatNumber('en', all)} rows`,
    (done, all) => `${formatNumber('fr', done)} lignes sur ${formatNumber('fr', all)}`,
    (done, all) => `${formatNumber('es', done)} de ${formatNumber('es', all)} filas`,
  ),
  begins: in3('It begins.', 'Cela commence.', 'Empieza.'),
  waiting: in3(
    (ahead: number) => `Waiting for its turn, after ${count.en(ahead, 'other file', 'other files')}.`,
    ahead => `Il attend son tour, après ${count.fr(ahead, 'autre fichier', 'autres fichiers')}.`,
    ahead => `Espera su turno, después de ${count.es(ahead, 'otro archivo', 'otros archivos')}.`,
  ),
  leave: in3(
    'You may leave this page: the file will stand with the list when it is done.',
    'Vous pouvez quitter cette page\u00a0: une fois établi, le fichier sera à côté de la liste.',
    'Puede dejar esta página: cuando esté hecho, el archivo estará junto a la lista.',
  ),
  cancel: in3('Cancel', 'Annuler', 'Cancelar'),
  refresh: in3('Show how far it is', 'Voir où il en est', 'Ver por dónde va'),
}
