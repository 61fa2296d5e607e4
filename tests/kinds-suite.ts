import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { inKeyOrder, sortKey } from '#domain/words/sort-key.ts'
import type { ColumnValue, FieldColumn, FieldKind } from '#fields/kinds/field-kind.ts'
import type { Store } from '#store/open-store.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { fieldColumns } from '#store/records/record-table.ts'
import { kindSamples, sampleValues } from './kind-samples.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** The exam of the kinds of field in a real table, the same for the embedded database and for a server. */
export const kindsSuite = (open: () => Promise<Store>): void => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  }, 60_000)
  afterAll(() => store.close())

  describe.each(kindSamples)('$label', sample => {
    const { kind } = sample
    const values = sampleValues(sample)

    test('values come back from their columns as they were written', async () => {
      const rows = await writeInTransaction(store, async tx => {
        await createTable(tx, kind)
        await insertCells(tx, kind, [
          ...values.map(value => kind.toCells(value)),
          kind.columns.map(() => null),
        ])
        return readRows(tx, kind, 'position')
      })
      expect(rows.map(row => kind.fromCells(row))).toEqual([...values, undefined])
    })

    test.runIf(kind.order === 'column')('the order of values is that of their columns', async () => {
      const rows = await writeInTransaction(store, async tx => {
        await createTable(tx, kind)
        await insertCells(
          tx,
          kind,
          values.map(value => kind.toCells(value)),
        )
        return readRows(
          tx,
          kind,
          columnsOf(kind)
            .map(({ name }) => `exam_kind."${name}"`)
            .join(', '),
        )
      })
      const sorted = rows.map(row => kind.fromCells(row))
      for (const [i, value] of sorted.slice(1).entries())
        expect(kind.compare(sorted[i], value), JSON.stringify([sorted[i], value])).toBeLessThanOrEqual(0)
      const inMemory = values.toSorted((one, other) => kind.compare(one, other))
      for (const [i, value] of sorted.entries()) expect(kind.compare(value, inMemory[i])).toBe(0)
    })
  })

  test.each<[label: string, cells: readonly ColumnValue[]]>([
    ['month', ['2024-13']],
    ['month', ['0024-03']],
    ['span', ['2024-03-14', '2024-03-12']],
    ['span', ['2024-03-14', null]],
    ['span', [null, '2024-03-14']],
    ['count', [100_001]],
    ['count', [-6]],
    ['decimal', ['0.0001']],
    ['decimal', ['-1000000.001']],
    ['percent', ['100.01']],
    ['percent', ['NaN']],
    ['money', ['-0.01', 'CHF']],
    ['money', ['1.00', null]],
    ['money', [null, 'CHF']],
    ['money', ['1.00', 'francs']],
    ['coordinates', ['90.1', '0']],
    ['coordinates', ['0', '-180.1']],
    ['coordinates', ['46.2', null]],
    ['coordinates', [null, '6.1']],
  ])('the database refuses a %s of %j', async (label, cells) => {
    const kind = kindSamples.find(sample => sample.label === label)?.kind
    if (!kind) throw new Error(`There is no kind ${label}`)
    const insertion = writeInTransaction(store, async tx => {
      await createTable(tx, kind)
      await insertCells(tx, kind, [cells])
    })
    await expect(insertion).rejects.toMatchObject({ code: '23514' })
  })

  test('the keys of words have one order in memory and in the database', async () => {
    const letters = fc.constantFrom('a', 'é', 'n', 'ñ', 'Œ', 'z', ' ', '-', '2', '14', '\ufa0e', '中', '𐐀')
    const keys = fc.sample(fc.array(letters), { numRuns: 200, seed: 7 }).map(text => sortKey(text.join('')))
    const sorted = await writeInTransaction(store, async tx => {
      const { rows } = await sql<{ key: string }>`
        select key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as keys (key)
        order by key collate "C"`.execute(tx.db)
      return rows.map(({ key }) => key)
    })
    expect(sorted).toEqual(keys.toSorted(inKeyOrder))
  })
}

const columnsOf = (kind: FieldKind) => fieldColumns('examField', kind)

const table = sql.raw('exam_kind')

const createTable = async (tx: Transaction, kind: FieldKind): Promise<void> => {
  const columns = columnsOf(kind).map(({ name, type, check }) => {
    const collation = type === 'text' ? ' collate "C"' : ''
    return `"${name}" ${type}${collation}${check ? ` check (${check(name)})` : ''}`
  })
  await sql`
    create temporary table ${table} (position integer not null, ${sql.raw(columns.join(', '))})
    on commit drop`.execute(tx.db)
}

const insertCells = async (
  tx: Transaction,
  kind: FieldKind,
  rows: readonly (readonly ColumnValue[])[],
): Promise<void> => {
  const records = rows.map((cells, position) => ({
    position,
    ...Object.fromEntries(columnsOf(kind).map(({ name }, i) => [name, cells[i] ?? null])),
  }))
  await sql`
    insert into ${table}
    select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)`.execute(tx.db)
}

const readRows = async (tx: Transaction, kind: FieldKind, order: string): Promise<ColumnValue[][]> => {
  const columns = columnsOf(kind)
  const list = columns.map(({ name, type }) => `"${name}"${isReadAsText(type) ? '::text' : ''} as "${name}"`)
  const { rows } = await sql<Record<string, ColumnValue>>`
    select ${sql.raw(list.join(', '))} from ${table} order by ${sql.raw(order)}`.execute(tx.db)
  return rows.map(row => columns.map(({ name }) => row[name] ?? null))
}

const isReadAsText = (type: FieldColumn['type']): boolean =>
  type === 'date' || type === 'numeric' || type === 'timestamptz'
