import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { hasSecondFactor, takeStep, writeSecondFactor } from '#store/people/second-factors.ts'
import { insertSession, listSessions } from '#store/people/sessions.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'
import { showPerson } from '#use-cases/people/show-person.ts'
import { endSecondFactor } from '#use-cases/sign-in/end-second-factor.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { mailsTo } from '../mails-to.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

// Somebody who lost the device and the recovery codes is helped by an administrator, and by nobody else.

const now = new Date('2031-03-01T10:00:00Z')
const personWith = (id: string, role: RoleName): Person => ({
  id,
  name: `Person ${id}`,
  grants: grantsOf({ personId: id, posts: [], roles: [{ role, sections: [] }] }),
})
const administrator = personWith('noor', 'administrator')

let store: Store
let jacana: Jacana
beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => now })
  await writeInTransaction(store, async tx => {
    for (const id of ['ana', 'noor']) {
      const [name, email] = [`Person ${id}`, `${id}@example.org`]
      await insertMember(tx, { id, name, email, kind: 'person', state: 'active', language: 'es', version: 1 })
      await insertSignInUser(tx, { id, name })
      await writeSecondFactor(tx, id, 'secret')
      await takeStep(tx, id, 1)
      await insertSession(tx, { personId: id, browser: 'Firefox', secondFactor: true }, now)
    }
  })
}, 60_000)
afterAll(() => store?.close())

test('who is no administrator, or it is their own, is refused, and nothing happens', async () => {
  for (const role of ['humanResources', 'planner', 'lead'] as const)
    await expect(
      jacana.do(endSecondFactor, personWith('mei', role), { id: 'ana' }),
      role,
    ).rejects.toMatchObject({ code: 'notPermitted' })
  await expect(jacana.do(endSecondFactor, administrator, { id: 'noor' })).rejects.toMatchObject({
    code: 'ownSecondFactor',
  })
  expect(await store.read(reader => hasSecondFactor(reader, 'ana'))).toBe(true)
})

test('an administrator turns it off: the sessions end, the person is told, and the log has it', async () => {
  const { mayEndFactor } = await jacana.do(showPerson, administrator, { id: 'ana' })
  expect(mayEndFactor).toBe(true)
  expect(await jacana.do(endSecondFactor, administrator, { id: 'ana' })).toEqual({ changed: true })
  const left = await store.read(async reader => ({
    factor: await hasSecondFactor(reader, 'ana'),
    sessions: (await listSessions(reader, 'ana', now)).length,
    otherSessions: (await listSessions(reader, 'noor', now)).length,
    mails: await reader.db.selectFrom('mail').select(['notice', 'address', 'language', 'rhythm']).execute(),
    entries: await reader.db.selectFrom('audit_entry').select(['use_case', 'actor_id', 'after']).execute(),
  }))
  expect(left).toEqual({
    factor: false,
    sessions: 0,
    otherSessions: 1,
    mails: [{ notice: 'secondFactorOff', address: 'ana@example.org', language: 'es', rhythm: 'atOnce' }],
    entries: [
      { use_case: 'end-second-factor', actor_id: 'noor', after: { secondFactor: 'off', endedSessions: 1 } },
    ],
  })
})

test('where there is none, nothing changes and nobody is told', async () => {
  expect(await jacana.do(endSecondFactor, administrator, { id: 'ana' })).toEqual({ changed: false })
  expect((await jacana.do(showPerson, administrator, { id: 'ana' })).mayEndFactor).toBe(false)
})

test('whoever has left is told nothing', async () => {
  await writeInTransaction(store, async tx => {
    const facts = { id: 'leo', name: 'Leo', email: 'leo@example.org', kind: 'person', version: 1 } as const
    await insertMember(tx, { ...facts, state: 'left' })
    await insertSignInUser(tx, facts)
    await writeSecondFactor(tx, 'leo', 'secret')
    await takeStep(tx, 'leo', 1)
  })
  expect(await jacana.do(endSecondFactor, administrator, { id: 'leo' })).toEqual({ changed: true })
  expect(await mailsTo(store, 'leo@example.org')).toEqual([])
})
