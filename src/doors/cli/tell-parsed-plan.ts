import type { Language } from '#domain/language.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { Doubt, ParsedPlan, ParsedWarning, SourcePlace, RowAddress } from '#domain/papers/parsed-plan.ts'
import { cellName } from '#i18n/cell-name.ts'
import { formatCount, formatLanguageName, formatNumber } from '#i18n/formats.ts'
import type { commandLineWords } from '#i18n/command-line.ts'
import type { InOne } from '#i18n/in-three.ts'
import { doubtSentence, warningSentence } from '#i18n/papers/reading.ts'

const mostLines = 20

/** What was read from a paper, as text for a terminal: counts, sections, first doubts and warnings. */
export const tellParsedPlan = (
  parsedPlan: ParsedPlan,
  language: Language,
  words: InOne<typeof commandLineWords>,
): string => {
  const { document, sections, doubts, warnings } = parsedPlan
  const results = sections.flatMap(section => section.results)
  const rows = results.flatMap(result => result.rows)
  const counts = [
    formatCount(language, sections.length, words.sections),
    formatCount(language, results.length, words.results),
    formatCount(language, rows.length, words.rows),
    formatCount(language, doubts.length, words.doubts),
    formatCount(language, warnings.length, words.warnings),
  ]
  return [
    [document.symbol, document.title, formatLanguageName(language, document.language)]
      .filter(Boolean)
      .join(' · '),
    counts.join(' · '),
    '',
    ...sections.map(({ number, title, results }) => {
      const rows = results.reduce((sum, result) => sum + result.rows.length, 0)
      const resultCount = formatCount(language, results.length, words.results)
      return `  ${number}  ${title} (${resultCount}, ${formatCount(language, rows, words.rows)})`
    }),
    ...listItems(
      words.doubtsTitle,
      doubts,
      doubt => tellDoubt(doubt, parsedPlan, language, words),
      language,
      words,
    ),
    ...listItems(
      words.warningsTitle,
      warnings,
      warning => tellWarning(warning, language, words),
      language,
      words,
    ),
  ].join('\n')
}

const listItems = <Item>(
  title: string,
  items: readonly Item[],
  tell: (item: Item) => string,
  language: Language,
  words: InOne<typeof commandLineWords>,
): string[] => {
  if (items.length === 0) return []
  const more = items.length - mostLines
  return [
    '',
    title,
    ...items.slice(0, mostLines).map(item => `  ${tell(item)}`),
    ...(more > 0 ? [`  ${words.more(formatNumber(language, more))}`] : []),
  ]
}

const tellDoubt = (
  doubt: Doubt,
  parsedPlan: ParsedPlan,
  language: Language,
  words: InOne<typeof commandLineWords>,
): string => {
  const column = parsedPlan.columns.findIndex(one => cellKey(one) === doubt.cell)
  const where = [
    tellAddress(doubt.at, words),
    parsedPlan.headings?.[column] || cellName(language, doubt.cell),
    tellPlace(doubt, words),
  ]
  return `${where.filter(Boolean).join(', ')}: ${doubtSentence(language, doubt)}`
}

const tellWarning = (
  warning: ParsedWarning,
  language: Language,
  words: InOne<typeof commandLineWords>,
): string => {
  const where = [warning.at && tellAddress(warning.at, words), tellPlace(warning, words)]
    .filter(Boolean)
    .join(', ')
  return `${where && `${where}: `}${warningSentence(language, warning)}`
}

const tellAddress = ({ section, result, row }: RowAddress, words: InOne<typeof commandLineWords>): string =>
  [result ?? section, row === undefined ? '' : words.row(row + 1)].filter(Boolean).join(', ')

const tellPlace = (
  { lines, page, sheet, sheetRow }: SourcePlace,
  words: InOne<typeof commandLineWords>,
): string => {
  if (lines) return words.lines(...lines)
  if (sheet !== undefined && sheetRow !== undefined) return words.sheetRow(sheet, sheetRow)
  return page === undefined ? '' : words.page(page)
}
