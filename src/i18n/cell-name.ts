import type { Language } from '#domain/language.ts'
import type { CellKey } from '#domain/plan/layout.ts'

import { type InThree, wordsIn } from './in-three.ts'
import { correctionWords } from './pages/import-corrections.ts'
import { terms } from './terms.ts'

/**
 * The name of a cell for readers: that of its column with the year, or of its part of a result or section.
 */
export const cellName = (language: Language, cell: CellKey): string => {
  const [part = '', year] = cell.split(':')
  const name = partNames.get(part)?.[language] ?? part
  return year === undefined ? name : wordsIn(terms, language).inYear(name, Number(year))
}

const partNames: ReadonlyMap<string, InThree> = new Map(
  Object.entries({ ...terms.columnRoles, ...correctionWords.fields }),
)
