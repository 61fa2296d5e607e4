import { describe, expect, test } from 'vitest'

import { cellWords, type Sheet } from '#documents/sheet.ts'
import { comparePlans } from '#domain/differences/compare-plans.ts'
import { filterComparison } from '#domain/differences/comparison.ts'
import { languages } from '#domain/language.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { progressByActivity } from '#domain/progress/progress.ts'
import { planFigures } from '#domain/progress/plan-figures.ts'
import { withWords } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mandatePageWords } from '#i18n/pages/mandates.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { terms } from '#i18n/terms.ts'
import { peatlands, peatlandsProgress, peatlandsState } from '#tests/world.ts'

import { layComparisonTable } from './comparison-table.ts'
import { layImportsTable } from './imports-table.ts'
import { layMandatesTable } from './mandates-table.ts'
import { layPapersTable } from './papers-table.ts'
import { laySearchTable } from './search-table.ts'
import { layFiguresTable } from './figures-table.ts'
import { layVersionsTable } from './versions-table.ts'

const at = new Date('2031-03-01T10:00:00Z')
const version = {
  id: 'v',
  planId: peatlands.id,
  slug: peatlands.slug,
  name: 'May',
  why: 'To send',
  sha256: 'ab'.repeat(32),
  createdBy: 'Planner',
  createdAt: at,
}
const changedPlan = editPlan(peatlands, {
  activity: activity =>
    activity.text.words['en']?.text === 'Draw the map'
      ? { ...activity, text: withWords(activity.text, 'en', 'Draw the large map') }
      : activity,
})

const later = {
  plan: changedPlan,
  progress: progressByActivity([
    ...peatlandsProgress.values(),
    { activityId: 'activity-2031-Draw the map', status: 'completed' },
  ]),
}

/** The cells of each row, by the heading of their column. */
const rowsAsRecords = ({ columns, rows }: Sheet): Record<string, string>[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ heading }, i) => [heading, cellWords(cells[i] ?? '')])),
  )

describe.each(languages)('in %s', language => {
  const words = wordsIn(terms, language)
  const mandate = wordsIn(mandatePageWords, language)
  const { rows: rowsHeading } = wordsIn(resultPageWords, language)
  const sheets = {
    mandates: layMandatesTable(peatlandsState, mandateCoverage(peatlands, peatlandsProgress), language),
    standing: layFiguresTable(peatlandsState, language),
    versions: layVersionsTable(peatlands, [version], language),
    papers: layPapersTable(peatlands, [], language),
    comparison: layComparisonTable(
      {
        plan: changedPlan,
        from: version,
        comparison: comparePlans(peatlandsState, later, language),
        filter: {},
      },
      language,
    ),
    search: laySearchTable('map', [], language),
    imports: layImportsTable(
      [
        {
          fileName: 'plan.docx',
          size: 5100,
          state: 'applied',
          plan: 'Plan',
          sentBy: 'Planner',
          sentAt: at,
          sha256: 'cd',
        },
      ],
      language,
    ),
  }

  test.each(Object.entries(sheets))(
    '%s: a heading of its own over each column, a cell under each, no word missing',
    (_, { columns, rows, lines }) => {
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
      for (const { cells } of rows) expect(cells.length).toBe(columns.length)
      expect(JSON.stringify([columns, rows, lines])).not.toMatch(/undefined|NaN|null/u)
      expect(lines[0]?.as).toBe('title')
    },
  )

  test('the mandates have a row for each cited paragraph, with its state and its number of answers', () => {
    const paragraphs = mandateCoverage(peatlands, peatlandsProgress).flatMap(each => each.paragraphs)
    const rows = rowsAsRecords(sheets.mandates)
    expect(rows.map(row => row[mandate.state])).toEqual(paragraphs.map(({ state }) => words.coverage[state]))
    expect(rows.map(row => row[rowsHeading])).toEqual(paragraphs.map(({ answers }) => String(answers.length)))
    for (const [i, { answers }] of paragraphs.entries()) {
      for (const { result } of answers)
        expect(rows[i]?.[mandate.answeredBy]).toContain(`• ${result.number} (`)
    }
  })

  test('the figures count every row once in the sections, by status and in total', () => {
    const { counts, rows, sections } = planFigures(peatlands, peatlandsProgress)
    const own = rowsAsRecords(sheets.standing).slice(0, sections.length)
    const sum = (heading: string) => own.reduce((total, row) => total + Number(row[heading]), 0)
    expect(sum(rowsHeading)).toBe(rows)
    expect(sum(words.status.onTrack)).toBe(counts.onTrack)
    expect(sum(words.status.completed)).toBe(counts.completed)
  })

  test('a version has its time in UTC and its whole hash', () => {
    const { columns } = wordsIn(versionPageWords, language)
    expect(rowsAsRecords(sheets.versions)[0]).toMatchObject({
      [`${columns.at} (UTC)`]: '2031-03-01 10:00',
      [columns.hash]: version.sha256,
      [columns.name]: 'May',
    })
  })
})

describe('a comparison', () => {
  const comparison = comparePlans(peatlandsState, later, 'en')
  const facts = { plan: changedPlan, from: version, comparison, filter: {} }

  test('has the text before and after with changes marked, and statuses in words', () => {
    const sheet = layComparisonTable(facts, 'en')
    expect(sheet.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['1', '1.1', 1, 'Draw the large map', 'Reworded'],
      ['1', '1.1', 1, 'Draw the large map', 'Status'],
    ])
    expect(sheet.rows[0]?.cells.slice(6)).toEqual([
      { runs: [{ text: 'Draw the ' }, { text: 'map' }] },
      { runs: [{ text: 'Draw the ' }, { text: 'large ', change: 'inserted' }, { text: 'map' }] },
    ])
    expect(JSON.stringify(sheet.rows[1]?.cells.slice(6))).toMatch(/On track.*Completed/)
  })

  test('states its conditions', () => {
    const filter = { kind: 'status', section: '1' } as const
    const sheet = layComparisonTable(
      { ...facts, comparison: filterComparison(comparison, filter), filter },
      'en',
    )
    expect(sheet.rows.length).toBe(1)
    expect(sheet.lines[1]?.text).toBe('Work plan on peatlands · Function 1 · Status')
  })
})
