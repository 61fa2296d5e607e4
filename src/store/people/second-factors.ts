import { newId } from '../engine/new-id.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** The second factor of a person: the secret that their device shares with Jacana. */
export type SecondFactor = { secret: string; isConfirmed: boolean }

/**
 * Waits until no other transaction changes the second factor of a person; it holds until the end of this one.
 * Two changes at once could replace a factor that was just confirmed by one that nobody has confirmed.
 */
export const awaitOtherFactorChanges = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.db.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
}

/** The second factor of a person; undefined where there is none, or its secret can no longer be read. */
export const findSecondFactor = async (
  reader: Reader,
  personId: string,
): Promise<SecondFactor | undefined> => {
  const row = await reader.db
    .selectFrom('auth.twoFactor')
    .select(['secret', 'verified'])
    .where('userId', '=', personId)
    .executeTakeFirst()
  const secret = row && reader.vault.open(row.secret)
  return row && secret !== undefined ? { secret, isConfirmed: row.verified === true } : undefined
}

/** Whether a person has a second factor, also one whose secret can no longer be read. */
export const hasSecondFactor = async (reader: Reader, personId: string): Promise<boolean> => {
  const row = await reader.db
    .selectFrom('auth.twoFactor')
    .select('id')
    .where('userId', '=', personId)
    .where('verified', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

/** Stores a new secret in place of another, sealed; it counts only once a code has confirmed it. */
export const writeSecondFactor = async (tx: Transaction, personId: string, secret: string): Promise<void> => {
  await tx.db.deleteFrom('auth.twoFactor').where('userId', '=', personId).execute()
  await tx.db
    .insertInto('auth.twoFactor')
    .values({
      id: newId(),
      userId: personId,
      secret: tx.vault.seal(secret),
      backupCodes: '',
      verified: false,
    })
    .execute()
}

/** Takes a code's step of time, once; false where a code of this step or a later one was taken before. */
export const takeStep = async (tx: Transaction, personId: string, step: number): Promise<boolean> => {
  const row = await tx.db
    .updateTable('auth.twoFactor')
    .set({ lastStep: String(step), verified: true })
    .where('userId', '=', personId)
    .where('lastStep', '<', String(step))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Stores the hashes of new recovery codes in place of the earlier ones. */
export const writeRecoveryCodes = async (
  tx: Transaction,
  personId: string,
  hashes: readonly string[],
): Promise<void> => {
  await tx.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  if (hashes.length === 0) return
  await tx.db
    .insertInto('recovery_code')
    .values(hashes.map(hash => ({ person_id: personId, code_sha256: hash, used_at: null })))
    .execute()
}

/** Takes a recovery code, once; false where there is none with this hash, or it was used. */
export const takeRecoveryCode = async (
  tx: Transaction,
  { personId, hash }: { personId: string; hash: string },
  now: Date,
): Promise<boolean> => {
  const row = await tx.db
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_sha256', '=', hash)
    .where('used_at', 'is', null)
    .returning('code_sha256')
    .executeTakeFirst()
  return row !== undefined
}

/** How many recovery codes of a person can still be used. */
export const countRecoveryCodes = async (reader: Reader, personId: string): Promise<number> => {
  const rows = await reader.db
    .selectFrom('recovery_code')
    .select('code_sha256')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}

/** Removes the second factor of a person, with its recovery codes. */
export const deleteSecondFactor = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.db.deleteFrom('auth.twoFactor').where('userId', '=', personId).execute()
  await tx.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
}
