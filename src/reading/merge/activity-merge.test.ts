import { expect, test } from 'vitest'
import { strandOf } from '../plan/strand-from-row.ts'
import type { Column } from '#domain/plan/layout.ts'
import { mergeActivities } from './activity-merge.ts'

const columns: Column[] = [
  { role: 'target' },
  { role: 'activity', year: 2030 },
  { role: 'activityIndicator', year: 2030 },
]
let count = 0
const activitiesOf = (cells: Record<string, string>) =>
  strandOf(cells, [], undefined, {
    language: 'en',
    columns,
    firstYear: 2030,
    posts: [],
    fundingSources: [],
    newId: () => `id-${++count}`,
  }).activities

test('a target whose cell in the paper is blank is removed; without a cell it stays', () => {
  const currentActivities = activitiesOf({
    target: 'Ten maps',
    'activity:2030': 'Draw maps',
    'activityIndicator:2030': 'Maps drawn',
  })
  const incomingActivities = activitiesOf({
    'activity:2030': 'Draw maps',
    'activityIndicator:2030': 'Maps drawn and printed',
  })
  const targetIn = (layout: Column[]) =>
    mergeActivities(currentActivities, incomingActivities, { language: 'en', layout, firstYear: 2030 })[0]
      ?.indicators[0]?.target?.words['en']?.text
  expect(targetIn(columns)).toBeUndefined()
  expect(targetIn(columns.slice(1))).toBe('Ten maps')
})
