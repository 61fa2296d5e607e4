import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { postKey } from '#domain/people/secretariat-post.ts'
import { overlapChecksOf } from '#fields/records/check-record.ts'
import { meetsCriterion } from '#fields/records/meets-criterion.ts'
import { deadlinesOf } from '#fields/records/next-deadline.ts'
import { answerMeasure } from '#fields/records/measure-answer.ts'
import { measureChanges } from '#fields/records/measure-changes.ts'
import { resolveDays } from '#fields/records/resolve-days.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { instruments } from '#registers/instruments.ts'

import { readDemoPeople } from '../people/demo-people.ts'
import { type ExampleRecord, readExampleRecords } from './example-records.ts'

const example = 'examples/wetlands-2023-2025'

/** The day from which the sessions of the last autumn are still to come. */
const today = '2025-09-01'

let ids = 0
const newId = () => `id-${ids++}`

const { posts, people } = await readDemoPeople(example, newId)

const findInExample = (target: string, name: string): string | undefined => {
  if (target === 'post') return posts.find(post => postKey(post) === name)?.id
  return target === 'person' && people.some(person => person.name === name) ? `person ${name}` : undefined
}

const all = await readExampleRecords(`${example}/records`, registers, { find: findInExample, newId })
const sets = all.filter(({ records }) => records.length > 0)

const nextDay = (day: string | undefined) => day ?? '9999-12-31'

test('a register has 12 to 30 records in the example, or none, each with an id of its own', () => {
  expect(sets.length).toBeGreaterThan(3)
  for (const { register, records } of sets) {
    expect(records.length, register.name).toBeGreaterThanOrEqual(12)
    expect(records.length, register.name).toBeLessThanOrEqual(30)
  }
  const allIds = sets.flatMap(({ records }) => records.map(({ id }) => id))
  expect(new Set(allIds).size).toBe(allIds.length)
})

test('every state is there, and states follow one another', () => {
  for (const { register, records } of sets) {
    const last = new Set(records.map(({ states }) => states.at(-1)?.state))
    expect(last, register.name).toEqual(new Set(Object.keys(register.states)))
    for (const { states } of records)
      expect(states.map(({ on }) => on)).toEqual(states.map(({ on }) => on).toSorted())
  }
})

test('every view shows some of the records and not all', () => {
  for (const { register, records } of sets)
    for (const [name, { where }] of Object.entries(register.views)) {
      const resolved = resolveDays(where ?? { all: [] }, today)
      const shownRecords = records.filter(record => meetsCriterion(register, record, resolved))
      expect(shownRecords.length, `${register.name} ${name}`).toBeGreaterThan(0)
      expect(shownRecords.length, `${register.name} ${name}`).toBeLessThan(records.length)
    }
})

type MeasureOrder = { from?: string; until: string; by?: string; code?: string }

/** The number of a measure over the records of the example, as text. */
const numberOf = (name: string, question: MeasureOrder) => {
  const [registerName = '', measureName = ''] = name.split('.')
  const set = sets.find(({ register }) => register.name === registerName)
  const measure = set?.register.measures[measureName]
  if (!set || !measure) return undefined
  const changes = set.records.flatMap(record =>
    measureChanges(set.register, measure, asStored(set.register, record)),
  )
  const { by, code, ...span } = question
  const answer = answerMeasure(measure, changes, {
    ...span,
    by: by === undefined ? [] : [by],
    ...(by !== undefined && code !== undefined && { only: { [by]: [code] } }),
  })
  return { value: answer.total.value, rows: answer.rows.length }
}

const asStored = (register: Register, record: ExampleRecord): StoredRecord => ({
  ...record,
  register: register.name,
  version: 1,
  state: record.states.at(-1)?.state ?? '',
  stateOn: record.states.at(-1)?.on ?? '',
  states: record.states.map((state, i) => ({
    ...state,
    id: `${i}`,
    recordedAt: new Date(0),
    recordedBy: 'me',
  })),
  source: 'sheet',
  createdAt: new Date(0),
  createdBy: 'me',
  changedAt: new Date(0),
  changedBy: 'me',
})

const year2024 = { from: '2024-01-01', until: '2024-12-31' }

test.each<[string, MeasureOrder, string]>([
  ['trainings.held', year2024, '11'],
  ['trainings.held', { from: '2023-01-01', until: '2023-12-31' }, '4'],
  ['trainings.participants', year2024, '49'],
  ['trainings.partiesReached', year2024, '28'],
  ['trainings.completed', year2024, '5'],
  ['contacts.rolesFilled', { until: '2024-06-30' }, '17'],
  ['contacts.rolesFilled', { until: '2024-06-30', by: 'roles.role', code: 'nationalFocalPoint' }, '9'],
  ['contacts.rolesChanged', year2024, '9'],
  ['instruments.inForce', { until: '2024-12-31' }, '27'],
  ['paragraphs.done', year2024, '9'],
  // Five of twelve: one that was still in force at the end of the year expired later.
  ['paragraphs.doneInTime', year2024, '41.7'],
])('%s counts what the files have', (name, question, value) => {
  expect(numberOf(name, question)?.value).toBe(value)
})

test('every measure has numbers in the three years, and several values of its first breakdown', () => {
  for (const { register } of sets)
    for (const [name, { by }] of Object.entries(register.measures)) {
      const measured = numberOf(`${register.name}.${name}`, {
        from: '2022-01-01',
        until: '2025-12-31',
        ...(by[0] && { by: by[0] }),
      })
      expect(Number(measured?.value), name).toBeGreaterThan(0)
      // One instrument of the example was replaced.
      expect(measured?.rows, name).toBeGreaterThan(name === 'replaced' ? 0 : 1)
    }
})

test('some deadlines are met, some are late, and some are to come', () => {
  for (const { register, records } of sets) {
    const deadlines = records.flatMap(record => deadlinesOf(register, record))
    for (const name of Object.keys(register.deadlines)) {
      const some = deadlines.filter(deadline => deadline.name === name)
      expect(some.some(({ isMet }) => isMet) || name === 'roleConfirmedAgain', name).toBe(true)
      expect(
        some.some(({ isMet }) => !isMet),
        name,
      ).toBe(true)
    }
    if (deadlines.length === 0) continue
    const days = deadlines.filter(({ isMet }) => !isMet).map(({ day }) => day)
    expect(
      days.some(day => day < today),
      register.name,
    ).toBe(true)
    expect(
      days.some(day => day > today),
      register.name,
    ).toBe(true)
  }
})

test('no record breaks a check that looks across records, and no key occurs twice', () => {
  for (const { register, records } of sets) {
    for (const check of overlapChecksOf(register)) {
      const rows = records
        .flatMap(({ parts }) => parts[check.part] ?? [])
        .filter(({ values }) =>
          check.where
            ? meetsCriterion(
                register,
                { values: {}, states: [], parts: { [check.part]: [{ id: '', values }] } },
                { part: check.part, some: check.where },
              )
            : true,
        )
        .map(({ values }) => ({
          key: JSON.stringify(check.by.map(name => values[name])),
          from: values[check.from] as string,
          until: nextDay(values[check.until] as string | undefined),
        }))
      expect(rows.length).toBeGreaterThan(10)
      for (const [i, one] of rows.entries())
        for (const other of rows.slice(i + 1))
          expect(one.key === other.key && one.from <= other.until && other.from <= one.until, one.key).toBe(
            false,
          )
    }
    for (const key of register.keys) {
      const keys = records
        .filter(({ values }) => key.every(name => values[name] !== undefined))
        .map(({ values }) => JSON.stringify(key.map(name => values[name])))
      expect(new Set(keys).size, `${register.name} ${key.join(' ')}`).toBe(keys.length)
    }
  }
})

test('outsiders are named by what they do, and their addresses lead nowhere', () => {
  const contacts = sets.find(({ register }) => register.name === 'contacts')?.records ?? []
  for (const { values } of contacts) {
    expect(values['email']).toMatch(/@example\.org$/)
    expect(values['firstName']).toBeUndefined()
  }
})

test('what refers to another record, a post or a colleague leads there', () => {
  const knownIds = new Set([
    ...posts.map(({ id }) => id),
    ...sets.flatMap(({ records }) => records.map(({ id }) => id)),
  ])
  const idsIn = ({ values, parts }: ExampleRecord, { register }: (typeof sets)[number]): string[] =>
    [
      { fields: register.fields, values },
      ...Object.entries(parts).flatMap(([part, rows]) =>
        rows.map(row => ({ fields: register.parts[part]?.fields ?? {}, values: row.values })),
      ),
    ].flatMap(each =>
      Object.entries(each.fields).flatMap(([name, { kind }]) =>
        each.values[name] === undefined
          ? []
          : kind.references(each.values[name]).flatMap(({ target, id }) => (target === 'party' ? [] : [id])),
      ),
    )
  const references = sets.flatMap(set => set.records.flatMap(record => idsIn(record, set)))
  expect(references.length).toBeGreaterThan(100)
  expect(references.filter(id => !knownIds.has(id) && !id.startsWith('person '))).toEqual([])
})

const sound = {
  ref: 'one',
  values: { kind: 'resolution', symbol: 'XIV.8' },
  states: [{ state: 'inForce', on: '2022-11-13' }],
}

test.each<[object, string, string]>([
  [{ ref: 'A B' }, '0.ref', 'Invalid string'],
  [{ states: [{ state: 'inForce', on: '2022-02-30' }] }, '0.states.0.on', 'Invalid input'],
  [{ states: [{ state: 'lost', on: '2022-11-13' }] }, 'one states', 'lost'],
  [{ values: { ...sound.values, kind: 'law' } }, 'one kind', 'notOneOf'],
  [{ values: { ...sound.values, colour: 'red' } }, 'one colour', 'unknown'],
  [{ values: { kind: 'resolution' } }, 'one symbol', 'missing'],
  [{ values: { ...sound.values, replacedBy: 'two' } }, 'one two', 'notFound'],
  [{ states: [{ state: 'replaced', on: '2022-11-13' }] }, 'one replacedBy', 'Say which instrument'],
])('a mistake in a file of the example is named with its place: %j', async (change, place, reason) => {
  const folder = await mkdtemp(join(tmpdir(), 'example-'))
  await writeFile(join(folder, 'instruments.json'), JSON.stringify([{ ...sound, ...change }]))
  const reading = readExampleRecords(folder, [instruments], { find: findInExample, newId })
  await expect(reading).rejects.toMatchObject({
    code: 'exampleInvalid',
    values: { file: 'records/instruments.json', place, reason: expect.stringContaining(reason) as unknown },
  })
})
