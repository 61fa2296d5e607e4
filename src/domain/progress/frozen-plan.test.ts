import { expect, test } from 'vitest'

import { peatlands, peatlandsProgress, peatlandsState } from '#tests/world.ts'
import { editPlan } from '../plan/edit-plan.ts'
import { frozenContent, frozenState } from './frozen-plan.ts'

test('a frozen plan is read back unchanged', () => {
  expect(frozenState(frozenContent(peatlandsState))).toEqual(peatlandsState)
})

test('reports on activities that the plan no longer has are not frozen', () => {
  const content = frozenContent({ plan: { ...peatlands, sections: [] }, progress: peatlandsProgress })
  expect(content).toMatchObject({ progress: [] })
})

test('a version whose activities have a status gives the same plan and progress', () => {
  const old = editPlan(peatlands, {
    activity: each =>
      Object.assign({ ...each }, { status: peatlandsProgress.get(each.id)?.status ?? 'unreported' }),
  })
  expect(frozenState(old)).toEqual(peatlandsState)
})
