import type {
  Doubt,
  LegendEntry,
  ParsedSection,
  ParsedWarning,
  SourcePlace,
} from '#domain/papers/parsed-plan.ts'
import { codesOf, readCodes, unknownCodes } from '../lines/codes.ts'

/** The warnings and doubts on codes that the legend does not explain. Without a legend there are none. */
export const doubtCodes = (
  sections: readonly ParsedSection[],
  legend: readonly LegendEntry[],
): { doubts: Doubt[]; warnings: ParsedWarning[] } => {
  const doubts: Doubt[] = []
  const warnings: ParsedWarning[] = []
  const codes = codesOf(legend)
  for (const section of legend.length > 0 ? sections : []) {
    for (const result of section.results) {
      for (const [row, parsedRow] of result.rows.entries()) {
        const place = placeOf(parsedRow)
        for (const key of ['lead', 'funding']) {
          const text = parsedRow.cells[key] ?? ''
          const { notApplicable, lead, funding } = readCodes(text, codes)
          const unknown = notApplicable && !lead && !funding ? [text] : unknownCodes(text, codes)
          const at = { section: section.number, result: result.number, row }
          for (const code of unknown) {
            warnings.push({ code: 'unknownCode', values: { code, column: key }, at, ...place })
            doubts.push({
              at,
              cell: key,
              text,
              confidence: 0.5,
              reason: 'unknownCode',
              alternatives: [],
              ...place,
            })
          }
        }
      }
    }
  }
  return { doubts, warnings }
}

/** A warning for each result whose number an earlier result has. */
export const warnRepeatedNumbers = (sections: readonly ParsedSection[]): ParsedWarning[] => {
  const numbers = new Set<string>()
  return sections.flatMap(section =>
    section.results.flatMap((result): ParsedWarning[] => {
      const { number } = result
      const isRepeated = numbers.has(number)
      numbers.add(number)
      return isRepeated
        ? [
            {
              code: 'numberRepeated',
              values: { number },
              at: { section: section.number, result: number },
              ...placeOf(result),
            },
          ]
        : []
    }),
  )
}

const placeOf = ({ lines, page, sheet, sheetRow }: SourcePlace): SourcePlace => ({
  ...(lines && { lines }),
  ...(page !== undefined && { page }),
  ...(sheet !== undefined && { sheet }),
  ...(sheetRow !== undefined && { sheetRow }),
})
