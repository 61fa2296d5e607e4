import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { narrowGrants } from '#domain/rights/narrow-grants.ts'
import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { endKey } from '#use-cases/keys/end-key.ts'
import { identifyKey } from '#use-cases/keys/identify-key.ts'
import { recordKeyUse } from '#use-cases/keys/record-key-use.ts'
import { showAllKeys } from '#use-cases/keys/show-all-keys.ts'
import { showOwnKeys } from '#use-cases/keys/show-own-keys.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringNewPlan } from './bring-new-plan.ts'
import { planner } from './people.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** The tests of keys for programs, the same for every database engine. */
export const keysSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  let now = new Date('2031-03-01T10:00:00Z')
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
  }, 60_000)
  afterAll(() => store.close())

  const newPerson = async (role: RoleName): Promise<Person> => {
    const id = newId()
    const name = `Person ${id}`
    await writeInTransaction(store, async tx => {
      await insertMember(tx, { id, name, kind: 'person', state: 'active', version: 1 })
      const assignment = { id: newId(), role, sections: [], personId: id, givenAt: now, givenBy: 'planner' }
      await insertAssignments(tx, [assignment])
    })
    return { id, name, grants: grantsOf({ personId: id, posts: [], roles: [{ role, sections: [] }] }) }
  }
  const order = { program: 'Sheet', scope: ['export plan', 'read version'], lastDay: '2032-03-01' }
  const holderOf = (text: string) => jacana.do(identifyKey, planner, { text })

  test('a key reads in the name of its person, within its scope, and its text is nowhere', async () => {
    const { slug } = await bringNewPlan(jacana)
    const ana = await newPerson('staffReader')
    const { id, text } = await jacana.do(createKey, ana, order)
    const { person } = await holderOf(text)
    expect(person).toMatchObject({ id: ana.id, name: ana.name })
    expect(await jacana.do(exportPlan, person, { slug, format: 'json', language: 'en' })).toBeDefined()
    await expect(jacana.do(showOwnKeys, person, {})).rejects.toMatchObject({ code: 'notPermitted' })
    const { keys } = await jacana.do(showOwnKeys, ana, {})
    expect(keys).toMatchObject([{ id, program: 'Sheet', ending: text.slice(-4), lastDay: '2032-03-01' }])
    const everything = await store.read(({ db }) =>
      Promise.all([
        db.selectFrom('program_key').selectAll().execute(),
        db.selectFrom('audit_entry').selectAll().execute(),
      ]),
    )
    expect(JSON.stringify(everything)).not.toContain(text.slice(4, 30))
  })

  test('a key for one plan finds no other', async () => {
    const [one, other] = [await bringNewPlan(jacana), await bringNewPlan(jacana)]
    const ana = await newPerson('staffReader')
    const { text } = await jacana.do(createKey, ana, { ...order, plan: one.slug })
    const { person } = await holderOf(text)
    expect(await jacana.do(showPlan, person, { slug: one.slug })).toMatchObject({ slug: one.slug })
    await expect(jacana.do(showPlan, person, { slug: other.slug })).rejects.toMatchObject({
      code: 'notFound',
    })
    expect((await jacana.do(showPlans, person, {})).map(({ slug }) => slug)).toEqual([one.slug])
  })

  test('a key loses what its person loses', async () => {
    const ana = await newPerson('staffReader')
    const { text } = await jacana.do(createKey, ana, order)
    await writeInTransaction(store, tx =>
      tx.db.deleteFrom('role_assignment').where('person_id', '=', ana.id).execute(),
    )
    expect((await holderOf(text)).person.grants).toEqual([])
  })

  test('what a person may not do, no key of theirs can be made for', async () => {
    const member = await newPerson('committeeMember')
    const refused = jacana.do(createKey, member, { ...order, scope: ['read history'] })
    await expect(refused).rejects.toMatchObject({ code: 'keyBeyondRights' })
    const { slug } = await bringNewPlan(jacana)
    await expect(jacana.do(createKey, member, { ...order, plan: slug })).rejects.toMatchObject({
      code: 'notFound',
    })
    const { text } = await jacana.do(createKey, member, order)
    const { person } = await holderOf(text)
    // What is published has its own readers: the present plan stays hidden, also to a key for that plan.
    expect(await jacana.do(showPlans, person, {})).toEqual([])
    const { id } = await jacana.do(showPlan, planner, { slug })
    const scope = { rights: [['read', 'plan'] as const], planId: id }
    const narrowed = { ...member, grants: narrowGrants(member.grants, scope) }
    expect(await jacana.do(showPlans, narrowed, {})).toEqual([])
  })

  test('the last day lies between today and two years from now, and is the last on which it opens', async () => {
    const ana = await newPerson('staffReader')
    for (const lastDay of ['2031-02-28', '2033-03-03', '2041-01-01'])
      await expect(jacana.do(createKey, ana, { ...order, lastDay })).rejects.toMatchObject({
        code: 'keyDayWrong',
      })
    const { text } = await jacana.do(createKey, ana, { ...order, lastDay: '2031-03-02' })
    now = new Date('2031-03-02T12:00:00Z')
    expect(await holderOf(text)).toMatchObject({ person: { id: ana.id } })
    now = new Date('2031-03-03T12:00:00Z')
    await expect(holderOf(text)).rejects.toMatchObject({ code: 'keyExpired', values: { day: '2031-03-02' } })
    now = new Date('2031-03-01T10:00:00Z')
  })

  test('a key is ended by its owner or an administrator, by nobody else, and says when', async () => {
    const [ana, ben, admin] = [
      await newPerson('staffReader'),
      await newPerson('planner'),
      await newPerson('administrator'),
    ]
    const { id, text } = await jacana.do(createKey, ana, order)
    await expect(jacana.do(endKey, ben, { id })).rejects.toMatchObject({ code: 'notFound' })
    expect((await jacana.do(showAllKeys, admin, {})).keys.map(key => key.id)).toContain(id)
    await jacana.do(endKey, admin, { id })
    await expect(holderOf(text)).rejects.toMatchObject({
      code: 'keyEnded',
      values: { when: now.toISOString() },
    })
    expect((await jacana.do(showOwnKeys, ana, {})).keys).toMatchObject([{ endedBy: admin.name }])
    const { id: another } = await jacana.do(createKey, ana, order)
    await jacana.do(endKey, ana, { id: another })
  })

  test('the keys of somebody who left stay ended, also when they come back', async () => {
    const ana = await newPerson('staffReader')
    const { text } = await jacana.do(createKey, ana, order)
    const leave = (state: 'left' | 'active') =>
      writeInTransaction(store, tx =>
        tx.db.updateTable('person').set({ state, left_at: now }).where('id', '=', ana.id).execute(),
      )
    await leave('left')
    await expect(holderOf(text)).rejects.toMatchObject({ code: 'keyEnded' })
    await leave('active')
    await expect(holderOf(text)).rejects.toMatchObject({ code: 'keyEnded' })
  })

  test('a mistyped key is told apart from one that nobody has', async () => {
    const ana = await newPerson('staffReader')
    const { text } = await jacana.do(createKey, ana, order)
    const mistyped = text.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))
    await expect(holderOf(mistyped)).rejects.toMatchObject({ code: 'keyMistyped' })
    await writeInTransaction(store, tx => tx.db.deleteFrom('program_key').execute())
    await expect(holderOf(text)).rejects.toMatchObject({ code: 'keyUnknown' })
  })

  test('a use is noted once a day, in the log too', async () => {
    const ana = await newPerson('staffReader')
    const { id, text } = await jacana.do(createKey, ana, order)
    expect((await holderOf(text)).isUseKnown).toBe(false)
    await jacana.do(recordKeyUse, planner, { id })
    await jacana.do(recordKeyUse, planner, { id })
    expect((await holderOf(text)).isUseKnown).toBe(true)
    const entries = await jacana.do(showAudit, planner, { subject: id })
    expect(entries.map(({ useCase }) => useCase)).toEqual(['record-key-use', 'create-key'])
    expect((await jacana.do(showOwnKeys, ana, {})).keys).toMatchObject([{ lastUsedOn: '2031-03-01' }])
  })
}
