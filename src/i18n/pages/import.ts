import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages that send a file, and of a closed import. */
export const importPageWords = {
  nav: in3('Import', 'Importer', 'Importar'),
  title: in3('Import a plan', 'Importer un plan', 'Importar un plan'),
  lead: in3(
    'Send a plan as it is on paper. You see what was understood and what is in doubt; nothing is written until you apply it.',
    'Envoyez un plan tel qu’il est sur papier. Vous voyez ce qui a été compris et ce qui est douteux\u202f; rien n’est écrit avant que vous ne l’appliquiez.',
    'Envíe un plan tal como está en papel. Verá lo que se entendió y lo que está en duda; nada se escribe hasta que lo aplique.',
  ),
  file: in3('File', 'Fichier', 'Archivo'),
  fileHint: in3(
    (most: number) =>
      `Word (.docx), Excel (.xlsx), PDF, plain text, or JSON exported from here; at most ${most}\u00a0MB.`,
    most => `Word (.docx), Excel (.xlsx), PDF, texte, ou JSON exporté d’ici\u202f; ${most}\u00a0Mo au plus.`,
    most => `Word (.docx), Excel (.xlsx), PDF, texto, o JSON exportado de aquí; ${most}\u00a0MB como máximo.`,
  ),
  language: in3('Language of the paper', 'Langue du document', 'Idioma del documento'),
  languageAuto: in3('As its words say', 'Selon ses mots', 'Según sus palabras'),
  into: in3('Into', 'Vers', 'Hacia'),
  intoAuto: in3(
    'The plan of the same title, or a new one',
    'Le plan du même titre, ou un nouveau',
    'El plan del mismo título, o uno nuevo',
  ),
  send: in3('Send and read', 'Envoyer et lire', 'Enviar y leer'),
  working: in3(
    'The file is being sent and read. Large papers take a few seconds…',
    'Le fichier est envoyé et lu. Un grand document demande quelques secondes…',
    'El archivo se está enviando y leyendo. Un documento grande tarda unos segundos…',
  ),
  earlier: in3('Earlier imports', 'Importations précédentes', 'Importaciones anteriores'),
  noEarlier: in3(
    'Nothing has been imported yet.',
    'Rien n’a encore été importé.',
    'Todavía no se ha importado nada.',
  ),
  columns: {
    file: in3('File', 'Fichier', 'Archivo'),
    state: in3('State', 'État', 'Estado'),
    plan: in3('Plan', 'Plan', 'Plan'),
    by: in3('By', 'Par', 'Por'),
    at: in3('Sent', 'Envoyé', 'Enviado'),
  },
  states: {
    open: in3('Open', 'Ouverte', 'Abierta'),
    applied: in3('Applied', 'Appliquée', 'Aplicada'),
    discarded: in3('Discarded', 'Abandonnée', 'Descartada'),
  },
  size: in3(
    (kilobytes: string) => `${kilobytes}\u00a0kB`,
    kilobytes => `${kilobytes}\u00a0ko`,
    kilobytes => `${kilobytes}\u00a0kB`,
  ),
  closed: {
    applied: in3('This was applied', 'C’est appliqué', 'Está aplicada'),
    discarded: in3(
      'This import was discarded',
      'Cette importation a été abandonnée',
      'Esta importación se descartó',
    ),
    by: in3(
      (who: string, when: string) => `${who}, ${when}`,
      (who, when) => `${who}, ${when}`,
      (who, when) => `${who}, ${when}`,
    ),
    changesTitle: in3('What was written', 'Ce qui a été écrit', 'Lo que se escribió'),
    noChanges: in3(
      'The plan said all of this already: nothing was changed.',
      'Le plan disait déjà tout cela\u00a0: rien n’a changé.',
      'El plan ya decía todo esto: no cambió nada.',
    ),
    corrections: in3(
      (n: number) => `${count.en(n, 'correction', 'corrections')} made by hand`,
      n => `${count.fr(n, 'correction faite', 'corrections faites')} à la main`,
      n => `${count.es(n, 'corrección hecha', 'correcciones hechas')} a mano`,
    ),
    toPlan: in3('Look at the plan', 'Voir le plan', 'Ver el plan'),
    again: in3('Import another file', 'Importer un autre fichier', 'Importar otro archivo'),
    discardedNotice: in3('Nothing was written.', 'Rien n’a été écrit.', 'No se escribió nada.'),
  },
}
