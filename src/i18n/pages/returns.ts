import { in3 } from '../in-three.ts'

/** The words of the page that sends edited papers back. */
export const returnsPageWords = {
  title: in3('Papers that came back', 'Documents renvoyés', 'Documentos devueltos'),
  of: in3(
    (plan: string) => `Papers that came back: ${plan}`,
    plan => `Documents renvoyés\u00a0: ${plan}`,
    plan => `Documentos devueltos: ${plan}`,
  ),
  card: in3('A paper that came back', 'Un document renvoyé', 'Un documento devuelto'),
  lead: in3(
    'Send back a Word file that was made here and that people edited. You see each change beside the plan as it is now; nothing is written until you take it over.',
    'Renvoyez un fichier Word établi ici et modifié depuis. Vous voyez chaque changement à côté du plan tel qu’il est\u202f; rien n’est écrit tant que vous ne l’avez pas repris.',
    'Devuelva un archivo de Word elaborado aquí y modificado después. Verá cada cambio junto al plan tal como está; no se escribe nada hasta que usted lo incorpore.',
  ),
  file: in3('Word file', 'Fichier Word', 'Archivo de Word'),
  fileHint: in3(
    (most: number) => `A .docx file, with or without tracked changes and comments; at most ${most}\u00a0MB.`,
    most =>
      `Un fichier .docx, avec ou sans suivi des modifications et commentaires\u202f; ${most}\u00a0Mo au plus.`,
    most => `Un archivo .docx, con o sin control de cambios y comentarios; ${most}\u00a0MB como máximo.`,
  ),
  lost: in3(
    'Where the file no longer says what it was made from',
    'Si le fichier ne dit plus d’où il vient',
    'Si el archivo ya no dice de dónde procede',
  ),
  version: in3('Version it was made from', 'Version dont il vient', 'Versión de la que procede'),
  asFileSays: in3('As the file says', 'Comme le dit le fichier', 'Como dice el archivo'),
  language: in3('Language of the paper', 'Langue du document', 'Idioma del documento'),
  send: in3('Send and compare', 'Envoyer et comparer', 'Enviar y comparar'),
  working: in3(
    'The file is being sent and compared with the version it was made from. Large papers take a few seconds…',
    'Le fichier est envoyé et comparé à la version dont il vient. Un grand document demande quelques secondes…',
    'El archivo se está enviando y comparando con la versión de la que procede. Un documento grande tarda unos segundos…',
  ),
  earlier: in3('Files that came back', 'Fichiers renvoyés', 'Archivos devueltos'),
  none: in3(
    'No file has come back yet.',
    'Aucun fichier n’a encore été renvoyé.',
    'Todavía no se ha devuelto ningún archivo.',
  ),
  states: {
    open: in3('To decide', 'À décider', 'Por decidir'),
    applied: in3('Taken over', 'Repris', 'Incorporado'),
    discarded: in3('Discarded', 'Abandonné', 'Descartado'),
  },
  state: in3('State', 'État', 'Estado'),
}
