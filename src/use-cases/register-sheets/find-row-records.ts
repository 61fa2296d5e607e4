import { pieceNamesOf } from '#fields/records/piece-names.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findNamedRecords } from '#store/records/find-named.ts'
import { findTakenKeys } from '#store/records/key-rows.ts'

import type { ChangeContext } from '../records/judge-records.ts'
import { factsReader } from '../records/read-facts.ts'
import type { SheetFacts } from './sheet-rows.ts'

/**
 * The ids of the records that rows are about, by the rows' numbers: by the number or id that the sheet has,
 * or by the first key of the register that is filled and belongs to a record.
 */
export const findRowRecords = async (
  reader: Reader,
  question: ChangeContext,
  rows: readonly SheetFacts[],
): Promise<Map<number, string>> => {
  const { register } = question
  const byName = await findNamedRecords(
    reader,
    register,
    rows.flatMap(({ name }) => (name === '' ? [] : [name])),
  )
  const byKey = await findByKeys(
    reader,
    question,
    rows.filter(({ name }) => name === ''),
  )
  return new Map([
    ...byKey,
    ...rows.flatMap(({ row, name }) => {
      const id = byName.get(name)
      return id === undefined ? [] : [[row, id] as const]
    }),
  ])
}

const findByKeys = async (
  reader: Reader,
  question: ChangeContext,
  rows: readonly SheetFacts[],
): Promise<[number, string][]> => {
  const { register } = question
  const fields = keyFields(register)
  const pieces = new Set(Object.entries(fields).flatMap(([name, field]) => pieceNamesOf(name, field)))
  const keyed = rows.map(({ row, texts }) => ({
    row,
    texts: Object.fromEntries(Object.entries(texts).filter(([name]) => pieces.has(name))),
  }))
  if (pieces.size === 0 || keyed.length === 0) return []
  const read = await factsReader(
    reader,
    question,
    fields,
    keyed.map(({ texts }) => ({ stored: {}, facts: { texts } })),
  )
  const probes = keyed.flatMap(({ row, texts }) => {
    const result = read({}, { texts })
    return 'values' in result ? [probeOf(question, row, result.values)] : []
  })
  const taken = await findTakenKeys(reader, register, probes)
  const ids = new Set(probes.map(({ id }) => id))
  const idsByRow = new Map<number, string>()
  for (const { id, otherId } of taken)
    if (!ids.has(otherId) && !idsByRow.has(Number(id))) idsByRow.set(Number(id), otherId)
  return [...idsByRow]
}

/** Those fields whose values find a record; none is required, since a sheet need not have all. */
const keyFields = ({ fields, keys }: Register): FieldSet =>
  Object.fromEntries(
    [...new Set(keys.flat())].flatMap(name => {
      const field = fields[name]
      return field ? [[name, { ...field, isRequired: false }] as const] : []
    }),
  )

// A record that is never stored: what is asked is which other has its keys.
const probeOf = (
  { register, person, now }: ChangeContext,
  row: number,
  values: StoredRecord['values'],
): StoredRecord => ({
  id: String(row),
  register: register.name,
  version: 1,
  state: register.firstState,
  stateOn: '2000-01-01',
  values,
  parts: {},
  states: [],
  source: 'sheet',
  createdAt: now,
  createdBy: person.id,
  changedAt: now,
  changedBy: person.id,
})
