import { in3 } from '../in-three.ts'

/** The words of the form of an activity, and of its history beside the fields. */
export const activityFormWords = {
  lead: in3('Lead', 'Chef d’équipe', 'Jefe de equipo'),
  support: in3(
    (n: number) => `Support ${n}`,
    n => `Appui ${n}`,
    n => `Apoyo ${n}`,
  ),
  source: in3(
    (n: number) => `Source ${n}`,
    n => `Source ${n}`,
    n => `Fuente ${n}`,
  ),
  asAbove: in3(
    'As in the row above, or none',
    'Comme la ligne au-dessus, ou aucun',
    'Como la fila de arriba, o ninguno',
  ),
  noMore: in3('None', 'Aucun', 'Ninguno'),
  notInLegend: in3(
    (code: string) => `${code} (not in the legend)`,
    code => `${code} (absent de la légende)`,
    code => `${code} (no está en la leyenda)`,
  ),
  dayHint: in3(
    'The plan gives words here. Leave them, or write a day as year-month-day: 2024-02-29.',
    'Le plan donne ici des mots. Laissez-les, ou écrivez un jour année-mois-jour\u00a0: 2024-02-29.',
    'El plan da aquí palabras. Déjelas, o escriba un día como año-mes-día: 2024-02-29.',
  ),
  unchanged: in3(
    'Nothing was changed: the activity says this already.',
    'Rien n’a été modifié\u00a0: l’activité dit déjà cela.',
    'No se cambió nada: la actividad ya dice esto.',
  ),
  target: in3('Target', 'Cible', 'Meta'),
  origin: in3('Where it comes from', 'Origine', 'Origen'),
  closing: in3(
    'Only closes the year before',
    'Clôt seulement l’année précédente',
    'Solo cierra el año anterior',
  ),
  unit: in3('Unit', 'Unité', 'Unidad'),
  baseline: in3('Baseline', 'Valeur de départ', 'Valor de partida'),
  dueOn: in3('Due on', 'Pour le', 'Para el'),
  yes: in3('yes', 'oui', 'sí'),
  no: in3('no', 'non', 'no'),
  subjects: {
    strand: in3('Row', 'Ligne', 'Fila'),
    activityIndicator: in3('Indicator of the year', 'Indicateur de l’année', 'Indicador del año'),
  },
  added: in3(
    (file?: string) => (file ? `Added by import of ${file}.` : 'Added.'),
    file => (file ? `Ajout lors de l’import de ${file}.` : 'Ajout.'),
    file => (file ? `Añadido al importar ${file}.` : 'Añadido.'),
  ),
  changed: in3(
    (file?: string) => (file ? `Changed by import of ${file}.` : 'Changed.'),
    file => (file ? `Modification lors de l’import de ${file}.` : 'Modification.'),
    file => (file ? `Cambiado al importar ${file}.` : 'Cambiado.'),
  ),
  removed: in3(
    (file?: string) => (file ? `Removed by import of ${file}.` : 'Removed.'),
    file => (file ? `Retrait lors de l’import de ${file}.` : 'Retrait.'),
    file => (file ? `Retirado al importar ${file}.` : 'Retirado.'),
  ),
}
