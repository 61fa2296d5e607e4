import type { PaperStep } from '#domain/papers/paper-step.ts'
import { count } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words of the page that follows a paper while it is printed. */
export const paperJobWords = {
  title: in3(
    'The paper is being made',
    'Le document est en cours de préparation',
    'El documento se está elaborando',
  ),
  what: in3(
    (report: string, version: string, language: string, format: string) =>
      `${report}, from the version “${version}”, in ${language}, as ${format}.`,
    (report, version, language, format) =>
      `${report}, de la version «\u00a0${version}\u00a0», en ${language}, au format ${format}.`,
    (report, version, language, format) =>
      `${report}, de la versión «${version}», en ${language}, en formato ${format}.`,
  ),
  steps: {
    reading: in3('Reading the version', 'Lecture de la version', 'Lectura de la versión'),
    laying: in3('Laying the pages', 'Mise en page', 'Composición de las páginas'),
    writing: in3('Writing the file', 'Écriture du fichier', 'Escritura del archivo'),
    registering: in3('Entering it in the register', 'Inscription au registre', 'Inscripción en el registro'),
  } satisfies Record<PaperStep['name'], InThree>,
  stepsTitle: in3('Steps', 'Étapes', 'Pasos'),
  done: in3('done', 'fait', 'hecho'),
  now: in3('now', 'en cours', 'en curso'),
  toCome: in3('to come', 'à venir', 'por hacer'),
  waiting: in3(
    (ahead: number) => `Waiting for its turn, after ${count.en(ahead, 'other paper', 'other papers')}.`,
    ahead => `Il attend son tour, après ${count.fr(ahead, 'autre document', 'autres documents')}.`,
    ahead => `Espera su turno, después de ${count.es(ahead, 'otro documento', 'otros documentos')}.`,
  ),
  ofTables: in3(
    (tables: number, rows: number) =>
      `${count.en(tables, 'table', 'tables')}, ${count.en(rows, 'row', 'rows')}`,
    (tables, rows) => `${count.fr(tables, 'tableau', 'tableaux')}, ${count.fr(rows, 'ligne', 'lignes')}`,
    (tables, rows) => `${count.es(tables, 'cuadro', 'cuadros')}, ${count.es(rows, 'fila', 'filas')}`,
  ),
  elapsed: in3(
    (seconds: number) => `${count.en(seconds, 'second', 'seconds')} so far.`,
    seconds => `${count.fr(seconds, 'seconde', 'secondes')} jusqu’ici.`,
    seconds => `${count.es(seconds, 'segundo', 'segundos')} hasta ahora.`,
  ),
  leave: in3(
    'You may leave this page: the paper will be in the list when it is done.',
    'Vous pouvez quitter cette page\u00a0: une fois établi, le document sera dans la liste.',
    'Puede dejar esta página: cuando esté elaborado, el documento estará en la lista.',
  ),
  cancel: in3('Cancel', 'Annuler', 'Cancelar'),
  refresh: in3('Show how far it is', 'Voir où il en est', 'Ver por dónde va'),
  unknownTitle: in3(
    'This paper is no longer being made',
    'Ce document n’est plus en préparation',
    'Este documento ya no se está elaborando',
  ),
  unknown: in3(
    'It ended a while ago, or Jacana was started again meanwhile. If it was made, it is in the list.',
    'C’est fini depuis un moment, ou Jacana a redémarré entre-temps. S’il a été établi, le document est dans la liste.',
    'Terminó hace un rato, o Jacana se reinició entretanto. Si se elaboró, el documento está en la lista.',
  ),
  toPapers: in3('To the papers', 'Vers les documents', 'A los documentos'),
}
