import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { newId } from '#store/engine/new-id.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { insertGuestLink, useGuestLink } from '#store/people/guest-links.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { findSecondFactor, takeRecoveryCode, writeRecoveryCodes } from '#store/people/second-factors.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'
import { assignRoles } from '#use-cases/rights/assign-roles.ts'
import { showHolder } from '#use-cases/rights/show-holder.ts'
import { beginSecondFactor } from '#use-cases/sign-in/begin-second-factor.ts'
import { confirmSecondFactor } from '#use-cases/sign-in/confirm-second-factor.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { personWith } from '../demo-people.ts'
import { writeInTransaction } from '../write-in-transaction.ts'
import { newStoreDatabase } from './new-database.ts'

// Two changes of people at the same moment, each on a connection of its own.

const now = new Date('2031-03-01T10:00:00Z')
const people = ['ana', 'noor']

let store: Store
beforeAll(async () => {
  store = await openStore({ databaseUrl: await newStoreDatabase() })
  await writeInTransaction(store, async tx => {
    for (const id of people) {
      await insertMember(tx, { id, name: id, kind: 'person', state: 'active', version: 1 })
      await insertSignInUser(tx, { id, name: id })
      const gift = { sections: [], givenAt: now, givenBy: 'noor' }
      await insertAssignments(tx, [{ id: newId(), role: 'administrator', personId: id, ...gift }])
    }
  })
}, 120_000)
afterAll(async () => {
  await store?.close()
})

/** Both changes; the second ends, or waits for the first, before the first is committed. */
const overlapping = async (
  first: (tx: Transaction) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> => {
  let later: Promise<PromiseSettledResult<unknown>[]> | undefined
  const one = store.write(async tx => {
    const answer = await first(tx)
    let hasEnded = false
    later = Promise.allSettled([second()]).finally(() => (hasEnded = true))
    await vi.waitUntil(async () => hasEnded || (await isSomebodyWaitingFor(tx)), { timeout: 20_000 })
    return { answer }
  })
  const outcomes = await Promise.allSettled([one])
  return [...outcomes, ...((await later) ?? [])]
}

const isSomebodyWaitingFor = async (tx: Transaction): Promise<boolean> => {
  const { rows } = await sql`
    select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`.execute(tx.db)
  return rows.length > 0
}

test('of two administrators who take the role from one another at once, one stays', async () => {
  const takeRole = async (tx: Transaction, from: string) => {
    await tx.db.deleteFrom('role_assignment').where('person_id', '=', from).execute()
    await demandAdministrator(tx, { day: '2031-03-01', by: 'noor' })
  }
  const outcomes = await overlapping(
    tx => takeRole(tx, 'ana'),
    () => writeInTransaction(store, tx => takeRole(tx, 'noor')),
  )
  expect(outcomes).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'lastAdministrator' } },
  ])
})

test('of two who save roles at once from the same page, the second is told', async () => {
  const jacana = createJacana({ store, now: () => now })
  const noor = personWith('administrator', 'noor')
  const { seen } = await jacana.do(showHolder, noor, { id: 'ana' })
  const inputWith = (role: 'planner' | 'lead') => ({
    id: 'ana',
    seen,
    roles: (['administrator', role] as const).map(each => ({ role: each, sections: [] })),
  })
  const outcomes = await overlapping(
    async tx => {
      if (!('run' in assignRoles) || assignRoles.kind !== 'write') return
      const input = inputWith('planner')
      await assignRoles.run({ tx, person: noor, input, now, watch: {}, readFile: refuse })
    },
    () => jacana.do(assignRoles, noor, inputWith('lead')),
  )
  expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'clash' } }])
})

test('a second factor that is being confirmed is not replaced by one that nobody has confirmed', async () => {
  const jacana = createJacana({ store, now: () => now })
  const ana = personWith('administrator', 'ana')
  const { secret } = await jacana.do(beginSecondFactor, ana, {})
  const confirm = { code: totpAt(secret, now), sessionId: 'none' }
  const outcomes = await overlapping(
    async tx => {
      if (!('run' in confirmSecondFactor) || confirmSecondFactor.kind !== 'write') return
      await confirmSecondFactor.run({ tx, person: ana, input: confirm, now, watch: {}, readFile: refuse })
    },
    () => jacana.do(beginSecondFactor, ana, {}),
  )
  expect(outcomes[1]).toMatchObject({ status: 'rejected', reason: { code: 'secondFactorSet' } })
  expect(await store.read(reader => findSecondFactor(reader, 'ana'))).toEqual({ secret, isConfirmed: true })
})

const refuse = () => Promise.reject(new Error('no file is read here'))

test('a link and a recovery code are each used once, also by two at the same moment', async () => {
  const link = {
    purpose: 'password',
    object: { kind: 'person', id: 'ana' },
    may: [],
    personId: 'ana',
  } as const
  const id = newId()
  await writeInTransaction(store, async tx => {
    await insertGuestLink(tx, {
      ...link,
      id,
      usesLeft: 1,
      madeAt: now,
      madeBy: 'noor',
      expiresAt: new Date('2031-03-02T10:00:00Z'),
    })
    await writeRecoveryCodes(tx, 'ana', ['hash'])
  })
  const uses = [
    (tx: Transaction) => useGuestLink(tx, id, now),
    (tx: Transaction) => takeRecoveryCode(tx, { personId: 'ana', hash: 'hash' }, now),
  ]
  for (const use of uses) {
    const outcomes = await overlapping(use, () => writeInTransaction(store, use))
    expect(outcomes).toMatchObject([{ value: true }, { value: false }])
  }
})
