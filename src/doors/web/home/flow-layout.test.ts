import { planner } from '#tests/people.ts'
import { expect, test } from 'vitest'

import { planFigures } from '#domain/progress/plan-figures.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import { peatlands, peatlandsProgress } from '#tests/world.ts'
import { layFlow } from './flow-layout.ts'
import { flowPoints } from './flow-points.ts'

const view = {
  language: 'en' as const,
  words: wordsIn(frameWords, 'en'),
  here: '',
  person: planner,
  by: 'session' as const,
  isDemoOffered: false,
  assets: { style: '', script: '', font: '' },
}
const frame = { width: 700, height: 300, left: 100, right: 100 }
const figures = planFigures(peatlands, peatlandsProgress)
const { points, flows } = flowPoints(peatlands, figures, view)

test('every link in the plan is a band with its number of rows', () => {
  const { bands } = layFlow(points, flows, frame)
  expect(bands.reduce((sum, { rows }) => sum + rows, 0)).toBe(
    figures.flows.reduce((sum, { rows }) => sum + rows, 0),
  )
  expect(bands).toHaveLength(figures.flows.length)
})

test('points stand within the frame, one column for each kind, with bands as thick as their rows', () => {
  const layout = layFlow(points, flows, frame)
  for (const { x, y, width, height } of layout.points) {
    expect(x).toBeGreaterThanOrEqual(frame.left)
    expect(x + width).toBeLessThanOrEqual(frame.width - frame.right)
    expect(y + height).toBeLessThanOrEqual(frame.height)
  }
  expect(new Set(layout.points.map(({ column, x }) => `${column} ${x}`)).size).toBe(3)
  const thickness = new Set(layout.bands.map(({ width, rows }) => (width / rows).toFixed(3)))
  expect(thickness.size).toBe(1)
})

test('further instruments become one point, and no row is lost', () => {
  const kinds = Array.from({ length: 20 }, (_, i) => ({
    kind: 'resolution' as const,
    series: `S${i}`,
    id: `mandate:resolution:S${i}`,
    rows: 1,
  }))
  const many = {
    ...figures,
    groups: kinds,
    flows: kinds.map(({ id }) => ({ from: id, to: 'section:1', rows: 1 })),
  }
  const flowsOfMany = flowPoints(peatlands, many, view)
  expect(flowsOfMany.flows.find(({ from }) => from === 'mandate:others')?.rows).toBe(13)
  expect(flowsOfMany.flows.reduce((sum, { rows }) => sum + rows, 0)).toBe(20)
})
