import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RoleName } from '#domain/rights/roles.ts'
import { newId } from '#store/engine/new-id.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { personWith } from '../demo-people.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

const now = new Date('2031-03-01T10:00:00Z')

let store: Store
let jacana: Jacana
beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => now })
}, 60_000)
afterAll(() => store?.close())

/** Somebody active with a role. */
const newPerson = async (role: RoleName) => {
  const id = newId()
  await writeInTransaction(store, async tx => {
    await insertMember(tx, { id, name: id, kind: 'person', state: 'active', version: 1 })
    const gift = { sections: [], personId: id, givenAt: now, givenBy: 'planner' }
    await insertAssignments(tx, [{ id: newId(), role, ...gift }])
  })
  return personWith(role, id)
}

test('who gives roles is marked as gone by those who give them, and by nobody else', async () => {
  const [noor, officer] = [await newPerson('administrator'), await newPerson('humanResources')]
  const leave = (id: string) => jacana.do(setPersonState, officer, { id, version: 1, state: 'left' })
  await expect(leave(noor.id)).rejects.toMatchObject({ code: 'notPermitted' })
  expect(await leave((await newPerson('lead')).id)).toEqual({ changed: true })
})

test('entries of the log about others need the right to all of their fields', async () => {
  const [noor, ana] = [await newPerson('administrator'), await newPerson('lead')]
  await jacana.do(setPersonState, noor, { id: ana.id, version: 1, state: 'left' })
  const entriesFor = async (role: RoleName) =>
    (await jacana.do(showAudit, personWith(role, 'reader'), { subject: ana.id })).length
  expect(await entriesFor('administrator')).toBe(1)
  expect(await entriesFor('planner')).toBe(0)
  expect(await entriesFor('lead')).toBe(0)
})
