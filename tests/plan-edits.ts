import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Activity, Plan, Strand } from '#domain/plan/plan.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { withWords } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'

/** The first activity of a plan. */
export const firstActivity = (plan: Plan): Activity => {
  const activity = allStrands(plan)[0]?.strand.activities[0]
  if (!activity) throw new Error('The plan has no activity')
  return activity
}

/** All rows of a plan but the first. */
export const otherStrands = (plan: Plan): Strand[] =>
  allStrands(plan)
    .slice(1)
    .map(({ strand }) => strand)

/** The plan with other English words in one activity. */
export const rewordActivity = (plan: Plan, id: string, words: string): Plan =>
  editPlan(plan, {
    activity: each => (each.id === id ? { ...each, text: withWords(each.text, 'en', words) } : each),
  })

/** The plan with its first row moved to the end of the last result, and a new row in its place. */
export const moveFirstRow = (plan: Plan): Plan => {
  const [from, to] = [plan.sections[0]?.children[0], plan.sections.at(-1)?.children[0]]
  const [row] = from?.strands ?? []
  if (!from || !to || !row) throw new Error('The plan has no rows')
  const { indicatorId: _, ...movedRow } = row
  const newRow = { ...movedRow, id: newId(), version: 1, activities: [] }
  return editPlan(plan, {
    node: node => {
      if (node.id === from.id) return { ...node, strands: [newRow, ...node.strands.slice(1)] }
      return node.id === to.id ? { ...node, strands: [...node.strands, movedRow] } : node
    },
  })
}
