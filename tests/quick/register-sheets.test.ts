import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { readSheets } from '#documents/read-sheets.ts'
import { languages } from '#domain/language.ts'
import { createLocalPlanner, type Grant, type Person } from '#domain/rights/right.ts'
import { textIn, withWords } from '#domain/text.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { readRecords } from '#store/records/read-record.ts'
import { insertRecords, updateRecords } from '#store/records/write-records.ts'
import { applySheetImport } from '#use-cases/register-sheets/apply-sheet-import.ts'
import { chooseSheetRows } from '#use-cases/register-sheets/choose-sheet-rows.ts'
import { takeBackFile } from '#use-cases/deletion/take-back-file.ts'
import { discardSheetImport } from '#use-cases/register-sheets/discard-sheet-import.ts'
import { exportBadRows } from '#use-cases/register-sheets/export-bad-rows.ts'
import { exportRecords } from '#use-cases/register-sheets/export-records.ts'
import { exportSheetTemplate } from '#use-cases/register-sheets/export-sheet-template.ts'
import { showSheetImport } from '#use-cases/register-sheets/show-sheet-import.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'

import { mission, venue } from '../mission-records.ts'
import { missions, venues } from '../mission-registers.ts'
import { recordsWorld } from '../records-world.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

const planner = createLocalPlanner(['records:missions', 'records:venues'])
const world = recordsWorld([venues, missions])
const lake = venue('=Lake; "old", one', { region: 'north' })
const all: StoredRecord[] = []

beforeAll(async () => {
  world.now = new Date('2031-03-02T10:00:00Z')
  await insert([lake], venues)
  all.push(
    ...(await insert([
      mission({
        title: withWords(textIn('fr', 'Visite'), 'en', 'Visit'),
        kind: 'field',
        venue: lake.id,
        others: [lake.id],
        phone: "'-1",
        report: 'One\n\n"two"; three',
      }),
      mission({ title: textIn('es', 'Visita'), phone: '007' }),
    ])),
  )
}, 60_000)

const insert = (records: readonly StoredRecord[], register = missions) =>
  writeInTransaction(world.store, tx => insertRecords(tx, register, records, 2031))
const present = async (id: string) => {
  const [record] = await world.store.read(reader => readRecords(reader, missions, [id]))
  if (!record) throw new Error('No such record')
  return record
}
const reporter = (fields: readonly string[]): Person => ({
  id: 'reporter',
  name: 'Reporter',
  grants: (['export', 'change'] as const).map((verb): Grant => ({
    right: [verb, 'records:missions'],
    fields: [...fields],
  })),
})
const send = async (sheet: string | Uint8Array, person = planner, language: 'en' | 'fr' | 'es' = 'en') => {
  const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet
  const input = { register: 'missions', language, bytes, fileName: 'missions.csv' }
  const { id } = await world.jacana.do(startSheetImport, person, input)
  return world.jacana.do(showSheetImport, person, { register: 'missions', language, id })
}
const apply = (preview: { id: string; version: number }) =>
  world.jacana.do(applySheetImport, planner, {
    register: 'missions',
    id: preview.id,
    version: preview.version,
  })
const csvOf = async (person = planner) => {
  const file = await world.jacana.do(exportRecords, person, {
    register: 'missions',
    format: 'csv',
    separator: 'comma',
  })
  return new TextDecoder().decode(file.bytes)
}

test.each(languages.flatMap(language => (['xlsx', 'csv'] as const).map(format => ({ language, format }))))(
  'what is taken away comes back unchanged: %j',
  async ({ language, format }) => {
    for (const reader of languages) {
      const file = await world.jacana.do(exportRecords, planner, { register: 'missions', language, format })
      const { counts, headings } = await send(file.bytes, planner, reader)
      expect(counts).toMatchObject({ new: 0, change: 0, asks: 0, error: 0 })
      expect(counts.same).toBeGreaterThanOrEqual(2)
      expect(headings).toEqual({ unknown: [], missing: [] })
    }
  },
)

test('any record comes back unchanged from any file', async () => {
  const line = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map(text => text.replaceAll(/\s+/g, ' '))
  await fc.assert(
    fc.asyncProperty(
      line,
      line,
      fc.constantFrom(...languages),
      fc.constantFrom('xlsx' as const, 'csv' as const),
      async (title, phone, language, format) => {
        const [record] = await insert([
          mission({ title: textIn(language, `x${title.trim()}`), phone: `${phone.trim()}.` }),
        ])
        const file = await world.jacana.do(exportRecords, planner, { register: 'missions', language, format })
        const { counts } = await send(file.bytes, planner, language)
        expect(counts, record?.number).toMatchObject({ new: 0, change: 0, asks: 0, error: 0 })
      },
    ),
    { numRuns: 20 },
  )
}, 60_000)

test('rows are added and changed in one go; the same sheet again changes nothing', async () => {
  const [first] = all
  const sheet = `from;TITRE (français);venue\n1.4.2031;Nouvelle;${lake.id}\n`
  const preview = await send(sheet, planner, 'fr')
  expect(preview.counts).toMatchObject({ new: 1, error: 0 })
  expect((await apply(preview)).counts.new).toBe(1)
  const changed = await send(`Number in the register,Phone\n${first?.number},555\n`)
  expect(changed.rows).toMatchObject([
    {
      grade: 'change',
      row: 2,
      name: first?.number,
      changes: [{ label: 'Phone', before: "'-1", after: '555' }],
    },
  ])
  await apply(changed)
  expect((await present(first?.id ?? '')).values['phone']).toBe('555')
  const again = await send(`Number in the register,Phone\n${first?.number},555\n`)
  expect(again.counts).toMatchObject({ same: 1, change: 0 })
})

test('a row with a fault is left out, says why, and comes back as a sheet', async () => {
  const [first, second] = all
  const sheet = `Number in the register,From,Venue\n${first?.number},2031-02-30,\n${second?.number},2031-03-01,Nowhere\nMIS-1999-001,2031-03-01,\n${first?.number},2031-03-05,\n`
  const preview = await send(sheet)
  expect(
    preview.rows.map(({ row, grade, faults }) => [row, grade, faults[0]?.field, faults[0]?.fault]),
  ).toEqual([
    [2, 'error', 'from', 'notADay'],
    [3, 'error', 'venue', 'notFound'],
    [4, 'error', '', 'notFound'],
    [5, 'change', undefined, undefined],
  ])
  const file = await world.jacana.do(exportBadRows, planner, {
    register: 'missions',
    id: preview.id,
    format: 'csv',
    language: 'en',
    separator: 'comma',
  })
  expect(new TextDecoder().decode(file.bytes)).toContain('Nowhere,"Venue: ')
  expect((await apply(preview)).left).toBe(3)
  expect((await present(first?.id ?? '')).values['from']).toBe('2031-03-05')
})

test('a row that would undo a later change waits for a decision', async () => {
  const before = await present(all[1]?.id ?? '')
  const csv = await csvOf()
  const after = { ...before, values: { ...before.values, phone: 'later' } }
  await writeInTransaction(world.store, tx => updateRecords(tx, missions, [{ before, after }]))
  const preview = await send(csv.replace('007', '008'))
  expect(preview.counts.asks).toBe(1)
  await apply(preview)
  expect((await present(before.id)).values['phone']).toBe('later')
  const next = await send(csv.replace('007', '008'))
  const [row] = next.rows.filter(({ grade }) => grade === 'asks')
  const chosen = await world.jacana.do(chooseSheetRows, planner, {
    register: 'missions',
    id: next.id,
    version: next.version,
    rows: [row?.row ?? 0],
  })
  await apply(chosen)
  expect((await present(before.id)).values['phone']).toBe('008')
})

test('a change after the sheet was sent, or after its rows were looked at, is asked about', async () => {
  const before = await present(all[1]?.id ?? '')
  const csv = `Number in the register,Phone\n${before.number},009\n`
  const preview = await send(csv)
  expect(preview.counts).toMatchObject({ change: 1, asks: 0 })
  const later = new Date(world.now.getTime() + 60_000)
  const after = { ...before, values: { ...before.values, phone: 'newer' }, changedAt: later }
  await writeInTransaction(world.store, tx => updateRecords(tx, missions, [{ before, after }]))
  const question = { register: 'missions', id: preview.id }
  const { rows, version } = await world.jacana.do(showSheetImport, planner, question)
  expect(rows).toMatchObject([{ grade: 'asks' }])
  const order = { ...question, version, rows: [2], among: [2], seenAt: world.now.toISOString() }
  expect((await world.jacana.do(applySheetImport, planner, order)).left).toBe(1)
  expect((await present(before.id)).values['phone']).toBe('newer')
})

test('words that differ in accents and case alone are one key, in a sheet as in the register', async () => {
  const lines = ['Title (English),From', 'Étude One,2031-06-02', 'etude one,2031-06-02']
  const { counts } = await send(lines.join('\n'))
  expect(counts).toMatchObject({ new: 1, error: 1 })
})

test('two rows with one key are found however far apart they stand', async () => {
  const line = (number: number) => `Walk ${number},2031-05-02`
  const lines = [...Array.from({ length: 1100 }, (_, i) => line(i)), line(3)]
  const { id, counts } = await send(['Title (English),From', ...lines].join('\n'))
  expect(counts).toMatchObject({ new: 1100, error: 1 })
  const question = { register: 'missions', id, grade: 'error' } as const
  const { rows } = await world.jacana.do(showSheetImport, planner, question)
  expect(rows).toMatchObject([{ row: 1102, faults: [{ field: 'title.en', fault: 'taken' }] }])
})

test('why a state was recorded is in the JSON file of those who read the history alone', async () => {
  const [state] = mission().states
  if (!state) throw new Error('a mission has a state')
  await insert([mission({ title: textIn('en', 'Secret') }, { states: [{ ...state, why: 'In confidence' }] })])
  const jsonOf = async (person: Person) => {
    const order = { register: 'missions', language: 'en', format: 'json' } as const
    return new TextDecoder().decode((await world.jacana.do(exportRecords, person, order)).bytes)
  }
  const historian: Person = { ...planner, grants: [...planner.grants, { right: ['read', 'history'] }] }
  const others: Person = {
    ...planner,
    grants: planner.grants.filter(({ right: [, about] }) => about !== 'history'),
  }
  expect(await jsonOf(historian)).toContain('In confidence')
  expect(await jsonOf(others)).not.toContain('In confidence')
})

test('a hidden field is neither in a file nor changed by one', async () => {
  const person = reporter(['title', 'report'])
  const csv = await csvOf(person)
  expect(csv).toContain('Report')
  expect(csv).not.toContain('Phone')
  expect(csv).not.toContain('555')
  const own = await send(csv, person)
  expect(own.counts).toMatchObject({ change: 0, error: 0 })
  const { number } = all[0] ?? {}
  const guess = await send(`Number in the register,Phone\n${number},555\n`, person)
  const miss = await send(`Number in the register,Phone\n${number},556\n`, person)
  expect(guess.rows[0]).toMatchObject({
    grade: 'error',
    changes: [],
    faults: [{ field: 'phone', fault: 'unknown' }],
  })
  // But for what the person wrote, both answers are the same.
  const answers = (rows: readonly object[]) => rows.map(row => ({ ...row, written: {} }))
  expect(answers(miss.rows)).toEqual(answers(guess.rows))
  expect((await send(`Number in the register,Phone\n${number},\n`, person)).counts.same).toBe(1)
  const added = await send('Title,From\nMine,2031-01-01\n', person)
  expect(added.counts).toMatchObject({ new: 0, error: 1 })
})

test('headings that occur twice or say nothing are refused, and unknown ones are named', async () => {
  await expect(send('Phone,PHONE\n1,2\n')).rejects.toMatchObject({ code: 'sheetHeadingTwice' })
  await expect(send('A,B\n1,2\n')).rejects.toMatchObject({ code: 'sheetHeadingsUnknown' })
  const preview = await send('Phone,Colour\n1,red\n')
  expect(preview.headings).toEqual({ unknown: ['Colour'], missing: ['Title', 'From'] })
})

test.each(languages)('the empty sheet explains its columns, and is understood: %s', async language => {
  const { bytes } = await world.jacana.do(exportSheetTemplate, planner, { register: 'missions', language })
  const { total, headings } = await send(bytes, planner, language)
  expect({ total, headings }).toEqual({ total: 0, headings: { unknown: [], missing: [] } })
  const [, explanation] = readSheets(bytes)
  expect(explanation?.rows.some(({ cells }) => cells.some(cell => cell.includes('; office')))).toBe(true)
})

test('a discarded sheet is not taken back, because no page would show it as an import of a plan', async () => {
  const importer = createLocalPlanner(['records:missions', 'import', 'plan'])
  const { id, version } = await send('Phone\n1\n', importer)
  await world.jacana.do(discardSheetImport, importer, { register: 'missions', id, version })
  await expect(world.jacana.do(takeBackFile, importer, { id })).rejects.toMatchObject({
    code: 'tooLateToTakeBack',
  })
})
