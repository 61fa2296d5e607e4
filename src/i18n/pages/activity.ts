import { in3 } from '../in-three.ts'

/** The words of the page of an activity, with its form and its history. */
export const activityPageWords = {
  ofYear: in3(
    (year: number, result: string) => `Activity ${year} · ${result}`,
    (year, result) => `Activité ${year} · ${result}`,
    (year, result) => `Actividad ${year} · ${result}`,
  ),
  years: in3('Through the years', 'Au fil des années', 'A lo largo de los años'),
  indicators: in3('Indicators of the year', 'Indicateurs de l’année', 'Indicadores del año'),
  mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  ownMandates: in3('Cited by the activity', 'Cités par l’activité', 'Citados por la actividad'),
  indicatorMandates: in3('Cited by the indicator', 'Cités par l’indicateur', 'Citados por el indicador'),
  resultMandates: in3(
    (number: string) => `Cited by result ${number}`,
    number => `Cités par le résultat ${number}`,
    number => `Citados por el resultado ${number}`,
  ),
  noMandates: in3(
    'Neither the activity nor its result cites a mandate.',
    'Ni l’activité ni son résultat ne citent de mandat.',
    'Ni la actividad ni su resultado citan un mandato.',
  ),
  facts: in3('At a glance', 'En bref', 'En breve'),
  status: in3('Status', 'État', 'Estado'),
  lead: in3('Lead / support', 'Chef d’équipe / appui', 'Jefe de equipo / apoyo'),
  funding: in3('Budget', 'Budget', 'Presupuesto'),
  tags: in3('Tags', 'Étiquettes', 'Etiquetas'),
  periodIndicator: in3('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
  trail: in3('Changes', 'Modifications', 'Cambios'),
  trailEmpty: in3(
    'Not changed since the plan was loaded.',
    'Inchangé depuis le chargement du plan.',
    'Sin cambios desde que se cargó el plan.',
  ),
  erasedPerson: in3('an erased person', 'une personne effacée', 'una persona suprimida'),
  trailBy: in3(
    (who: string, when: string) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
  ),
  fields: {
    text: in3('Text', 'Texte', 'Texto'),
    status: in3('Status', 'État', 'Estado'),
    leads: in3('Lead / support', 'Chef d’équipe / appui', 'Jefe de equipo / apoyo'),
    funding: in3('Budget', 'Budget', 'Presupuesto'),
    deadline: in3('Due', 'Échéance', 'Plazo'),
    priority: in3('Priority', 'Priorité', 'Prioridad'),
    tags: in3('Tags', 'Étiquettes', 'Etiquetas'),
    version: in3('Version', 'Version', 'Versión'),
  },
  why: in3('Why', 'Pourquoi', 'Por qué'),
  change: in3('Change this activity', 'Modifier cette activité', 'Cambiar esta actividad'),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  savedNotice: in3('Saved.', 'Enregistré.', 'Guardado.'),
  textIn: in3(
    (textLanguage: string) => `Text (${textLanguage})`,
    textLanguage => `Texte (${textLanguage})`,
    textLanguage => `Texto (${textLanguage})`,
  ),
  bulletHint: in3(
    'An empty line parts paragraphs; a line that begins with • is a bullet.',
    'Une ligne vide sépare les paragraphes\u202f; une ligne qui commence par • est une puce.',
    'Una línea vacía separa los párrafos; una línea que empieza por • es una viñeta.',
  ),
  leadHint: in3(
    'Codes parted by /: the first leads, the others support.',
    'Codes séparés par /\u00a0: le premier dirige, les autres appuient.',
    'Códigos separados por /: el primero dirige, los demás apoyan.',
  ),
  fundingHint: in3('Codes parted by /.', 'Codes séparés par /.', 'Códigos separados por /.'),
  tagsHint: in3(
    'Parted by commas; for the whole row, in every year.',
    'Séparées par des virgules\u202f; pour toute la ligne, chaque année.',
    'Separadas por comas; para toda la fila, en todos los años.',
  ),
  clashNotice: in3(
    'What you wrote is kept below; what is there now stands beside it. Save again to replace it.',
    'Votre texte est gardé ci-dessous\u202f; le texte actuel figure à côté. Enregistrez de nouveau pour le remplacer.',
    'Lo que escribió se conserva abajo; lo que hay ahora figura al lado. Guarde de nuevo para sustituirlo.',
  ),
  presentValue: in3('There now', 'Texte actuel', 'Ahora'),
  closing: in3(
    'This entry closes the work of the year before.',
    'Cette entrée clôt le travail de l’année précédente.',
    'Esta entrada cierra el trabajo del año anterior.',
  ),
}
