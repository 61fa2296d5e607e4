import { wholeReach } from '#fields/records/record-reach.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import { includedVerbs, type Grant, type Person, type Verb } from '#domain/rights/right.ts'
import { type RoleName, roleNames } from '#domain/rights/roles.ts'
import { textIn } from '#domain/text.ts'
import { registers } from '#registers/index.ts'
import { publicPerson } from '#registers/public-person.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { listPosts } from '#store/people/posts.ts'
import { readRecordPage } from '#store/records/list-records.ts'
import { readRecords } from '#store/records/read-record.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { loadExampleRecords } from '#use-cases/records/load-example-records.ts'
import { reviseRecord } from '#use-cases/records/revise-record.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'

/** A word that stands in one field of one record alone: `zq17q`. */
export type MarkedWord = { word: string; register: Register; record: StoredRecord; field: string }

/**
 * The sample records of every register, with a word of its own in each of their texts, and people of all
 * roles.
 */
export type RecordRightsWorld = {
  store: Store
  jacana: Jacana
  people: readonly Person[]
  records: ReadonlyMap<Register, readonly StoredRecord[]>
  words: ReadonlyMap<string, MarkedWord>
}

/** Opens the world of the exam of rights to records. */
export const openRecordRightsWorld = async (): Promise<RecordRightsWorld> => {
  const store = await openStore({ memory: true })
  // What a paper says is asked for, and not how it looks.
  const jacana = createJacana({
    store,
    print: order => Promise.resolve({ title: '', bytes: Buffer.from(JSON.stringify(order)) }),
  })
  const folder = 'examples/wetlands-2023-2025'
  await jacana.do(loadDemoPeople, planner, { folder })
  await jacana.do(loadExampleRecords, planner, { folder })
  const places: Omit<MarkedWord, 'record'>[] = []
  const ids: string[] = []
  const newWord = (register: Register, field: string, id: string): string => {
    const word = `zq${places.length}q`
    places.push({ word, register, field })
    ids.push(id)
    return word
  }
  for (const register of registers)
    for (const record of await readAll(store, register)) await markRecord(jacana, register, record, newWord)
  const records = new Map<Register, StoredRecord[]>()
  for (const register of registers) records.set(register, await readAll(store, register))
  const byId = new Map([...records.values()].flat().map(record => [record.id, record]))
  const words = places.flatMap((place, i) => {
    const record = byId.get(ids[i] ?? '')
    return record ? [[place.word, { ...place, record }] as const] : []
  })
  return { store, jacana, people: await peopleOf(store), records, words: new Map(words) }
}

const readAll = async (store: Store, register: Register): Promise<StoredRecord[]> =>
  store.read(async reader => {
    const question = { register, reach: wholeReach, language: 'en', size: 1000, count: 'none' } as const
    const { records } = await readRecordPage(reader, question)
    return readRecords(
      reader,
      register,
      records.map(({ id }) => id),
    )
  })

type NewWord = (register: Register, field: string, id: string) => string

// The words are written by use-cases, so that the history of each record has them, too.
const markRecord = async (
  jacana: Jacana,
  register: Register,
  record: StoredRecord,
  newWord: NewWord,
): Promise<void> => {
  const order = { register: register.name, id: record.id }
  const own = markedValues(register.fields, record.values, name => newWord(register, name, record.id))
  let { version } = await jacana.do(reviseRecord, planner, { ...order, version: record.version, values: own })
  for (const [part, rows] of Object.entries(record.parts))
    for (const row of rows.slice(0, 2)) {
      const fields = register.parts[part]?.fields ?? {}
      const values = markedValues(fields, row.values, name => newWord(register, `${part}.${name}`, record.id))
      if (Object.keys(values).length > 0)
        ({ version } = await jacana.do(savePartRow, planner, {
          ...order,
          version,
          part,
          row: row.id,
          values,
        }))
    }
}

/** A word in each text that a record or a row has, and in its note. */
const markedValues = (
  fields: FieldSet,
  values: RecordValues,
  wordOf: (name: string) => string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind, rule }]): [string, unknown][] => {
      if (rule || (values[name] === undefined && name !== 'note')) return []
      if (kind.name === 'localizedText') return [[name, textIn('en', `Words ${wordOf(name)}`)]]
      if (kind.name === 'text' || kind.name === 'longText') return [[name, `Words ${wordOf(name)}`]]
      return []
    }),
  )

const peopleOf = async (store: Store): Promise<Person[]> => {
  const posts = await store.read(listPosts)
  const personWith = (qualifier: string, ...roles: RoleName[]): Person => {
    const own = posts.filter(post => post.code === 'SA' && post.qualifier === qualifier)
    const personId = `exam-${roles.join('-')}-${qualifier}`
    return {
      id: personId,
      name: `${roles.join(' and ')} ${qualifier}`,
      grants: allGrantsOf({
        personId,
        posts: own,
        postIds: own.map(({ id }) => id),
        roles: roles.map(role => ({ role, sections: [] })),
      }),
    }
  }
  return [
    ...roleNames.filter(role => role !== 'publicReader').map(role => personWith('', role)),
    ...['Africa', 'Europe'].map(region => personWith(region, 'lead')),
    personWith('Africa', 'lead', 'humanResources'),
    { ...publicPerson, name: 'the public' },
    { id: 'exam-nobody', name: 'nobody', grants: [] },
    { ...planner, name: 'the command line' },
  ]
}

/**
 * Whether a person's grants alone allow something to a field of a record, found again apart from the program.
 */
export const mayInRecord = (
  { grants }: Person,
  verb: Verb,
  { register, record, field }: { register: Register; record: StoredRecord; field?: string },
): boolean =>
  grants.some(
    grant =>
      grant.right[1] === `records:${register.name}` &&
      [grant.right[0], ...includedVerbs[grant.right[0]]].includes(verb) &&
      isMet(grant, record) &&
      (field === undefined ||
        !grant.fields ||
        grant.fields.includes(field) ||
        grant.fields.includes(field.split('.')[0] ?? '')),
  )

const isMet = ({ where }: Grant, { values, parts, state }: StoredRecord): boolean => {
  if (!where) return true
  if (!where.records || Object.keys(where).length > 1) return false
  const [part = '', name] = where.records.field.split('.')
  const own = part === 'state' ? state : values[part]
  const cells = name === undefined ? [own] : (parts[part] ?? []).map(row => row.values[name])
  const { among } = where.records
  return cells.flat().some(cell => typeof cell === 'string' && among.includes(cell))
}
