import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { deletionRules } from '#domain/records/deletion.ts'
import type { Person } from '#domain/rights/right.ts'
import { emptyDue } from '#store/deletion/emptying.ts'
import { insertRecords } from '#store/records/write-records.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'
import { smallRecord, titleOf } from '#tests/small-records.ts'
import { smallRegister } from '#tests/small-register.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { createExportJobs } from './export-jobs.ts'
import { exportRecords } from './export-records.ts'
import { makeExport } from './make-export.ts'
import { showExportPart } from './show-export-part.ts'
import { showExports } from './show-exports.ts'

const world = recordsWorld([smallRegister])
const keeper = recordsPerson('keeper', ...grantsTo([smallRegister]))
const other = recordsPerson('other', ...grantsTo([smallRegister]))
const samples = { register: 'samples', language: 'en' } as const

beforeAll(async () => {
  const records = [
    smallRecord('a', { title: titleOf('Peat'), from: '2031-03-01', place: '=Gland', contact: 'Ana' }),
    smallRecord('b', { title: titleOf('Birds; and more'), kind: 'course', follows: 'a' }),
    ...Array.from({ length: 1200 }, (_, i) =>
      smallRecord(`m${i}`, { title: titleOf(`More ${i}`), follows: 'a' }),
    ),
  ]
  await writeInTransaction(world.store, tx => insertRecords(tx, smallRegister, records, 2031))
}, 60_000)

const textOf = async (id: string, person: Person = keeper): Promise<string> => {
  const { bytes } = await world.jacana.do(showExportPart, person, { ...samples, id })
  return Buffer.from(bytes).toString('utf8')
}

test('a list of several pages is the file that would have been made at once, and says how far it is', async () => {
  const steps: (number | undefined)[] = []
  const { id } = await world.jacana.do(
    makeExport,
    keeper,
    { ...samples, sort: 'title' },
    { tell: ({ amounts }) => void steps.push(amounts?.['done'], amounts?.['all']) },
  )
  const atOnce = await world.jacana.do(exportRecords, keeper, { ...samples, sort: 'title', format: 'csv' })
  expect(await textOf(id)).toBe(Buffer.from(atOnce.bytes).toString('utf8'))
  expect(steps).toEqual([0, 1202, 1000, 1202])
  const { files } = await world.jacana.do(showExports, keeper, samples)
  expect(files).toMatchObject([{ id, name: 'samples-2031-03-10-en.csv', rows: 1202 }])
})

test('a list that is too long to be made while somebody waits is refused', async () => {
  const order = { ...samples, format: 'csv', most: 1201 } as const
  await expect(world.jacana.do(exportRecords, keeper, order)).rejects.toMatchObject({
    code: 'exportTooLong',
    values: { rows: 1202, most: 1201 },
  })
})

test('only its maker finds a file, and no longer where the rights are others', async () => {
  const { id } = await world.jacana.do(makeExport, keeper, { ...samples, filters: [['kind', 'course']] })
  await expect(textOf(id, other)).rejects.toMatchObject({ code: 'notFound' })
  const less = recordsPerson('keeper', ...grantsTo([smallRegister], { fields: ['title', 'kind'] }))
  await expect(textOf(id, less)).rejects.toMatchObject({ code: 'exportRightsChanged' })
  const readOnly = recordsPerson('keeper', ...grantsTo([smallRegister], { may: ['read'] }))
  await expect(textOf(id, readOnly)).rejects.toMatchObject({ code: 'notPermitted' })
  const limited = await world.jacana.do(makeExport, less, { ...samples, filters: [['kind', 'webinar']] })
  expect(await textOf(limited.id, less)).not.toContain('Ana')
})

test('a job that is cancelled leaves no file', async () => {
  const jobs = createExportJobs(world.jacana, defect => expect(defect).toBeUndefined())
  const before = (await world.jacana.do(showExports, other, samples)).files.length
  const { id } = jobs.start(other, samples)
  jobs.cancel(other, id)
  expect((await jobs.wait(other, id, 20_000)).state).toMatchObject({ kind: 'refused' })
  const next = jobs.start(other, { ...samples, filters: [['kind', 'course']] })
  expect((await jobs.wait(other, next.id, 20_000)).state.kind).toBe('done')
  expect((await world.jacana.do(showExports, other, samples)).files).toHaveLength(before + 1)
  await jobs.stop()
})

test('a file goes after its days, with its parts', async () => {
  await world.jacana.do(makeExport, keeper, { ...samples, filters: [['kind', 'course']] })
  const { emptied } = deletionRules.recordExport
  const days = typeof emptied === 'string' ? 0 : emptied.afterDays
  const later = (extra: number) => new Date(world.now.getTime() + (days + extra) * 86_400_000)
  await writeInTransaction(world.store, async tx => {
    expect((await emptyDue(tx, later(0))).recordExport).toBe(0)
    expect((await emptyDue(tx, later(1))).recordExport).toBeGreaterThan(0)
    const { rows } = await sql`select from records.export_part`.execute(tx.db)
    expect(rows).toEqual([])
  })
})
