import type { Sheet, SheetCell, SheetRow } from '#documents/sheet.ts'
import type { Difference, DifferenceFilter, VersionComparison } from '#domain/differences/comparison.ts'
import type { ChangedRun } from '#domain/differences/rewording.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { say } from '#domain/text.ts'
import { sayAspect } from '#i18n/difference-aspect.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPreviewWords } from '#i18n/pages/import-preview.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { terms } from '#i18n/terms.ts'

/**
 * The input of a comparison table: both versions, and the filter on their differences.
 * Without `to`, the comparison is with the present plan. `comparison` holds all differences.
 */
export type ComparisonInput = {
  plan: Plan
  from: PlanVersion
  to?: PlanVersion | undefined
  comparison: VersionComparison
  filter: DifferenceFilter
}

/**
 * The differences between two versions, one per row: place, kind, and the texts before and after.
 * Changes are marked within the texts.
 */
export const layComparisonTable = (
  { plan, from, to, comparison, filter }: ComparisonInput,
  language: Language,
): Sheet => {
  const words = wordsIn(versionPageWords, language)
  const { row: rowHeading, whatChanges, beforeChange, afterChange } = wordsIn(importPreviewWords, language)
  const { table } = wordsIn(planPageWords, language)
  const title = to ? words.fromTo(from.name, to.name) : words.fromToPresent(from.name)
  const level = plan.levels[0] ? say(plan.levels[0].name, language).text : table.contents
  const differences = [
    filter.section === undefined ? '' : `${level} ${filter.section}`,
    filter.kind === undefined ? '' : wordsIn(terms, language).changeKinds[filter.kind],
  ]
  return {
    name: words.compareTwo,
    lines: [
      { text: title, as: 'title' },
      { text: [say(plan.title, language).text, ...differences].filter(text => text !== '').join(' · ') },
    ],
    columns: [
      { heading: level, width: 10 },
      { heading: wordsIn(terms, language).planSubjects.result, width: 10 },
      { heading: rowHeading, width: 7 },
      { heading: wordsIn(sheetWords, language).columns.rowText, width: 36 },
      { heading: words.kind, width: 16 },
      { heading: whatChanges, width: 26 },
      { heading: beforeChange, width: 50 },
      { heading: afterChange, width: 50 },
    ],
    frozenColumns: 3,
    rows: rowsOf(comparison, language),
  }
}

const rowsOf = ({ plan, sections }: VersionComparison, language: Language): SheetRow[] => {
  const at = (place: readonly SheetCell[], list: readonly Difference[]) =>
    list.map(each => differenceRow(place, each, language))
  return [
    ...at(['', '', '', ''], plan),
    ...sections.flatMap(section => [
      ...at([section.number, '', '', ''], section.differences),
      ...section.results.flatMap(result => [
        ...at([section.number, result.number, '', ''], result.differences),
        ...result.strands.flatMap(({ row, text, differences }) => {
          const name = text ? (say(text, language).text.split('\n')[0] ?? '') : ''
          return at([section.number, result.number, row, name], differences)
        }),
      ]),
    ]),
  ]
}

const differenceRow = (place: readonly SheetCell[], difference: Difference, language: Language): SheetRow => {
  const runs =
    difference.part === 'status' ? difference.runs.map(run => statusInWords(run, language)) : difference.runs
  const without = (change: ChangedRun['change']) => ({ runs: runs.filter(run => run.change !== change) })
  return {
    cells: [
      ...place,
      wordsIn(terms, language).changeKinds[difference.kind],
      sayAspect(difference, language),
      without('inserted'),
      without('deleted'),
    ],
  }
}

const statusInWords = (run: ChangedRun, language: Language): ChangedRun => ({
  ...run,
  text: new Map<string, string>(Object.entries(wordsIn(terms, language).status)).get(run.text) ?? run.text,
})
