import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person, type Verb } from '#domain/rights/right.ts'
import type { Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { listNames } from '#use-cases/records/list-names.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { recordState } from '#use-cases/records/record-state.ts'
import { restoreRecord } from '#use-cases/records/restore-record.ts'
import { reviseRecord } from '#use-cases/records/revise-record.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { trashRecord } from '#use-cases/records/trash-record.ts'
import { exportRecords } from '#use-cases/register-sheets/export-records.ts'
import { printRecords } from '#use-cases/register-sheets/print-records.ts'
import { searchInRegisters } from '#use-cases/search/search-records.ts'
import { useCases } from '#use-cases/index.ts'
import type { Ask, UseCase } from '#use-cases/use-case.ts'
import { mayInRecord, openRecordRightsWorld, type RecordRightsWorld } from '../record-rights-world.ts'

// Every person asks for every record in every way. What they hear is compared with what their grants say.

let world: RecordRightsWorld
beforeAll(async () => {
  world = await openRecordRightsWorld()
}, 120_000)
afterAll(() => world?.store.close())

const asPerson =
  (person: Person): Ask =>
  (useCase, input) =>
    world.jacana.do(useCase, person, input)

/** The words in an answer, with the content of its files. */
const wordsIn = (answer: unknown): string[] => {
  const text = JSON.stringify(answer, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
    return value instanceof Map ? [...value] : value
  })
  return [...new Set(text.match(/zq\d+q/g))]
}

/** The words of an answer that a person may not read, each with its field. */
const leaksIn = (person: Person, answer: unknown, verb: Verb = 'read'): string[] =>
  wordsIn(answer).flatMap(word => {
    const place = world.words.get(word)
    return place && mayInRecord(person, verb, place)
      ? []
      : [`${place?.register.name} ${place?.field} ${word}`]
  })

const refusalOf = async (answer: Promise<unknown>): Promise<string | undefined> => {
  try {
    await answer
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** What a person hears: the code of a refusal, what they should not have read, or that all is well. */
const outcomeOf = async (person: Person, answer: Promise<unknown>, verb: Verb = 'read'): Promise<string> => {
  const refusal = await refusalOf(answer)
  return refusal ?? (leaksIn(person, await answer, verb).join() || 'well')
}

const textFields = ({ fields }: Register): string[] =>
  Object.keys(fields).filter(name =>
    ['text', 'longText', 'localizedText'].includes(fields[name]?.kind.name ?? ''),
  )

let cells = 0

/** An input that each use-case about a register takes, as far as it needs it. */
const anyInput = (useCase: string, register: string) => ({
  register,
  id: 'none',
  version: 1,
  language: 'en',
  part: 'participants',
  row: 'none',
  stateId: 'none',
  state: 'cancelled',
  records: [{ id: 'none', version: 1 }],
  step: 'apply',
  measure: 'held',
  title: 'Mine',
  query: '',
  bytes: new Uint8Array(1),
  fileName: 'sheet.csv',
  rows: [2],
  format: useCase === 'print-records' ? 'pdf' : 'csv',
})

const ofRegisters = useCases.filter(({ right }) => typeof right === 'function')

test.each(ofRegisters.map(useCase => [useCase.name, useCase] as const))(
  '%s is refused to whoever has no right to the register, and knows no other register',
  async (useCaseName, useCase) => {
    const any = useCase as unknown as UseCase<z.ZodType, unknown>
    const [nobody, everything] = [world.people.at(-2), world.people.at(-1)]
    if (!nobody || !everything) throw new Error('The world has too few people')
    for (const { name } of registers)
      expect(await refusalOf(asPerson(nobody)(any, anyInput(useCaseName, name))), name).toBe('notPermitted')
    for (const person of [nobody, everything])
      expect(await refusalOf(asPerson(person)(any, anyInput(useCaseName, 'nowhere')))).toBe('notFound')
    cells += registers.length + 2
  },
)

test('the records have a word for each text, and some are hidden from most people', () => {
  expect(world.words.size).toBeGreaterThan(350)
  const hidden = world.people.filter(person =>
    [...world.words.values()].some(place => !mayInRecord(person, 'read', place)),
  )
  expect(hidden.length).toBeGreaterThan(2)
})

test.each(registers.map(register => [register.name, register] as const))(
  'a page, a list and a file of %s show what the grants cover, and all of it',
  async (name, register) => {
    const list = { register: name, size: 1000, columns: textFields(register) }
    const mayRead = (person: Person) => mayAnywhere(person, ['read', recordsKind(name)])
    for (const person of world.people.filter(each => !mayRead(each)))
      expect(await outcomeOf(person, asPerson(person)(listRecords, list)), person.name).toBe('notPermitted')
    for (const person of world.people.filter(mayRead)) {
      const ask = asPerson(person)
      const { records } = await ask(listRecords, list)
      const all = world.records.get(register) ?? []
      const visible = all.filter(record => mayInRecord(person, 'read', { register, record }))
      expect(new Set(records.map(({ id }) => id)), person.name).toEqual(new Set(visible.map(({ id }) => id)))
      expect(leaksIn(person, records), person.name).toEqual([])
      const expected = [...world.words.values()].filter(
        place => place.register === register && mayInRecord(person, 'read', place),
      )
      const pages: unknown[] = []
      for (const record of all) {
        const isVisible = visible.includes(record)
        const page = ask(showRecord, { register: name, id: record.id })
        const outcome = await outcomeOf(person, page)
        expect(outcome, `${person.name}, ${record.number}`).toBe(isVisible ? 'well' : 'notFound')
        if (isVisible) pages.push(await page)
        cells += 1
      }
      expect(wordsIn(pages), person.name).toEqual(expect.arrayContaining(expected.map(({ word }) => word)))
      expect(leaksIn(person, await ask(listNames, { register: name })), person.name).toEqual([])
      for (const format of ['json', 'csv'] as const) {
        const order = { register: name, format, language: 'en' } as const
        const mayExport = mayAnywhere(person, ['export', recordsKind(name)])
        expect(await outcomeOf(person, ask(exportRecords, order), 'export'), person.name).toBe(
          mayExport ? 'well' : 'notPermitted',
        )
        cells += 1
      }
      const paper = { ...list, format: 'pdf', language: 'en' } as const
      const { size: __, ...wanted } = paper
      expect(await outcomeOf(person, ask(printRecords, wanted), 'export'), person.name).toBe(
        mayAnywhere(person, ['export', recordsKind(name)]) ? 'well' : 'notPermitted',
      )
    }
  },
  60_000,
)

test('nobody finds a record by a word of a field that is hidden from them: search, words and filter of a list', async () => {
  // Every field of every register, on the first two records that have it.
  const places = [
    ...Map.groupBy(world.words.values(), ({ register, field }) => `${register.name} ${field}`).values(),
  ]
    .flatMap(same => [same[0], same.at(-1)])
    .filter(place => place !== undefined)
  for (const person of world.people)
    for (const place of places) {
      const { word, register, field } = place
      const ask = asPerson(person)
      const isCovered = mayInRecord(person, 'read', place)
      const title = `${person.name} by ${register.name} ${field}`
      const hits = mayAnywhere(person, ['read', 'plan'])
        ? (await ask(searchInRegisters, { text: word, language: 'en' })).hits
        : []
      expect(isCovered ? [] : hits, title).toEqual([])
      if (!mayAnywhere(person, ['read', recordsKind(register.name)])) continue
      const byWords = await ask(listRecords, { register: register.name, words: word })
      expect(isCovered ? [] : byWords.records, `${title}, words`).toEqual([])
      const filters: [string, string][] = [[field, word]]
      // Whoever covers the field nowhere is refused, who covers it elsewhere finds nothing here.
      const byFilter = ask(listRecords, { register: register.name, filters }).then(
        ({ records }) => records.length,
        (error: unknown) => (error instanceof Refusal && error.code === 'fieldOutOfReach' ? 0 : error),
      )
      expect(await byFilter, `${title}, filter`).toBe(isCovered ? 1 : 0)
      cells += 3
    }
}, 120_000)

test('a record is changed, put into the trash and brought back by those whose grants reach it', async () => {
  for (const person of world.people)
    for (const register of registers) {
      const samples = (world.records.get(register) ?? []).filter((_, i) => i % 9 === 0)
      for (const record of samples) cells += await examineWriting(person, register, record.id)
    }
  console.log(`exam of rights to records: ${cells} cells`)
  expect(cells).toBeGreaterThan(3_000)
}, 120_000)

/** Tries the writes on a record, each undone again by somebody with every right; the result is how many. */
const examineWriting = async (person: Person, register: Register, id: string): Promise<number> => {
  const ask = asPerson(person)
  const everything = asPerson(world.people.at(-1) ?? person)
  const order = async () => {
    const { record } = await everything(showRecord, { register: register.name, id })
    return { record, register: register.name, id, version: record.version }
  }
  const { record } = await order()
  const place = { register, record }
  const title = `${person.name}, ${register.name} ${record.number ?? id}`
  const expected = (verb: Verb, field?: string): string | undefined => {
    if (!mayAnywhere(person, [verb, recordsKind(register.name)])) return 'notPermitted'
    if (!mayInRecord(person, 'read', place)) return 'notFound'
    return mayInRecord(person, verb, { ...place, ...(field && { field }) }) ? undefined : 'notPermitted'
  }
  const { record: _, ...first } = await order()
  const note = `Note of ${person.id} at ${Date.now()}`
  expect(await refusalOf(ask(reviseRecord, { ...first, values: { note } })), title).toBe(
    expected('change', 'note'),
  )
  const { record: __, ...second } = await order()
  const [state = ''] = Object.keys(register.states).filter(name => name !== record.state)
  const stated = await refusalOf(ask(recordState, { ...second, state }))
  expect(stated === 'inputInvalid' ? undefined : stated, title).toBe(expected('change', 'state'))
  const { record: ___, ...third } = await order()
  const trashed = await refusalOf(ask(trashRecord, third))
  // What others refer to is deleted by nobody.
  expect(trashed, title).toBe(trashed === 'recordReferred' ? trashed : expected('delete'))
  if (trashed === undefined) await everything(restoreRecord, { ...third, version: third.version + 1 })
  return 3
}
