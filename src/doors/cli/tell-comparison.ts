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

/**
 * The differences between two versions as text for a terminal, one per line.
 * Within their text, `[-…-]` marks deletions and `{+…+}` insertions.
 */
export const tellComparison = (comparison: VersionComparison, language: Language): string => {
  const words = wordsIn(versionPageWords, language)
  const labels = wordsIn(terms, language)
  const counts = countKinds(comparison)
  const total = changeKinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (total === 0) return words.same
  const kinds = changeKinds
    .filter(kind => counts[kind] > 0)
    .map(kind => `${labels.changeKinds[kind]} ${formatNumber(language, counts[kind])}`)
  const line = (place: string) => (difference: Difference) => `${place}  ${tell(difference, language)}`
  return [
    `${words.differences(total)} (${kinds.join(', ')})`,
    '',
    ...comparison.plan.map(line(labels.wholePlan)),
    ...comparison.sections.flatMap(section => [
      ...section.differences.map(line(section.number)),
      ...section.results.flatMap(result => [
        ...result.differences.map(line(result.number)),
        ...result.strands.flatMap(({ row, differences }) =>
          differences.map(line(`${result.number}, ${labels.rowNumber(row)}`)),
        ),
      ]),
    ]),
  ].join('\n')
}

const tell = ({ kind, subject, part, year, runs }: Difference, language: Language): string => {
  const labels = wordsIn(terms, language)
  const name = labels.planSubjects[subject]
  const statuses = new Map<string, string>(part === 'status' ? Object.entries(labels.status) : [])
  const markedText = runs
    .map(({ text, change }) => marks[change ?? 'unchanged'](statuses.get(text) ?? text))
    .join('')
  const place = year === undefined ? name : labels.inYear(name, year)
  return `${labels.changeKinds[kind]} · ${place}  ${markedText.replace(/\s*\n\s*/g, ' / ')}`
}

const marks = {
  unchanged: (text: string) => text,
  deleted: (text: string) => `[-${text}-]`,
  inserted: (text: string) => `{+${text}+}`,
}
