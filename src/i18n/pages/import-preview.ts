import { correctionWords, doubtWords } from './import-corrections.ts'
import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the preview of a file before it is applied. */
export const importPreviewWords = {
  doubt: doubtWords,
  correct: correctionWords,
  check: in3('Check what was read', 'Vérifier ce qui a été lu', 'Compruebe lo que se leyó'),
  sum: in3(
    (sections: number, results: number, rows: number) =>
      `${count.en(sections, 'section', 'sections')}, ${count.en(results, 'result', 'results')}, ${count.en(rows, 'row', 'rows')}`,
    (sections, results, rows) =>
      `${count.fr(sections, 'section', 'sections')}, ${count.fr(results, 'résultat', 'résultats')}, ${count.fr(rows, 'ligne', 'lignes')}`,
    (sections, results, rows) =>
      `${count.es(sections, 'sección', 'secciones')}, ${count.es(results, 'resultado', 'resultados')}, ${count.es(rows, 'fila', 'filas')}`,
  ),
  doubts: in3(
    (n: number) => count.en(n, 'doubt', 'doubts'),
    n => count.fr(n, 'doute', 'doutes'),
    n => count.es(n, 'duda', 'dudas'),
  ),
  noDoubts: in3('no doubts', 'aucun doute', 'ninguna duda'),
  warnings: in3(
    (n: number) => count.en(n, 'remark', 'remarks'),
    n => count.fr(n, 'remarque', 'remarques'),
    n => count.es(n, 'observación', 'observaciones'),
  ),
  settledOfAll: in3(
    (settledCount: number, all: number) => `${settledCount} of ${all} settled`,
    (settledCount, all) => `${settledCount} sur ${all} ${settledCount === 1 ? 'réglé' : 'réglés'}`,
    (settledCount, all) => `${settledCount} de ${all} ${settledCount === 1 ? 'resuelta' : 'resueltas'}`,
  ),
  makesNew: in3(
    'Nothing is written yet. Applying makes a new plan.',
    'Rien n’est encore écrit. Appliquer crée un nouveau plan.',
    'Todavía no se ha escrito nada. Al aplicar se crea un plan nuevo.',
  ),
  makesChanges: in3(
    'Nothing is written yet. Applying brings this plan up to date:',
    'Rien n’est encore écrit. Appliquer met ce plan à jour\u00a0:',
    'Todavía no se ha escrito nada. Al aplicar se actualiza este plan:',
  ),
  makesNothing: in3(
    'This plan says all of this already. Applying changes nothing:',
    'Ce plan dit déjà tout cela. Appliquer n’y change rien\u00a0:',
    'Este plan ya dice todo esto. Aplicar no cambia nada:',
  ),
  nextDoubt: in3('Next doubt', 'Doute suivant', 'Duda siguiente'),
  marks: in3('What the marks mean', 'Ce que disent les marques', 'Qué dicen las marcas'),
  show: in3('Rows shown', 'Lignes montrées', 'Filas mostradas'),
  rowChoices: {
    all: in3('All rows', 'Toutes', 'Todas'),
    doubts: in3('With doubts', 'Avec doutes', 'Con dudas'),
    changes: in3('That change', 'Qui changent', 'Que cambian'),
  },
  emptyChoices: {
    all: in3('There are no rows.', 'Il n’y a aucune ligne.', 'No hay filas.'),
    doubts: in3('No row is in doubt.', 'Aucune ligne n’est douteuse.', 'Ninguna fila está en duda.'),
    changes: in3('No row changes.', 'Aucune ligne ne change.', 'Ninguna fila cambia.'),
  },
  download: in3('Doubted rows as a sheet', 'Lignes douteuses en tableur', 'Filas dudosas en una hoja'),
  apply: in3(
    (rows: number) => `Apply ${count.en(rows, 'row', 'rows')}`,
    rows => `Appliquer ${count.fr(rows, 'ligne', 'lignes')}`,
    rows => `Aplicar ${count.es(rows, 'fila', 'filas')}`,
  ),
  applyAnyway: in3(
    'What is still in doubt is written as it was read.',
    'Ce qui reste douteux est écrit tel que lu.',
    'Lo que sigue en duda se escribe como se leyó.',
  ),
  discard: in3('Discard', 'Abandonner', 'Descartar'),
  pages: in3('Pages of rows', 'Pages de lignes', 'Páginas de filas'),
  page: in3(
    (first: string, last: string) => `${first} to ${last}`,
    (first, last) => `${first} à ${last}`,
    (first, last) => `${first} a ${last}`,
  ),
  remarks: in3('What was noticed', 'Ce qui a été remarqué', 'Lo que se observó'),
  more: in3(
    (n: number) => `and ${count.en(n, 'more', 'more')}`,
    n => `et ${count.fr(n, 'autre', 'autres')}`,
    n => `y ${count.es(n, 'más', 'más')}`,
  ),
  paper: in3(
    'What the paper says of itself',
    'Ce que le document dit de lui-même',
    'Lo que el documento dice de sí mismo',
  ),
  facts: {
    symbol: in3('Symbol', 'Cote', 'Signatura'),
    title: in3('Title', 'Titre', 'Título'),
    language: in3('Language', 'Langue', 'Idioma'),
    legend: in3('Codes', 'Codes', 'Códigos'),
    tint: in3('A tinted row means', 'Une ligne teintée signifie', 'Una fila teñida significa'),
    action: in3('Action requested', 'Action demandée', 'Acción solicitada'),
  },
  region: in3(
    'What was read; scrolls sideways',
    'Ce qui a été lu\u202f; défile de côté',
    'Lo que se leyó; se desplaza de lado',
  ),
  caption: in3(
    (file: string) => `The official table as read from ${file}`,
    file => `Le tableau officiel tel que lu dans ${file}`,
    file => `El cuadro oficial tal como se leyó de ${file}`,
  ),
  row: in3('Row', 'Ligne', 'Fila'),
  rowNumber: in3(
    (n: number) => `row ${n}`,
    n => `ligne ${n}`,
    n => `fila ${n}`,
  ),
  lines: in3(
    (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    (from, to) => (from === to ? `l.\u00a0${from}` : `l.\u00a0${from}-${to}`),
    (from, to) => (from === to ? `línea ${from}` : `líneas ${from}-${to}`),
  ),
  ofPage: in3(
    (page: number) => `page ${page}`,
    page => `page ${page}`,
    page => `página ${page}`,
  ),
  ofSheet: in3(
    (sheet: string, row: number) => `${sheet}, row ${row}`,
    (sheet, row) => `${sheet}, ligne ${row}`,
    (sheet, row) => `${sheet}, fila ${row}`,
  ),
  asAbove: in3('as above', 'comme au-dessus', 'como arriba'),
  nothingHere: in3('nothing here', 'rien ici', 'nada aquí'),
  noRows: in3('No rows are left here.', 'Il n’y a plus de ligne ici.', 'Ya no quedan filas aquí.'),
  newRow: in3('new', 'nouvelle', 'nueva'),
  changedRow: in3('changes', 'change', 'cambia'),
  before: in3('Before:', 'Avant\u00a0:', 'Antes:'),
  wasNothing: in3('nothing', 'rien', 'nada'),
  besideRows: in3('Beside the rows', 'À côté des lignes', 'Fuera de las filas'),
  endsWithPaper: in3('Ends with this paper', 'Prend fin avec ce document', 'Termina con este documento'),
  whatChanges: in3('What', 'Quoi', 'Qué'),
  beforeChange: in3('Before', 'Avant', 'Antes'),
  afterChange: in3('After', 'Après', 'Después'),
}
