import { randomBytes } from 'node:crypto'

import { seal, unseal } from '../engine/seal.ts'
import type { SealedValues } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** Values of personal fields before and after a change; `owner` is the id of their person or record. */
export type PersonalValues = { owner: string; before?: unknown; after?: unknown }

/**
 * The values, encrypted with the key of their owner; the key is made where there is none.
 * @throws Error where the owner is erased
 */
export const sealValues = async (tx: Transaction, values: PersonalValues): Promise<SealedValues> => {
  const { owner, ...content } = values
  const key = await keyOf(tx, owner)
  if (!key) throw new Error(`The personal values of ${owner} are erased: nothing more can be written of them`)
  return { owner, content: seal(key, JSON.stringify(content)) }
}

/** The decrypted values, by the encrypted ones; those of an erased owner are missing. */
export const openValues = async (
  reader: Reader,
  sealed: readonly SealedValues[],
): Promise<Map<SealedValues, Omit<PersonalValues, 'owner'>>> => {
  if (sealed.length === 0) return new Map()
  const owners = [...new Set(sealed.map(({ owner }) => owner))]
  const rows = await reader.db
    .selectFrom('audit_key')
    .select(['owner', 'key'])
    .where('owner', 'in', owners)
    .execute()
  const keys = new Map(rows.flatMap(({ owner, key }) => (key ? [[owner, key] as const] : [])))
  return new Map(
    sealed.flatMap(values => {
      const key = keys.get(values.owner)
      return key ? [[values, JSON.parse(unseal(key, values.content))] as const] : []
    }),
  )
}

/** Makes the personal values of a person or record unreadable for ever, and deletes the person's name. */
export const eraseOwner = async (tx: Transaction, owner: string, now: Date): Promise<void> => {
  await tx.db
    .insertInto('audit_key')
    .values({ owner, key: null, erased_at: now })
    .onConflict(conflict => conflict.column('owner').doUpdateSet({ key: null, erased_at: now }))
    .execute()
  await tx.db.updateTable('person').set({ name: null, erased_at: now }).where('id', '=', owner).execute()
}

const keyOf = async (tx: Transaction, owner: string): Promise<Buffer | null> => {
  const insertedRow = await tx.db
    .insertInto('audit_key')
    .values({ owner, key: randomBytes(32), erased_at: null })
    .onConflict(conflict => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (insertedRow) return insertedRow.key
  const { key } = await tx.db
    .selectFrom('audit_key')
    .select('key')
    .where('owner', '=', owner)
    .executeTakeFirstOrThrow()
  return key
}
