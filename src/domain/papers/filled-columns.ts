import { optionalTexts } from '../plan/optional-texts.ts'
import { allStrands, newestActivity } from '../plan/plan-table.ts'
import type { Plan } from '../plan/plan.ts'
import { headedColumn } from './official-words.ts'

/**
 * A plan whose table has a column for each optional text that the newest activity of a row has.
 * People can write such a text in a form where the approved table has no column for it, and an export
 * must not lose it.
 */
export const withFilledColumns = (plan: Plan): Plan => {
  const activities = allStrands(plan).flatMap(({ strand }) => newestActivity(strand) ?? [])
  const missingTexts = optionalTexts.filter(
    name => !plan.layout.some(({ role }) => role === name) && activities.some(activity => activity[name]),
  )
  if (missingTexts.length === 0) return plan
  const columns = missingTexts.map(role => headedColumn({ role }, undefined, plan.sourceLanguage))
  return { ...plan, layout: [...plan.layout, ...columns] }
}
