import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Activity, Plan } from '#domain/plan/plan.ts'
import { textIn } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import { firstActivity } from './plan-edits.ts'
import { peatlands } from './world.ts'

/**
 * A copy of the invented plan with new ids and a new slug.
 * Its first activity has a value in every field that an activity can have.
 */
export const planWithNewIds = (): Plan => {
  const mark = newId()
  const copy: Plan = JSON.parse(
    JSON.stringify(peatlands, (key, value: unknown) => (isId(key) ? `${String(value)} ${mark}` : value)),
  )
  const first = firstActivity(copy)
  return {
    ...editPlan(copy, {
      activity: activity => (activity.id === first.id ? withEveryField(activity, mark) : activity),
    }),
    slug: `peatlands-${mark}`,
    symbol: 'Doc.7',
    tint: 'CEPA',
  }
}

const withEveryField = (activity: Activity, mark: string): Activity => ({
  ...activity,
  priority: 'A',
  deadline: 'end of 2030',
  indicators: [
    {
      id: `yearly ${mark}`,
      version: 1,
      kind: 'number',
      text: textIn('en', 'Number of maps'),
      unit: 'maps',
      baseline: '3',
      target: textIn('en', 'Ten maps'),
      dueOn: '2030-12-31',
      countingRule: 'sum',
      source: 'maps.count',
      notApplicable: false,
      link: 'addsUp',
    },
  ],
  citations: [
    { reference: { kind: 'resolution', symbol: 'IX.9', paragraphs: ['3', '4 "b"', ''], annex: '2' } },
    { reference: { kind: 'rules', symbol: '', paragraphs: ['26'] } },
    { words: textIn('en', 'as the body asked') },
  ],
  lineage: [{ fromActivityId: activity.id, kind: 'split', why: 'a test of every field' }],
})

const isId = (key: string): boolean => ['id', 'indicatorId', 'fromActivityId'].includes(key)
