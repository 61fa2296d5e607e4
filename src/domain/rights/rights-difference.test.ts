import { expect, test } from 'vitest'

import { rightsDifference } from './rights-difference.ts'
import { grantsOf, type RoleName } from './roles.ts'

const posts = [{ code: 'SG', qualifier: '' }]
const grants = (...roles: RoleName[]) =>
  grantsOf({ personId: 'p', posts, roles: roles.map(role => ({ role, sections: ['3'] })) })

test('a new role gains what no other role gave, and loses nothing', () => {
  const { gains, losses } = rightsDifference(grants('staffReader'), grants('staffReader', 'lead'))
  expect(gains).toEqual([
    { right: ['create', 'progress'], where: { posts } },
    { right: ['change', 'progress'], where: { posts } },
  ])
  expect(losses).toEqual([])
})

test('a limit that goes is a gain, a limit that comes is a loss', () => {
  const { gains, losses } = rightsDifference(grants('lead'), grants('planner'))
  expect(gains).toContainEqual({ right: ['change', 'progress'] })
  expect(gains).not.toContainEqual({ right: ['read', 'plan'] })
  expect(losses).toEqual([])
  expect(rightsDifference(grants('planner'), grants('lead')).losses).toContainEqual({
    right: ['change', 'progress'],
  })
})

test('fields are compared: all fields cover some', () => {
  const { gains } = rightsDifference(grants('planner'), grants('planner', 'financeOfficer'))
  expect(gains).toEqual([])
  expect(rightsDifference(grants('financeOfficer'), grants('translator'))).toMatchObject({
    gains: [{ right: ['change', 'plan'], fields: ['text.translation'] }],
    losses: [{ right: ['change', 'plan'], fields: ['funding'] }],
  })
})
