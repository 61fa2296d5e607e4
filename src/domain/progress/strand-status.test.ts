import { expect, test } from 'vitest'

import { peatlands, peatlandsProgress } from '#tests/world.ts'
import { allStrands, planTable } from '../plan/plan-table.ts'
import { noProgress, progressByActivity } from './progress.ts'
import { activityStatus, filterOfPlan, type RowFilter, strandStatus } from './strand-status.ts'

const strand = (id: string) => {
  const match = allStrands(peatlands).find(place => place.strand.id === id)?.strand
  if (!match) throw new Error(`The world has no ${id}`)
  return match
}

test('the status of a row is that of its newest activity', () => {
  const statuses = allStrands(peatlands).map(place => strandStatus(place.strand, peatlandsProgress))
  expect(statuses).toEqual(['onTrack', 'unreported', 'offPlan', 'completed', 'unreported', 'unreported'])
})

test('a closing entry completes the activity before it, unless somebody reported otherwise', () => {
  const closedRow = strand('strand-4')
  const [work, closing] = closedRow.activities
  if (!work || !closing) throw new Error('The world has no closed row')
  expect(closedRow.activities.map(each => activityStatus(closedRow, each, noProgress))).toEqual([
    'completed',
    'completed',
  ])
  const reported = progressByActivity([
    { activityId: work.id, status: 'offPlan' },
    { activityId: closing.id, status: 'offPlan' },
  ])
  expect(closedRow.activities.map(each => activityStatus(closedRow, each, reported))).toEqual([
    'offPlan',
    'completed',
  ])
})

test('a condition on the status becomes the ids of the matching rows, within a search', () => {
  const rows = (filter: RowFilter) =>
    planTable(peatlands, filterOfPlan(peatlands, peatlandsProgress, filter)).sections.flatMap(({ results }) =>
      results.flatMap(result => result.rows.map(row => row.strand.id)),
    )
  expect(rows({ status: 'completed' })).toEqual(['strand-4'])
  expect(rows({ status: 'unreported', section: '2' })).toEqual(['strand-5', 'strand-6'])
  expect(rows({ status: 'unreported', strands: new Set(['strand-2', 'strand-3']) })).toEqual(['strand-2'])
})
