import { afterAll, beforeAll, expect, test } from 'vitest'

import { openStore, type Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { findPasswordOf, insertSignInUser, writePassword } from '#store/people/sign-in-users.ts'
import { hashPassword } from '#store/sign-in/password-hash.ts'
import { personWith } from '#tests/demo-people.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { createJacana, type Jacana } from '../use-case.ts'
import { changePassword } from './change-password.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { requestEmailChange } from './request-email-change.ts'

const ana = personWith('administrator', 'ana')
const [old, chosen] = ['tres garzas y un muelle', 'el faro cuenta siete olas']
const now = new Date('2031-03-01T10:00:00Z')

let store: Store
let jacana: Jacana
const hashes: Record<string, string> = {}
const setPassword = (password: string) =>
  writeInTransaction(store, tx => writePassword(tx, { personId: ana.id, hash: hashes[password] ?? '' }, now))

beforeAll(async () => {
  store = await openStore({ memory: true })
  for (const each of [old, chosen]) hashes[each] = await hashPassword(each)
  await writeInTransaction(store, async tx => {
    const facts = { name: 'Ana', email: 'ana@example.org', kind: 'person', state: 'active' } as const
    await insertMember(tx, { id: ana.id, ...facts, version: 1 })
    await insertSignInUser(tx, { id: ana.id, name: 'Ana' })
  })
  // The owner of the account chooses another password between the check and the change.
  const write: Store['write'] = async work => {
    await setPassword(chosen)
    return store.write(work)
  }
  jacana = createJacana({ store: { ...store, write }, now: () => now })
}, 60_000)
afterAll(() => store?.close())

test.each<{ title: string; change: () => Promise<unknown> }>([
  {
    title: 'a new password',
    change: () => jacana.do(changePassword, ana, { currentPassword: old, password: 'nueve barcas y un río' }),
  },
  {
    title: 'a new address',
    change: () => jacana.do(requestEmailChange, ana, { email: 'thief@example.org', currentPassword: old }),
  },
  { title: 'no second factor', change: () => jacana.do(removeSecondFactor, ana, { password: old }) },
  {
    title: 'new recovery codes',
    change: () => jacana.do(renewRecoveryCodes, ana, { currentPassword: old, code: '123456' }),
  },
])('$title is not for who has the earlier password, however quick they are', async ({ change }) => {
  await setPassword(old)
  await expect(change()).rejects.toMatchObject({ code: 'passwordWrong' })
  const holder = await store.read(reader => findPasswordOf(reader, ana.id))
  expect(holder?.hash).toBe(hashes[chosen])
})
