import { expect, test } from 'vitest'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { allStrands, resultsOf } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { applyEdits } from '#reading/edits/apply-edits.ts'
import type { EditChange, ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { say } from '#domain/text.ts'
import { editedPlan } from '../edited-papers.ts'

let count = 0
const apply = (plan: Plan, ...changes: EditChange[]): Plan =>
  applyEdits(
    plan,
    changes.map((change, i): ReturnedEdit => ({ id: `e${i + 1}`, by: [], ...change })),
    { language: 'en', newId: () => `new-${++count}` },
  )

const [result, other] = editedPlan.sections
  .flatMap(resultsOf)
  .filter(({ indicators }) => indicators.length > 0)
const indicator = result?.indicators[0]
if (!result || !other || !indicator) throw new Error('The example has no such results')

const rowAdded: EditChange = {
  kind: 'rowAdded',
  result: result.id,
  above: [],
  cells: { 'activity:2024': 'Draw maps' },
  tags: [],
  indicator: indicator.id,
}
const emptyingChange: EditChange = {
  kind: 'words',
  place: { kind: 'periodIndicator', indicator: indicator.id },
  before: say(indicator.text, 'en').text,
  hunks: [{ from: 0, to: say(indicator.text, 'en').text.length, text: '' }],
}

/** The rows whose indicator is not one of their result. */
const dangling = (plan: Plan) =>
  allStrands(plan).filter(
    ({ result: home, strand }) =>
      strand.indicatorId !== undefined && !home.indicators.some(({ id }) => id === strand.indicatorId),
  )

test('a row added under a removed indicator has none', () => {
  const without = editPlan(editedPlan, {
    node: node => ({ ...node, indicators: node.indicators.filter(({ id }) => id !== indicator.id) }),
    strand: strand => {
      const { indicatorId, ...rest } = strand
      return indicatorId === indicator.id ? rest : strand
    },
  })
  expect(dangling(apply(without, rowAdded))).toEqual([])
})

test('so has a row under an indicator that is emptied at the same time', () => {
  const strand = other.strands[0]?.id ?? ''
  expect(dangling(apply(editedPlan, emptyingChange, rowAdded))).toEqual([])
  expect(
    dangling(apply(editedPlan, emptyingChange, { kind: 'rowUnder', strand, indicator: indicator.id })),
  ).toEqual([])
})

test('rows that should move into a refused result stay, and their result stays too', () => {
  const strands = other.strands.map(({ id }) => id)
  const moves = strands.map((strand): EditChange => ({
    kind: 'rowMoved',
    strand,
    result: 'refused',
    above: [],
  }))
  expect(apply(editedPlan, ...moves, { kind: 'resultEnded', result: other.id, strands: [] })).toEqual(
    editedPlan,
  )
})
