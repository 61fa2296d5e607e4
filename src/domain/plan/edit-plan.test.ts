import { expect, test } from 'vitest'

import { peatlands } from '#tests/world.ts'

import { editPlan } from './edit-plan.ts'
import { allStrands } from './plan-table.ts'

test('an edit that changes nothing gives the same plan', () => {
  expect(editPlan(peatlands, {})).toBe(peatlands)
  expect(editPlan(peatlands, { activity: activity => activity, node: node => node })).toBe(peatlands)
})

test('only the parts around the change are new objects', () => {
  const [place] = allStrands(peatlands)
  const id = place?.strand.activities[0]?.id
  const editedPlan = editPlan(peatlands, {
    activity: activity => (activity.id === id ? { ...activity, deadline: 'May' } : activity),
  })
  expect(allStrands(editedPlan)[0]?.strand.activities[0]?.deadline).toBe('May')
  expect(editedPlan.sections.map((section, index) => section === peatlands.sections[index])).toEqual(
    peatlands.sections.map(section => section !== place?.section),
  )
  expect(
    allStrands(editedPlan).filter(({ strand }, index) => strand !== allStrands(peatlands)[index]?.strand),
  ).toHaveLength(1)
})

test('a node is edited after the parts inside it', () => {
  const editedPlan = editPlan(peatlands, {
    strand: strand => ({ ...strand, tags: ['seen'] }),
    node: node => ({
      ...node,
      number: `${node.number}/${node.strands.flatMap(strand => strand.tags).length}`,
    }),
  })
  const [result] = editedPlan.sections[0]?.children ?? []
  expect(result?.number).toBe(`1.1/${result?.strands.length}`)
})

test('what has not changed is skipped with all that is in it', () => {
  const [skipped, ...others] = peatlands.sections
  const editedPlan = editPlan(
    peatlands,
    { activity: activity => ({ ...activity, deadline: 'May' }) },
    new Set(skipped && [skipped]),
  )
  expect(editedPlan.sections[0]).toBe(skipped)
  expect(editedPlan.sections.slice(1)).not.toEqual(others)
})
