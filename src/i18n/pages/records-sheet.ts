import { count, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages that bring a sheet into a register. */
export const recordSheetPageWords = {
  openSheets: in3(
    'Your sheets that wait to be applied',
    'Vos feuilles qui attendent d’être appliquées',
    'Sus hojas que esperan ser aplicadas',
  ),
  rowCount: in3('Rows', 'Lignes', 'Filas'),
  sentAt: in3('Sent', 'Envoyée', 'Enviada'),
  title: in3('Bring in a sheet', 'Verser une feuille', 'Incorporar una hoja'),
  lead: in3(
    'The headings may be in English, French or Spanish, in any order. Nothing is written before you have seen what each row would change.',
    'Les titres des colonnes peuvent être en français, en anglais ou en espagnol, dans tout ordre. Rien n’est écrit avant que vous n’ayez vu ce que chaque ligne changerait.',
    'Los títulos de las columnas pueden estar en español, inglés o francés, en cualquier orden. Nada se escribe antes de que vea qué cambiaría cada fila.',
  ),
  empty: in3(
    'Empty sheet with all columns',
    'Feuille vide avec toutes les colonnes',
    'Hoja vacía con todas las columnas',
  ),
  emptyNote: in3(
    'It explains what each column may hold. To change what is recorded, take the list away, correct it and send it back.',
    'Elle explique ce que chaque colonne peut contenir. Pour modifier des fiches, emportez la liste, corrigez-la et renvoyez-la.',
    'Explica qué puede contener cada columna. Para cambiar fichas, llévese la lista, corríjala y envíela de vuelta.',
  ),
  file: in3('Sheet', 'Feuille', 'Hoja'),
  fileHint: in3(
    (most: number) => `Excel (.xlsx), of which the first sheet is read, or CSV; at most ${most}\u00a0MB.`,
    most => `Excel (.xlsx), dont la première feuille est lue, ou CSV\u202f; ${most}\u00a0Mo au plus.`,
    most => `Excel (.xlsx), del que se lee la primera hoja, o CSV; ${most}\u00a0MB como máximo.`,
  ),
  send: in3('Send and check', 'Envoyer et vérifier', 'Enviar y comprobar'),
  working: in3(
    'The sheet is being sent and checked. A long one takes a few seconds…',
    'La feuille est envoyée et vérifiée. Une longue feuille demande quelques secondes…',
    'La hoja se está enviando y comprobando. Una larga tarda unos segundos…',
  ),
  check: in3('Check the sheet', 'Vérifier la feuille', 'Comprobar la hoja'),
  rows: in3(
    (n: number) => count.en(n, 'row', 'rows'),
    n => count.fr(n, 'ligne', 'lignes'),
    n => count.es(n, 'fila', 'filas'),
  ),
  show: in3('Rows to show', 'Lignes à montrer', 'Filas que mostrar'),
  all: in3('All', 'Toutes', 'Todas'),
  grades: {
    new: in3('New', 'Nouvelles', 'Nuevas'),
    change: in3('Changed', 'Modifiées', 'Cambiadas'),
    same: in3('Same', 'Inchangées', 'Sin cambio'),
    asks: in3('To decide', 'À décider', 'Por decidir'),
    error: in3('With faults', 'Fautives', 'Con errores'),
  },
  gradeOfRow: {
    new: in3('New', 'Nouvelle', 'Nueva'),
    change: in3('Changes', 'Modifie', 'Cambia'),
    same: in3('Same', 'Inchangée', 'Sin cambio'),
    asks: in3('To decide', 'À décider', 'Por decidir'),
    error: in3('Fault', 'Fautive', 'Con error'),
  },
  quoted: in3(
    (text: string) => `“${text}”`,
    text => `«\u00a0${text}\u00a0»`,
    text => `«${text}»`,
  ),
  unknownHeadings: in3(
    (headings: string) => `These columns are not known and are left out: ${headings}.`,
    headings => `Ces colonnes sont inconnues et laissées de côté\u00a0: ${headings}.`,
    headings => `Estas columnas no se conocen y se dejan fuera: ${headings}.`,
  ),
  missingHeadings: in3(
    (headings: string) => `The sheet has no column for ${headings}. A new record needs it.`,
    headings => `La feuille n’a pas de colonne pour ${headings}. Une nouvelle fiche en a besoin.`,
    headings => `La hoja no tiene columna para ${headings}. Una ficha nueva la necesita.`,
  ),
  leftSheets: in3(
    (sheets: string) => `Only the first sheet is read, without ${sheets}.`,
    sheets => `Seule la première feuille est lue, sans ${sheets}.`,
    sheets => `Solo se lee la primera hoja, sin ${sheets}.`,
  ),
  columns: {
    row: in3('Row', 'Ligne', 'Fila'),
    grade: in3('What it does', 'Effet', 'Qué hace'),
    record: in3('Record', 'Fiche', 'Ficha'),
    content: in3('What would change', 'Ce qui changerait', 'Qué cambiaría'),
  },
  rowOf: in3(
    (row: string) => `Row ${row}`,
    row => `Ligne ${row}`,
    row => `Fila ${row}`,
  ),
  unnamed: in3('Without a title', 'Sans titre', 'Sin título'),
  formulas: in3(
    (headings: string) => `Calculated in the sheet, and taken as it shows there: ${headings}.`,
    headings => `Calculé dans la feuille, et pris tel qu’affiché\u00a0: ${headings}.`,
    headings => `Calculado en la hoja, y tomado como se ve en ella: ${headings}.`,
  ),
  asks: in3(
    'Somebody changed this record after the sheet was made.',
    'Quelqu’un a modifié cette fiche après la création de la feuille.',
    'Alguien cambió esta ficha después de crearse la hoja.',
  ),
  choose: in3('Change it all the same', 'La modifier quand même', 'Cambiarla de todos modos'),
  keepChoice: in3('Keep these decisions', 'Garder ces décisions', 'Guardar estas decisiones'),
  choiceKept: in3(
    'Your decisions are kept. Nothing is written yet.',
    'Vos décisions sont gardées. Rien n’est encore écrit.',
    'Sus decisiones están guardadas. Todavía no se ha escrito nada.',
  ),
  askNote: in3(
    'Rows to decide are left out, unless you check their boxes.',
    'Les lignes à décider sont laissées de côté, sauf celles que vous cochez.',
    'Las filas por decidir se dejan fuera, salvo las que usted marque.',
  ),
  faultNote: in3(
    'Rows with faults are left out. You can take them away as a sheet that says what is wrong, and send that again.',
    'Les lignes fautives sont laissées de côté. Vous pouvez les emporter en une feuille qui dit ce qui ne va pas, et la renvoyer.',
    'Las filas con errores se dejan fuera. Puede llevárselas en una hoja que dice qué está mal, y enviarla de nuevo.',
  ),
  takeFaulty: in3('Rows with faults', 'Lignes fautives', 'Filas con errores'),
  apply: in3(
    (n: number) => (n === 0 ? 'Apply what is checked' : `Apply ${count.en(n, 'row', 'rows')}`),
    n => (n === 0 ? 'Appliquer ce qui est coché' : `Appliquer ${count.fr(n, 'ligne', 'lignes')}`),
    n => (n === 0 ? 'Aplicar lo marcado' : `Aplicar ${count.es(n, 'fila', 'filas')}`),
  ),
  applyAndChecked: in3(
    (n: number) => `Apply ${count.en(n, 'row', 'rows')} and what is checked`,
    n => `Appliquer ${count.fr(n, 'ligne', 'lignes')} et ce qui est coché`,
    n => `Aplicar ${count.es(n, 'fila', 'filas')} y lo marcado`,
  ),
  discard: in3('Discard the sheet', 'Abandonner la feuille', 'Descartar la hoja'),
  nothingToApply: in3(
    'The register says all of this already. There is nothing to apply.',
    'Le registre dit déjà tout cela. Il n’y a rien à appliquer.',
    'El registro ya dice todo esto. No hay nada que aplicar.',
  ),
  onlyFaults: in3(
    'No row can be applied. Correct the sheet and send it again.',
    'Aucune ligne ne peut être appliquée. Corrigez la feuille et renvoyez-la.',
    'No se puede aplicar ninguna fila. Corrija la hoja y envíela de nuevo.',
  ),
  noRows: in3(
    'There is no row below the headings.',
    'Il n’y a aucune ligne sous les titres.',
    'No hay ninguna fila debajo de los títulos.',
  ),
  noneOfGrade: in3('There is no such row.', 'Il n’y a aucune ligne de ce genre.', 'No hay ninguna fila así.'),
  pages: in3('Pages of rows', 'Pages de lignes', 'Páginas de filas'),
  page: in3(
    (from: number, until: number) => `${formatNumber('en', from)} to ${formatNumber('en', until)}`,
    (from, until) => `${formatNumber('fr', from)} à ${formatNumber('fr', until)}`,
    (from, until) => `${formatNumber('es', from)} a ${formatNumber('es', until)}`,
  ),
  applied: in3('The sheet is in', 'La feuille est versée', 'La hoja está incorporada'),
  wentIn: in3('What went in', 'Ce qui a été versé', 'Lo que se incorporó'),
  added: in3(
    (n: number) => count.en(n, 'record added', 'records added'),
    n => count.fr(n, 'fiche ajoutée', 'fiches ajoutées'),
    n => count.es(n, 'ficha añadida', 'fichas añadidas'),
  ),
  changed: in3(
    (n: number) => count.en(n, 'record changed', 'records changed'),
    n => count.fr(n, 'fiche modifiée', 'fiches modifiées'),
    n => count.es(n, 'ficha cambiada', 'fichas cambiadas'),
  ),
  unchanged: in3(
    (n: number) => count.en(n, 'record was so already', 'records were so already'),
    n => count.fr(n, 'fiche était déjà ainsi', 'fiches étaient déjà ainsi'),
    n => count.es(n, 'ficha ya estaba así', 'fichas ya estaban así'),
  ),
  leftOut: in3(
    (n: number) => `${count.en(n, 'row was', 'rows were')} left out`,
    n => `${count.fr(n, 'ligne laissée', 'lignes laissées')} de côté`,
    n => count.es(n, 'fila quedó fuera', 'filas quedaron fuera'),
  ),
  takeLeft: in3('A sheet that says why', 'Une feuille qui dit pourquoi', 'Una hoja que dice por qué'),
  leftNote: in3(
    'Correct that sheet and send it.',
    'Corrigez cette feuille et envoyez-la.',
    'Corrija esa hoja y envíela.',
  ),
  discarded: in3('The sheet was discarded', 'La feuille a été abandonnée', 'La hoja se descartó'),
  discardedNote: in3('Nothing was written.', 'Rien n’a été écrit.', 'No se escribió nada.'),
  toList: in3('Look at the list', 'Voir la liste', 'Ver la lista'),
  another: in3('Bring in another sheet', 'Verser une autre feuille', 'Incorporar otra hoja'),
}
