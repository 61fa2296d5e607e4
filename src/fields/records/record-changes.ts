import { sameJson } from '#domain/same-json.ts'
import type { PartRow, StateRow, StoredRecord } from './record.ts'
import type { FieldSet, Register } from './register.ts'
import type { RecordValues } from './values.ts'

/** What differs in a row: its values by field, or null where there is no such row. */
export type RowFacts = Readonly<Record<string, unknown>> | null

/** One side of a change of a record, as the log has it: only what differs. */
export type RecordFacts = {
  values?: Readonly<Record<string, unknown>>
  /** Rows of parts by their ids. */
  parts?: Readonly<Record<string, Readonly<Record<string, RowFacts>>>>
  /** States by the ids of their rows. */
  states?: Readonly<Record<string, RowFacts>>
  isInTrash?: boolean
}

/** What changed in a record, before and after; undefined where nothing did. */
export type RecordChange = { before: RecordFacts; after: RecordFacts }

/** What differs between a record as it was and as it is; a new one was nothing before. */
export const changeOfRecord = (
  register: Register,
  before: StoredRecord | undefined,
  after: StoredRecord,
): RecordChange | undefined => {
  const values = changedValues(register.fields, before?.values ?? {}, after.values)
  const parts = Object.keys(register.parts).flatMap(part => {
    const rows = changedRows(before?.parts[part] ?? [], after.parts[part] ?? [], valuesOfRow)
    return rows ? [[part, rows] as const] : []
  })
  const states = changedRows(before?.states ?? [], after.states, factsOfState)
  const isMoved = (before?.deletedAt === undefined) !== (after.deletedAt === undefined)
  if (!values && parts.length === 0 && !states && !isMoved) return undefined
  const side = (name: 'before' | 'after', record: StoredRecord | undefined): RecordFacts => ({
    ...(values && { values: values[name] }),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts.map(([part, rows]) => [part, rows[name]])) }),
    ...(states && { states: states[name] }),
    ...(isMoved && { isInTrash: record?.deletedAt !== undefined }),
  })
  return { before: side('before', before), after: side('after', after) }
}

/**
 * The names of the fields that a change is about; those of parts are named `guests.email`, a state `state`.
 * A row that goes is about all fields of its part, whether they are filled or not.
 */
export const changedFieldNames = (register: Register, { before, after }: RecordChange): string[] => {
  const ofRows = Object.entries(register.parts).flatMap(([part, { fields }]) => {
    const [old, next] = [before.parts?.[part] ?? {}, after.parts?.[part] ?? {}]
    return Object.keys(old).flatMap(id =>
      Object.keys(next[id] === null ? fields : { ...old[id], ...next[id] }).map(name => `${part}.${name}`),
    )
  })
  const isComputed = (name: string) => register.fields[name]?.rule !== undefined
  return [
    ...Object.keys(after.values ?? {}).filter(name => !isComputed(name)),
    ...new Set(ofRows),
    ...(after.states ? ['state'] : []),
  ]
}

type Sides<Facts> = { before: Facts; after: Facts }

const changedValues = (
  fields: FieldSet,
  before: RecordValues,
  after: RecordValues,
): Sides<Record<string, unknown>> | undefined => {
  const names = Object.keys(fields).filter(name => !sameJson(before[name], after[name]))
  if (names.length === 0) return undefined
  // An empty field is null, since JSON has no other word for it.
  const pick = (values: RecordValues) => Object.fromEntries(names.map(name => [name, values[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}

type Row = { id: string }
type RowsById = Readonly<Record<string, RowFacts>>

const changedRows = <Each extends Row>(
  before: readonly Each[],
  after: readonly Each[],
  factsOf: (row: Each) => Readonly<Record<string, unknown>>,
): Sides<RowsById> | undefined => {
  const [old, next] = [before, after].map(rows => new Map(rows.map(row => [row.id, factsOf(row)])))
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].filter(
    id => !sameJson(old?.get(id), next?.get(id)),
  )
  if (ids.length === 0) return undefined
  const side = (one: RowsByMap, other: RowsByMap): RowsById =>
    Object.fromEntries(ids.map(id => [id, differentFacts(one?.get(id), other?.get(id))]))
  return { before: side(old, next), after: side(next, old) }
}

type RowsByMap = ReadonlyMap<string, Readonly<Record<string, unknown>>> | undefined

const differentFacts = (
  one: Readonly<Record<string, unknown>> | undefined,
  other: Readonly<Record<string, unknown>> | undefined,
): RowFacts => {
  if (!one) return null
  if (!other) return one
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(
    names.filter(name => !sameJson(one[name], other[name])).map(name => [name, one[name] ?? null]),
  )
}

const valuesOfRow = ({ values }: PartRow): RecordValues => values

const factsOfState = ({ state, on, why }: StateRow): Readonly<Record<string, unknown>> => ({
  state,
  on,
  ...(why !== undefined && { why }),
})
