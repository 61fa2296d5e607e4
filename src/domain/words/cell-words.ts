import { fold } from './fold.ts'

/** Whether a cell says that nothing applies ("NA", "s.o.", "no aplica"), in any of the three languages. */
export const isNotApplicable = (cell: string): boolean =>
  /^(?:n\.?\s?\/?\s?a\.?|s\.?\s?\/?\s?o\.?|not applicable|non applicable|sans objet|no (?:se )?aplica(?:ble)?)\.?$/.test(
    fold(cell),
  )

/**
 * Whether a cell only says that the activity of an earlier year is finished ("Completed in 2023."). Without
 * `year`, any year in the words counts as earlier.
 */
export const isClosing = (cell: string, year?: number): boolean => {
  const words = fold(cell)
  const match = closing.exec(words)
  if (!match || words.length > longestClosing) return false
  if (match[1] === undefined) return match[0].length === words.length
  return year === undefined || Number(match[1]) < year
}

const longestClosing = 90

const completionWords =
  'completed|finished|concluded|done|closed|finali[sz]ed|accomplished|' +
  'menee?s? a bien|menee?s? a terme|achevee?s?|terminee?s?|realisee?s?|accomplie?s?|conclue?s?|finalisee?s?|cloturee?s?|' +
  'completad[oa]s?|concluid[oa]s?|finalizad[oa]s?|terminad[oa]s?|realizad[oa]s?|llevad[oa]s? a cabo|cumplid[oa]s?|ejecutad[oa]s?'

const closing = new RegExp(
  `^(?:(?:this |the |l'|la |cette |esta )?(?:activit(?:y|ies)|activites?|actividad(?:es)?|actions?|accion(?:es)?|tasks?|taches?|tareas?|work|travail|trabajo)\\s)?` +
    `(?:(?:was|were|has been|have been|is|a ete|ont ete|est|fue|ha sido|se ha)\\s)?(?:${completionWords})(?:\\s(?:already|deja|ya))?` +
    `(?:\\s(?:in|by|during|at the end of|en|fin|a la fin de|au cours de|a finales de|durante)\\s((?:19|20)\\d\\d)|\\.?$)`,
)
