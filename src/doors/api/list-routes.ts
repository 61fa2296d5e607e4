import { type Fault, Refusal } from '#domain/refusal.ts'
import { commonFacts } from '#fields/records/criterion.ts'
import { readOrder } from '#fields/records/record-order.ts'
import type { Register } from '#fields/records/register.ts'
import { createRecord } from '#use-cases/records/create-record.ts'
import { listRecords } from '#use-cases/records/list-records.ts'

import { refuseFaults } from './address-parts.ts'
import { answerJson, versionTag } from './answer.ts'
import { type ApiVisit, demandKeyedRegister, demandReadable } from './api-visit.ts'
import { type ListAddress, readListAddress } from './list-address.ts'
import { readChange } from './read-body.ts'
import { sayWarnings } from './record-json.ts'

/**
 * Answers a page of the records of a register.
 * @throws Refusal inputInvalid, notFound, keyMissing, fieldOutOfReach
 */
export const answerList = async (visit: ApiVisit): Promise<Response> => {
  const register = demandReadable(visit)
  const { c, language, ask } = visit
  const address = readListAddress(visit.query)
  const page = await inOwnNames(() => ask(listRecords, { register: register.name, language, ...address }))
  refuseFaults(unreadParts(register, address, page))
  const { records, count, next } = page
  c.header('content-language', language)
  return answerJson(c, { records, count, ...(next !== undefined && { next }) })
}

/**
 * Adds a record to a register, and answers where it is.
 * @throws Refusal keyMissing, notFound, notPermitted, bodyUnreadable, bodyTooLarge, inputInvalid
 */
export const addRecord = async (visit: ApiVisit): Promise<Response> => {
  const { name: register } = demandKeyedRegister(visit)
  const { c, language, ask } = visit
  const change = await readChange(c, ['values', 'state', 'on', 'why'])
  const { id, number, version, warnings } = await ask(createRecord, { register, language, ...change })
  c.header('location', `/api/registers/${register}/${id}`)
  c.header('etag', versionTag(version))
  return c.json({ id, number, version, warnings: sayWarnings(warnings, language) }, 201)
}

type Page = {
  order: { by: string }
  columns: readonly string[]
  unread: readonly string[]
  records: readonly unknown[]
  previous?: string
}

// A page shows what it can read of its address; a program must hear what was passed over.
const unreadParts = (register: Register, { sort, columns = [], place }: ListAddress, page: Page): Fault[] => [
  ...page.unread.map((field): Fault => ({ field, fault: isFact(register, field) ? 'malformed' : 'unknown' })),
  ...(sort !== undefined && readOrder(sort).by !== page.order.by ? [notOneOf('sort')] : []),
  ...(columns.every(name => page.columns.includes(name)) ? [] : [notOneOf('fields')]),
  ...(place !== undefined && page.records.length > 0 && page.previous === undefined
    ? [{ field: 'cursor', fault: 'malformed' } as const]
    : []),
]

const isFact = ({ fields, parts }: Register, name: string): boolean => {
  const [first = '', second = ''] = name.split('.')
  const ofPart = Object.hasOwn(parts, first) ? parts[first]?.fields : undefined
  const isOfPart = ofPart !== undefined && Object.hasOwn(ofPart, second)
  return Object.hasOwn(fields, first) || isOfPart || ['behind', ...commonFacts].includes(first)
}

const notOneOf = (field: string): Fault => ({ field, fault: 'notOneOf' })

/** What a request asks, with its faults under the names that an address has. */
const inOwnNames = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Refusal) || !('faults' in error.values)) throw error
    const faults = error.values.faults.map(fault => ({ ...fault, field: ownName(fault.field) }))
    throw new Refusal('inputInvalid', { faults })
  }
}

const ownName = (field: string): string => ownNames.get(field.split('.')[0] ?? '') ?? field

const ownNames = new Map([
  ['place', 'cursor'],
  ['columns', 'fields'],
  ['size', 'limit'],
])
