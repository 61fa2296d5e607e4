import {
  changeKinds,
  countKinds,
  type Difference,
  type VersionComparison,
} from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { terms } from '#i18n/terms.ts'

/** What differs between two versions, for a person at a terminal: a line for each difference, `[-deleted-]` and `{+inserted+}` within its words. */
export const tellComparison = (comparison: VersionComparison, language: Language): string => {
  const words = wordsIn(versionPageWords, language)
  const trade = wordsIn(terms, language)
  const counts = countKinds(comparison)
  const total = changeKinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (total === 0) return words.same
  const kinds = changeKinds
    .filter(kind => counts[kind] > 0)
    .map(kind => `${trade.changeKinds[kind]} ${formatNumber(language, counts[kind])}`)
  const line = (place: string) => (difference: Difference) => `${place}  ${tell(difference, language)}`
  return [
    `${words.differences(total)} (${kinds.join(', ')})`,
    '',
    ...comparison.plan.map(line(trade.wholePlan)),
    ...comparison.sections.flatMap(section => [
      ...section.differences.map(line(section.number)),
      ...section.results.flatMap(result => [
        ...result.differences.map(line(result.number)),
        ...result.strands.flatMap(({ row, differences }) =>
          differences.map(line(`${result.number}, ${trade.rowNumber(row)}`)),
        ),
      ]),
    ]),
  ].join('\n')
}

const tell = ({ kind, subject, part, year, runs }: Difference, language: Language): string => {
  const trade = wordsIn(terms, language)
  const name = trade.planSubjects[subject]
  const statuses = new Map<string, string>(part === 'status' ? Object.entries(trade.status) : [])
  const markedText = runs
    .map(({ text, change }) => marks[change ?? 'kept'](statuses.get(text) ?? text))
    .join('')
  return `${trade.changeKinds[kind]} · ${year === undefined ? name : trade.inYear(name, year)}  ${markedText.replace(/\s*\n\s*/g, ' / ')}`
}

const marks = {
  kept: (text: string) => text,
  deleted: (text: string) => `[-${text}-]`,
  inserted: (text: string) => `{+${text}+}`,
}
