import * as fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { FieldKind } from '#fields/kinds/field-kind.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import { columnFor, factNamed } from '#fields/records/criterion-fact.ts'
import { meetsCriterion } from '#fields/records/meets-criterion.ts'
import { wholeReach } from '#fields/records/record-reach.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'
import { kindSamples } from '#tests/kind-samples.ts'
import { smallRegister } from '#tests/small-register.ts'

import type { Transaction } from '../engine/transaction.ts'
import { openStore, type Store } from '../open-store.ts'
import { criterionSql } from './criterion-sql.ts'
import { recordSight } from './reach-sql.ts'
import { createRegisterSql } from './table-sql.ts'
import { insertRecords } from './write-records.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await store.write(async tx => {
    await sql.raw(createRegisterSql(register, [])).execute(tx.db)
    return { answer: undefined }
  })
}, 60_000)
afterAll(() => store?.close())

const fieldsOf = (kinds: readonly FieldKind[]): FieldSet =>
  Object.fromEntries(
    kinds.map((kind, i) => [
      `field${i}`,
      {
        kind,
        label: in3('Field', 'Champ', 'Campo'),
        isRequired: false,
        isSensitive: false,
        isListed: true,
        isSortable: false,
      },
    ]),
  )

/** Every kind, but those whose values are ids of other tables. */
const kinds = kindSamples.flatMap(({ kind }) => {
  const isReference = kind.columns.some(({ type, refersTo }) => type === 'text' && refersTo)
  return isReference || kind.examples.good.length === 0 ? [] : [kind]
})

/** A register with a field of each kind, and in a part as many. */
const register: Register = {
  ...smallRegister,
  name: 'chances',
  fields: { title: smallRegister.fields.title, ...fieldsOf(kinds) },
  parts: {
    rows: {
      title: in3('x', 'x', 'x'),
      one: in3('x', 'x', 'x'),
      fields: fieldsOf(kinds),
      key: [],
    },
  },
}

const valuesOf = (fields: FieldSet) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(fields)
          .filter(([name]) => name !== 'title')
          .map(([name, { kind }]) => [
            name,
            fc.option(fc.constantFrom(...kind.examples.good), { nil: undefined }),
          ]),
      ),
    )
    .map(values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)))

const days = fc.constantFrom('2024-02-29', '2024-03-01', '2024-03-02', '2027-12-31', '1971-02-02')

const recordsOf = (register: Register): fc.Arbitrary<StoredRecord[]> =>
  fc
    .array(
      fc
        .record({
          values: valuesOf(register.fields),
          rows: fc.array(valuesOf(register.parts['rows']?.fields ?? {}), { maxLength: 3 }),
          states: fc.array(fc.tuple(fc.constantFrom('planned', 'held'), days), {
            minLength: 1,
            maxLength: 3,
          }),
          dueOn: fc.option(days, { nil: undefined }),
          changedOn: days,
        })
        .map(({ values, rows, states, dueOn, changedOn }) => ({ values, rows, states, dueOn, changedOn })),
      { minLength: 1, maxLength: 12 },
    )
    .map(drafts =>
      drafts.map(({ values, rows, states, dueOn, changedOn }, i): StoredRecord => {
        const [state, stateOn] = states.at(-1) ?? ['planned', '2024-03-01']
        const at = new Date(`${changedOn}T23:30:00Z`)
        return {
          id: `r${String.fromCharCode(97 + i)}`,
          register: 'chances',
          version: 1,
          state,
          stateOn,
          ...(dueOn && { dueOn, due: 'report' }),
          values: {
            ...values,
            ...(i % 4 > 0 && { title: { source: 'en', words: { en: { text: `Peat ${i}` } } } }),
          },
          parts: { rows: rows.map((each, j) => ({ id: `r${i}.${j}`, values: each })) },
          states: states.map(([name, on], j) => ({
            id: `s${i}.${j}`,
            state: name,
            on,
            recordedAt: at,
            recordedBy: 'somebody',
          })),
          source: 'typed',
          createdAt: at,
          createdBy: 'somebody',
          changedAt: at,
          changedBy: 'somebody',
        }
      }),
    )

const leafOf = (fields: FieldSet, name: string, facts: readonly string[] = []): fc.Arbitrary<Criterion> => {
  const fact = factNamed(fields, name)
  const type = fact && columnFor(fact, 'range')?.type
  const values = fields[name]?.kind.examples.good ?? []
  const codes = [
    ...values.flatMap(value => fields[name]?.kind.codes(value) ?? []),
    'held',
    '2024-03-01',
    'none',
  ]
  const limits = type === 'date' || type === 'timestamptz' ? days : fc.constantFrom('0', '7', '10.5', '1200')
  const limit = type === 'integer' ? fc.constantFrom('0', '7', '1000') : limits
  const others = [...Object.keys(fields), ...facts].filter(other => {
    const otherFact = name === other ? undefined : factNamed(fields, other)
    const otherType = otherFact && columnFor(otherFact, 'range')?.type
    const isDayLike = (each: string | undefined) => each === 'date' || each === 'timestamptz'
    return otherType === type || (isDayLike(otherType) && isDayLike(type))
  })
  return fc.oneof(
    fc.array(fc.constantFrom(...codes), { maxLength: 3 }).map(among => ({ field: name, among })),
    fc.boolean().map(isFilled => ({ field: name, isFilled })),
    fc
      .constantFrom('zones', 'hum', 'ñandú', 'sainte marie', 'pe', '2024', 'Gland!')
      .map(has => ({ field: name, has })),
    fc
      .record({ from: fc.option(limit, { nil: undefined }), until: fc.option(limit, { nil: undefined }) })
      .map(({ from, until }) => ({ field: name, ...(from && { from }), ...(until && { until }) })),
    ...(others.length > 0 ? [fc.constantFrom(...others).map(notAfter => ({ field: name, notAfter }))] : []),
  )
}

const criterionOf = (register: Register): fc.Arbitrary<Criterion> => {
  const { rows } = register.parts
  const fieldsInRows = rows?.fields ?? {}
  const ownNames = [
    ...Object.keys(register.fields),
    'state',
    'stateOn',
    'dueOn',
    'number',
    'createdAt',
    'changedAt',
    'state.held',
  ]
  const leaf = fc.oneof(
    fc
      .constantFrom(...ownNames)
      .chain(name => leafOf(register.fields, name, ['stateOn', 'dueOn', 'changedAt'])),
    fc
      .constantFrom(...Object.keys(fieldsInRows))
      .chain(name => leafOf(fieldsInRows, name))
      .map(some => ({ part: 'rows', some })),
  )
  return fc.letrec<{ node: Criterion }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }).map(all => ({ all })),
      fc.array(tie('node'), { maxLength: 3 }).map(any => ({ any })),
      tie('node').map(not => ({ not })),
    ),
  })).node
}

const idsOf = async (tx: Transaction, criteria: readonly Criterion[]): Promise<string[][]> => {
  const sight = recordSight(register, wholeReach)
  const columns: RawBuilder<unknown>[] = criteria.map(
    (criterion, i) => sql`(${criterionSql(sight, criterion)}) is true as ${sql.ref(`c${i}`)}`,
  )
  const { rows } = await sql<Record<string, unknown>>`
    select r.id, ${sql.join(columns)} from ${sight.from} order by r.id`.execute(tx.db)
  return criteria.map((_, i) => rows.flatMap(row => (row[`c${i}`] ? [String(row['id'])] : [])))
}

test('SQL and memory agree on which records meet a criterion', async () => {
  const worlds = fc.record({
    records: recordsOf(register),
    criteria: fc.array(criterionOf(register), { minLength: 40, maxLength: 40 }),
  })
  const compare = async (records: readonly StoredRecord[], criteria: readonly Criterion[]) => {
    const { inSql, inMemory } = await store.write(async tx => {
      const stored = await insertRecords(tx, register, records, 2024)
      const meeting = (criterion: Criterion) =>
        stored.flatMap(record => (meetsCriterion(register, record, criterion) ? [record.id] : []))
      return {
        answer: { inSql: await idsOf(tx, criteria), inMemory: criteria.map(meeting) },
        undo: true,
      }
    })
    const different = criteria.findIndex((_, i) => inSql[i]?.join() !== inMemory[i]?.join())
    expect({ criterion: criteria[different], inSql: inSql[different] }).toEqual({
      criterion: criteria[different],
      inSql: inMemory[different],
    })
  }
  await fc.assert(
    fc.asyncProperty(worlds, ({ records, criteria }) => compare(records, criteria)),
    { numRuns: 8, endOnFailure: true },
  )
})
