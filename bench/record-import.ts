import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { createLocalPlanner } from '#domain/rights/right.ts'
import type { Sheet } from '#documents/sheet.ts'
import { writeCsv } from '#documents/write-csv.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { startPostgres } from '#tests/full/postgres.ts'
import { workbookFile } from '#use-cases/plan/sheet-file.ts'
import { createRecord } from '#use-cases/records/create-record.ts'
import { applySheetImport } from '#use-cases/register-sheets/apply-sheet-import.ts'
import { showSheetImport } from '#use-cases/register-sheets/show-sheet-import.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

// Brings a sheet of 10,000 trainings into an empty register on both engines, and says how long each step
// takes. Meanwhile another person adds a training again and again; the longest wait is told, too.
// `node bench/record-import.ts 2000 csv` names the number of rows and the format.

const options = process.argv.slice(2)
const rowCount = Number(options.find(option => /^\d+$/.test(option)) ?? 10_000)
const formats = (['csv', 'xlsx'] as const).filter(format => options.includes(format))

const planner = createLocalPlanner(['records:trainings'])

const topics = ['peat', 'river', 'bird', 'lake', 'delta', 'mangrove', 'spring', 'oasis']

/** A sheet as a secretariat would send it. */
const sheet: Sheet = {
  name: 'Trainings',
  lines: [],
  columns: [
    'Title (English)',
    'Title (French)',
    'Kind',
    'Audience',
    'From',
    'Until',
    'Place',
    'Product',
    'Cost',
    'Cost (currency)',
  ].map(heading => ({ heading, width: 20 })),
  rows: Array.from({ length: rowCount }, (_, i) => {
    const topic = topics[i % topics.length] ?? ''
    const day = (after: number) =>
      new Date(Date.UTC(2031, 0, 1 + (i % 600) + after)).toISOString().slice(0, 10)
    return {
      cells: [
        `Wetland skills, ${topic}, lesson ${i}`,
        `Compétences, ${topic}, leçon ${i}`,
        'Workshop',
        'Contracting Parties',
        day(0),
        day(2),
        `Gland, room ${i % 40}`,
        `Handbook ${i % 20}`,
        String((i % 500) + 0.5),
        'CHF',
      ],
    }
  }),
}

const bytesOf = (format: 'csv' | 'xlsx'): Uint8Array =>
  format === 'csv'
    ? writeCsv(sheet, 'comma')
    : workbookFile('sheet', { title: sheet.name, language: 'en', sheets: [sheet] }).bytes

const secondsOf = async <Answer>(
  run: () => Promise<Answer>,
): Promise<{ answer: Answer; seconds: number }> => {
  const start = performance.now()
  const answer = await run()
  return { answer, seconds: (performance.now() - start) / 1000 }
}

/** The longest wait of a person who adds a training again and again until `work` is done. */
const longestWait = async (jacana: Jacana, work: Promise<unknown>): Promise<number> => {
  let longest = 0
  let isDone = false
  const end = work.finally(() => (isDone = true))
  for (let i = 0; !isDone; i++) {
    const start = performance.now()
    const texts = {
      'title.en': `Another ${start}`,
      kind: 'workshop',
      audience: 'parties',
      from: '2032-05-01',
    }
    await jacana.do(createRecord, planner, { register: 'trainings', language: 'en', texts })
    longest = Math.max(longest, performance.now() - start)
    await pause(20)
  }
  await end
  return longest
}

const importSheet = async (store: Store, format: 'csv' | 'xlsx', title: string): Promise<void> => {
  const jacana = createJacana({ store })
  const input = { register: 'trainings', language: 'en' as const }
  const bytes = bytesOf(format)
  const sent = await secondsOf(() =>
    jacana.do(startSheetImport, planner, { ...input, bytes, fileName: `sheet.${format}` }),
  )
  const { id } = sent.answer
  const checked = await secondsOf(() => jacana.do(showSheetImport, planner, { ...input, id }))
  const { version, counts } = checked.answer
  let wait = 0
  const start = process.cpuUsage()
  const applied = await secondsOf(async () => {
    const work = jacana.do(applySheetImport, planner, { ...input, id, version })
    wait = await longestWait(jacana, work)
    return work
  })
  const { user, system } = process.cpuUsage(start)
  const times = [sent, checked, applied].map(({ seconds }) => seconds.toFixed(2))
  console.log(
    `${title}, ${format}: ${counts.new} rows sent in ${times[0]} s, checked in ${times[1]} s, ` +
      `applied in ${times[2]} s (${((user + system) / 1e6).toFixed(2)} s of this program); ` +
      `another change waited ${wait.toFixed(0)} ms at most`,
  )
}

const onServer = async (format: 'csv' | 'xlsx'): Promise<void> => {
  const server = await startPostgres()
  const store = await openStore({ databaseUrl: await server.newDatabase() })
  try {
    await importSheet(store, format, 'PostgreSQL')
  } finally {
    await store.close()
    await server.stop()
  }
}

const inProgram = async (format: 'csv' | 'xlsx'): Promise<void> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'jacana-bench-'))
  const store = await openStore({ dataFolder })
  try {
    await importSheet(store, format, 'PGlite')
  } finally {
    await store.close()
    await rm(dataFolder, { recursive: true })
  }
}

for (const format of formats.length > 0 ? formats : (['csv', 'xlsx'] as const)) {
  await onServer(format)
  await inProgram(format)
}
