import { type LanguageTag, languages } from '../language.ts'
import type { Column, ColumnRole, LayoutColumn } from '../plan/layout.ts'
import type { Level } from '../plan/plan.ts'
import { type LocalizedText, textIn, withWords } from '../text.ts'

/** The levels of a plan whose sections have this name; by default the usual levels. */
export const levelsNamed = (sectionName: string | undefined, language: LanguageTag): Level[] => {
  const usual = usualSections.find(
    ({ name }) =>
      sectionName === undefined || Object.values(name.words).some(({ text }) => text === sectionName),
  )
  const names =
    sectionName === undefined
      ? undefined
      : { name: textIn(language, sectionName), plural: textIn(language, sectionName) }
  return [usual ?? names ?? section, result]
}

const section: Level = {
  name: inThree('Section', 'Section', 'Sección'),
  plural: inThree('Sections', 'Sections', 'Secciones'),
}
const result: Level = {
  name: inThree('Result', 'Résultat', 'Resultado'),
  plural: inThree('Results', 'Résultats', 'Resultados'),
}
const usualSections: readonly Level[] = [
  section,
  {
    name: inThree('Function', 'Fonction', 'Función'),
    plural: inThree('Functions', 'Fonctions', 'Funciones'),
  },
  {
    name: inThree('Objective', 'Objectif', 'Objetivo'),
    plural: inThree('Objectives', 'Objectifs', 'Objetivos'),
  },
]

/**
 * A column with the heading printed in `language`. The other languages of the interface get the usual
 * heading, which people can change.
 */
export const headedColumn = (
  column: Column,
  printedHeading: string | undefined,
  language: LanguageTag,
): LayoutColumn => {
  const usual = (tag: (typeof languages)[number]) =>
    [usualHeadings[column.role].words[tag]?.text, column.year].filter(part => part !== undefined).join(' ')
  const source = textIn(language, printedHeading ?? usual(languages.find(tag => tag === language) ?? 'en'))
  const heading = languages
    .filter(tag => tag !== language)
    .reduce((text, tag) => withWords(text, tag, usual(tag)), source)
  return { ...column, heading }
}

const usualHeadings: Record<ColumnRole, LocalizedText> = {
  result: inThree('Result', 'Résultat', 'Resultado'),
  periodIndicator: inThree('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
  activity: inThree('Activities', 'Activités', 'Actividades'),
  activityIndicator: inThree(
    'Annual plan indicator',
    'Indicateur du plan annuel',
    'Indicador del plan anual',
  ),
  lead: inThree('Team lead / support', 'Chef d’équipe / appui', 'Jefe de equipo / apoyo'),
  funding: inThree('Budget', 'Budget', 'Presupuesto'),
  target: inThree('Target', 'Cible', 'Meta'),
  deadline: inThree('Deadline', 'Échéance', 'Plazo'),
  mandate: inThree('Mandate', 'Mandat', 'Mandato'),
  priority: inThree('Priority', 'Priorité', 'Prioridad'),
  note: inThree('Notes', 'Remarques', 'Observaciones'),
}

function inThree(en: string, fr: string, es: string): LocalizedText {
  return withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)
}
