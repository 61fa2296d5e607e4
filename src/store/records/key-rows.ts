import { type RawBuilder, sql } from 'kysely'

import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { Reader } from '../engine/transaction.ts'
import { isComparedInWords, keyTextsOf } from './key-texts.ts'
import { cellsOfFields } from './record-row.ts'
import { fieldColumns, orderColumns, quoted, registerTable } from './record-table.ts'
import { rowsAsTable } from './write-record-rows.ts'

/** A record whose values in `key` another one has already. */
export type TakenKey = { id: string; key: readonly string[]; otherId: string }

/**
 * The keys of these records, as they would become, that another record has already. Those in the trash have
 * none, and texts that are sorted by are compared without accents, case and signs.
 */
export const findTakenKeys = async (
  reader: Reader,
  register: Register,
  records: readonly StoredRecord[],
): Promise<TakenKey[]> => {
  const inTable = await Promise.all(
    register.keys.map(key => {
      const filled = records.filter(({ values }) => key.every(name => values[name] !== undefined))
      return takenInTable(reader, register, key, filled)
    }),
  )
  return [...takenAmong(register, records), ...inTable.flat()]
}

const takenAmong = (register: Register, records: readonly StoredRecord[]): TakenKey[] => {
  const first = new Map<string, StoredRecord>()
  return records.flatMap(record => {
    const taken = new Map<readonly string[], TakenKey>()
    for (const { key, text } of keyTextsOf(register, record.values)) {
      const other = first.get(text)
      if (!other) first.set(text, record)
      else taken.set(key, { id: record.id, key, otherId: other.id })
    }
    return [...taken.values()]
  })
}

const takenInTable = async (
  reader: Reader,
  register: Register,
  key: readonly string[],
  records: readonly StoredRecord[],
): Promise<TakenKey[]> => {
  if (records.length === 0) return []
  const table = registerTable(register)
  const fields = Object.fromEntries(Object.entries(register.fields).filter(([name]) => key.includes(name)))
  const rows = records.map(({ id, values }) => ({ id, ...cellsOfFields(fields, values) }))
  const { rows: taken } = await sql<{ id: string; otherId: string }>`
    select distinct on (next.id) next.id, record.id as "otherId"
    from ${rowsAsTable(table, rows)} as next
    join ${sql.raw(quoted(table))} as record on ${sameKey(register, key)}
    where record.deleted_at is null and record.id <> all(${records.map(({ id }) => id)}::text[])`.execute(
    reader.db,
  )
  return taken.map(each => ({ ...each, key }))
}

const sameKey = ({ fields }: Register, key: readonly string[]): RawBuilder<unknown> =>
  sql.raw(
    key
      .map(name => {
        const field = fields[name]
        if (!field) return 'false'
        const isInWords = isComparedInWords(field)
        const columns = isInWords ? orderColumns(name, field.kind) : fieldColumns(name, field.kind)
        const conditions = columns.map(({ name: column }, i) => {
          // The first column of a filled field is filled, and an index or a hash finds equal ones.
          const sign = isInWords || i === 0 ? '=' : 'is not distinct from'
          return `record.${quoted(column)} ${sign} next.${quoted(column)}`
        })
        return `(${conditions.join(isInWords ? ' or ' : ' and ')})`
      })
      .join(' and '),
  )
