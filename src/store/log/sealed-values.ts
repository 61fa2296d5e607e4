import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { seal, unseal } from '../engine/seal.ts'
import type { SealedValues } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** Values of personal fields before and after a change; `owner` is the id of their person or record. */
export type PersonalValues = { owner: string; before?: unknown; after?: unknown }

/**
 * The values, each encrypted with the key of its owner; keys are made where there are none.
 * @throws Error where an owner is erased
 */
export const sealValues = async (
  tx: Transaction,
  all: readonly PersonalValues[],
): Promise<SealedValues[]> => {
  if (all.length === 0) return []
  const keys = await keysOf(tx, [...new Set(all.map(({ owner }) => owner))])
  return all.map(({ owner, ...content }) => {
    const key = keys.get(owner)
    if (!key)
      throw new Error(`The personal values of ${owner} are erased: nothing more can be written of them`)
    return { owner, content: seal(key, JSON.stringify(content)) }
  })
}

/**
 * The decrypted values, by the encrypted ones. Those of an erased owner are missing, and so are those that
 * were encrypted with a key that has been destroyed since.
 */
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
      const content = key && unsealWith(key, values.content)
      return content ? [[values, JSON.parse(content)] as const] : []
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

/**
 * Makes the sealed values of records unreadable for ever. What is written of them later gets a new key.
 */
export const destroyKeys = async (tx: Transaction, owners: readonly string[]): Promise<void> => {
  await sql`delete from audit_key where owner = any(${owners}::text[]) and erased_at is null`.execute(tx.db)
}

const unsealWith = (key: Buffer, content: string): string | undefined => {
  try {
    return unseal(key, content)
  } catch {
    // Another key sealed it. That nobody changed it meanwhile is what the chain of hashes shows.
    return undefined
  }
}

const keysOf = async (
  tx: Transaction,
  owners: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> => {
  const newKeys = owners.map(owner => ({ owner, key: randomBytes(32).toString('hex') }))
  // The second half does not see what the first inserts.
  const { rows } = await sql<StoredKey>`
    with new_key as (
      insert into audit_key (owner, key)
      select owner, decode(key, 'hex')
      from jsonb_to_recordset(${JSON.stringify(newKeys)}::jsonb) as new (owner text, key text)
      on conflict do nothing returning owner, key
    )
    select owner, key from new_key
    union all select owner, key from audit_key where owner = any(${owners}::text[])`.execute(tx.db)
  const keys = new Map(rows.map(({ owner, key }) => [owner, key]))
  // Another transaction may have made a key meanwhile, which only a further statement sees.
  const others = owners.filter(owner => !keys.has(owner))
  if (others.length === 0) return keys
  const stored = await tx.db
    .selectFrom('audit_key')
    .select(['owner', 'key'])
    .where('owner', 'in', others)
    .execute()
  return new Map([...keys, ...stored.map(({ owner, key }) => [owner, key] as const)])
}

type StoredKey = { owner: string; key: Buffer | null }
