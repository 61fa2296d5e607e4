import { sql } from 'kysely'

import type { PersonState } from '#domain/people/staff-member.ts'

import { newId } from '../engine/new-id.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** What a sign-in by password needs to know. */
export type PasswordHolder = {
  personId: string
  name: string
  state: PersonState
  hash: string
  hasSecondFactor: boolean
}

/**
 * The name under which better-auth knows a person. It is no mail address: better-auth refuses letters such as
 * ñ before the @, and an address may change.
 */
export const signInNameOf = (personId: string): string => `${personId}@person.invalid`

/** Stores the row of a person who may sign in. */
export const insertSignInUser = async (
  tx: Transaction,
  { id, name }: { id: string; name: string },
): Promise<void> => {
  await tx.db
    .insertInto('auth.user')
    .values({ id, name, email: signInNameOf(id), emailVerified: true, twoFactorEnabled: false })
    .execute()
}

/** Stores the hash of a person's password in place of an earlier one. */
export const writePassword = async (
  tx: Transaction,
  { personId, hash }: { personId: string; hash: string },
  now: Date,
): Promise<void> => {
  const changed = await tx.db
    .updateTable('auth.account')
    .set({ password: hash, updatedAt: now })
    .where('userId', '=', personId)
    .where('providerId', '=', passwordProvider)
    .returning('id')
    .executeTakeFirst()
  if (changed) return
  await tx.db
    .insertInto('auth.account')
    .values({
      id: newId(),
      accountId: personId,
      providerId: passwordProvider,
      userId: personId,
      password: hash,
      updatedAt: now,
    })
    .execute()
}

/** Who has this address and a password; undefined where nobody has. */
export const findPasswordHolder = (reader: Reader, email: string): Promise<PasswordHolder | undefined> =>
  passwordHolders(reader).where('person.email', '=', email).executeTakeFirst()

/** The person with this id and their password; undefined where they have none. */
export const findPasswordOf = (reader: Reader, personId: string): Promise<PasswordHolder | undefined> =>
  passwordHolders(reader).where('person.id', '=', personId).executeTakeFirst()

/**
 * The hash of a person's password, which nobody else changes until the transaction ends; undefined where they
 * have none.
 */
export const lockPassword = async (tx: Transaction, personId: string): Promise<string | undefined> => {
  const row = await tx.db
    .selectFrom('auth.account')
    .select('password')
    .where('userId', '=', personId)
    .where('providerId', '=', passwordProvider)
    .forUpdate()
    .executeTakeFirst()
  return row?.password ?? undefined
}

/** better-auth's name for accounts with a password. */
const passwordProvider = 'credential'

const passwordHolders = (reader: Reader) =>
  reader.db
    .selectFrom('person')
    .innerJoin('auth.account as account', 'account.userId', 'person.id')
    .select([
      'person.id as personId',
      sql<string>`person.name`.as('name'),
      'person.state',
      sql<string>`account.password`.as('hash'),
      sql<boolean>`exists (
        select from auth."twoFactor" where "userId" = person.id and verified
      )`.as('hasSecondFactor'),
    ])
    .where('account.providerId', '=', passwordProvider)
    .where('account.password', 'is not', null)
    .where('person.name', 'is not', null)
