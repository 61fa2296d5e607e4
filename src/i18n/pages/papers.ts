import { in3 } from '../in-three.ts'

/** The words of the page of papers. */
export const paperPageWords = {
  title: in3('Papers', 'Documents', 'Documentos'),
  of: in3(
    (plan: string) => `Papers: ${plan}`,
    plan => `Documents\u00a0: ${plan}`,
    plan => `Documentos: ${plan}`,
  ),
  lead: in3(
    'A paper is made from a version of the plan and kept here for ever. A newer one is a revision that supersedes it.',
    'Un document est établi à partir d’une version du plan et gardé ici pour toujours. Un document plus récent en est une révision, qui le remplace.',
    'Un documento se elabora a partir de una versión del plan y se guarda aquí para siempre. Uno más nuevo es una revisión que lo reemplaza.',
  ),
  make: in3('Make a paper', 'Établir un document', 'Elaborar un documento'),
  report: in3('Paper', 'Document', 'Documento'),
  version: in3('Version of the plan', 'Version du plan', 'Versión del plan'),
  since: in3(
    'Changes since (papers of changes)',
    'Modifications depuis (documents de modifications)',
    'Cambios desde (documentos de cambios)',
  ),
  sinceBefore: in3('The version before', 'La version précédente', 'La versión anterior'),
  language: in3('Language', 'Langue', 'Idioma'),
  format: in3('Format', 'Format', 'Formato'),
  formats: {
    docx: in3('Word (DOCX)', 'Word (DOCX)', 'Word (DOCX)'),
    pdf: in3('PDF', 'PDF', 'PDF'),
  },
  symbol: in3('Symbol', 'Cote', 'Signatura'),
  symbolHint: in3(
    'Such as SC63 Doc.14. Left empty: that of the plan, or its next revision.',
    'Par exemple SC63 Doc.14. Laissée vide\u00a0: celle du plan, ou sa prochaine révision.',
    'Como SC63 Doc.14. Si se deja vacía: la del plan, o su próxima revisión.',
  ),
  meeting: in3('Meeting', 'Réunion', 'Reunión'),
  meetingHint: in3(
    'Left empty: as the cover says.',
    'Laissée vide\u00a0: comme le dit la page de titre.',
    'Si se deja vacía: como dice la portada.',
  ),
  agendaItem: in3('Agenda item', 'Point de l’ordre du jour', 'Punto del orden del día'),
  agendaItemHint: in3(
    'Left empty: the number in the symbol.',
    'Laissé vide\u00a0: le numéro dans la cote.',
    'Si se deja vacío: el número de la signatura.',
  ),
  send: in3('Make', 'Établir', 'Elaborar'),
  needsVersion: in3(
    'A paper is made from a version, and this plan has none yet.',
    'Un document est établi à partir d’une version, et ce plan n’en a pas encore.',
    'Un documento se elabora a partir de una versión, y este plan aún no tiene ninguna.',
  ),
  nameVersion: in3('Name a version first', 'Nommez d’abord une version', 'Dé primero nombre a una versión'),
  savedNotice: in3(
    (title: string) => `“${title}” is made.`,
    title => `«\u00a0${title}\u00a0» est établi.`,
    title => `«${title}» está elaborado.`,
  ),
  none: in3(
    'No paper has been made yet.',
    'Aucun document n’a encore été établi.',
    'Aún no se ha elaborado ningún documento.',
  ),
  columns: {
    symbol: in3('Symbol', 'Cote', 'Signatura'),
    title: in3('Title', 'Titre', 'Título'),
    language: in3('Language', 'Langue', 'Idioma'),
    version: in3('Version', 'Version', 'Versión'),
    date: in3('Made', 'Établi', 'Elaborado'),
    file: in3('File', 'Fichier', 'Archivo'),
  },
  supersedes: in3(
    (symbol: string) => `supersedes ${symbol}`,
    symbol => `remplace ${symbol}`,
    symbol => `reemplaza ${symbol}`,
  ),
  dateAndAuthor: in3(
    (when: string, who: string) => `${when}, ${who}`,
    (when, who) => `${when}, ${who}`,
    (when, who) => `${when}, ${who}`,
  ),
  item: in3(
    (number: string) => `agenda item ${number}`,
    number => `point ${number} de l’ordre du jour`,
    number => `punto ${number} del orden del día`,
  ),
  noSymbol: in3('(none)', '(aucune)', '(ninguna)'),
  covers: in3('Covers', 'Pages de titre', 'Portadas'),
  coversLead: in3(
    'What stands before the tables of a paper, in each language.',
    'Ce qui précède les tableaux d’un document, dans chaque langue.',
    'Lo que precede a los cuadros de un documento, en cada idioma.',
  ),
}
