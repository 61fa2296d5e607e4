import { join } from 'node:path'

import { z } from 'zod'

import { postKey } from '#domain/people/secretariat-post.ts'
import { createLocalPlanner, type Person } from '#domain/rights/right.ts'
import { wholeReach } from '#fields/records/record-reach.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { subjectKinds } from '#registers/rights-rules.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Reader, Transaction } from '#store/engine/transaction.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { listPeople } from '#store/people/people.ts'
import { listPosts } from '#store/people/posts.ts'
import { countRecordsOf } from '#store/records/list-records.ts'

import { defineUseCase } from '../use-case.ts'
import { type ExampleRecord, readExampleRecords } from './example-records.ts'
import { addRecords } from './save-records.ts'

/**
 * Loads the sample records of the example, where there are none in any register yet and only people of the
 * example are known: whoever works with Jacana begins with empty registers. Answers how many.
 * The people and posts of the example must be there, because records name them.
 * @throws Refusal exampleInvalid
 */
export const loadExampleRecords = defineUseCase({
  name: 'load-example-records',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ folder: z.string() }),
  run: async ({ tx, person, input, now }) => {
    const isWorkplace = (await listPeople(tx)).some(({ kind }) => kind === 'person')
    if (isWorkplace || (await hasRecords(tx))) return { answer: 0, audit: [] }
    const sets = await readExampleRecords(join(input.folder, 'records'), registers, {
      find: await findNamed(tx),
      newId,
    })
    const notes: (readonly AuditNote[])[] = []
    for (const { register, records } of sets)
      for (const some of inOrderOfReference(register, records))
        notes.push(await addOfYears(tx, { register, person, now }, some))
    const audit = notes.flat()
    return { answer: audit.length, audit }
  },
})

const hasRecords = async (reader: Reader): Promise<boolean> => {
  const counts = await Promise.all(
    registers.map(register => countRecordsOf(reader, { register, reach: wholeReach })),
  )
  return counts.some(({ count }) => count > 0)
}

const findNamed = async (reader: Reader) => {
  const [posts, people] = await Promise.all([listPosts(reader), listPeople(reader)])
  const ids = new Map<string, string>([
    ...posts.map(post => [`post ${postKey(post)}`, post.id] as const),
    ...people.map(({ name, id }) => [`person ${name}`, id] as const),
  ])
  return (target: string, name: string) => ids.get(`${target} ${name}`)
}

/**
 * Records that refer to none of their own register, then those that do: what is referred to must be there.
 */
const inOrderOfReference = ({ name, fields }: Register, records: readonly ExampleRecord[]) => {
  const refersToOwn = ({ values }: ExampleRecord): boolean =>
    Object.entries(fields).some(
      ([field, { kind }]) =>
        values[field] !== undefined &&
        kind.references(values[field]).some(({ target }) => target === `records:${name}`),
    )
  return [records.filter(record => !refersToOwn(record)), records.filter(refersToOwn)]
}

type Loading = { register: Register; person: Person; now: Date }

/** Adds records year by year: the number of each has the year in which it began. */
const addOfYears = async (
  tx: Transaction,
  loading: Loading,
  records: readonly ExampleRecord[],
): Promise<readonly AuditNote[]> => {
  const notes: (readonly AuditNote[])[] = []
  const years = Map.groupBy(records, ({ states }) => states[0]?.on.slice(0, 4) ?? '')
  for (const [year, own] of [...years].toSorted(([one], [other]) => Number(one) - Number(other))) {
    const question = {
      register: loading.register,
      // Its records are nobody's: the right to the installation is enough.
      person: { ...createLocalPlanner(subjectKinds), id: loading.person.id },
      now: new Date(`${year}-12-31T12:00:00Z`),
      language: 'en' as const,
    }
    const saved = await addRecords(
      tx,
      question,
      own.map(record => ({ record: storedRecord(loading, record) })),
    )
    notes.push(saved.notes)
  }
  return notes.flat()
}

const storedRecord = ({ register, person, now }: Loading, record: ExampleRecord): StoredRecord => {
  const states = record.states.map(state => ({
    ...state,
    id: newId(),
    recordedAt: now,
    recordedBy: person.id,
  }))
  const present = states.at(-1)
  return {
    ...record,
    register: register.name,
    version: 1,
    state: present?.state ?? register.firstState,
    stateOn: present?.on ?? '',
    states,
    source: 'sheet',
    createdAt: now,
    createdBy: person.id,
    changedAt: now,
    changedBy: person.id,
  }
}
