import { say, type LocalizedText } from '#domain/text.ts'
import type { Language } from '#domain/language.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Words } from '#fields/kinds/field-kind.ts'
import { type RecordReach, wholeReach } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'
import { nameUnder } from '#i18n/record-facts.ts'
import { findRegister } from '#registers/index.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findPointing, mostPointing, type PointingRow } from '#store/records/pointing-rows.ts'

import { reachOf } from './record-rights.ts'

/** Records of a register that refer to something by one of their fields: how many, and the last of them. */
export type PointingRecords = {
  register: Register
  /** The field, and its name in the reader's language. */
  field: string
  label: string
  count: number
  /** Whether there are more than were counted. */
  isMore: boolean
  records: readonly { id: string; name: string }[]
}

/** The most records that are named for one field. */
const mostNamed = 6

/**
 * What refers to something, as far as a person sees it. A Party and a post are referred to as records are.
 */
export const pointsHere = async (
  reader: Reader,
  person: Person,
  it: Parameters<typeof findPointing>[1],
  language: Language,
): Promise<PointingRecords[]> => {
  const rows = await findPointing(reader, it, reachOf(person))
  return [...Map.groupBy(rows, ({ register, field }) => `${register} ${field}`).values()].flatMap(own => {
    const [first] = own
    const register = first && findRegister(first.register)
    return register ? [pointingRecords(register, first.field, own, language)] : []
  })
}

/**
 * How many records of which registers refer to something, and how many of them a person does not see. A
 * record that refers to itself is not counted.
 */
export const referringRecords = async (
  reader: Reader,
  person: Person,
  it: Parameters<typeof findPointing>[1],
): Promise<{ registers: { title: Words; records: number }[]; others: number }> => {
  const idsWithin = async (reach: (register: Register) => RecordReach) =>
    Map.groupBy(
      (await findPointing(reader, it, reach)).filter(row => !isSame(row, it)),
      ({ register }) => register,
    )
  const [seen, all] = await Promise.all([idsWithin(reachOf(person)), idsWithin(() => wholeReach)])
  const counted = [...all].map(([name, rows]) => ({
    register: findRegister(name),
    records: countRecords(seen.get(name) ?? []),
    all: countRecords(rows),
  }))
  return {
    registers: counted.flatMap(({ register, records }) =>
      register && records > 0 ? [{ title: register.title, records }] : [],
    ),
    others: counted.reduce((sum, each) => sum + each.all - each.records, 0),
  }
}

const isSame = ({ register, id }: PointingRow, it: Parameters<typeof findPointing>[1]): boolean =>
  it.target === recordsKind(register) && it.id === id

const countRecords = (rows: readonly PointingRow[]): number => new Set(rows.map(({ id }) => id)).size

const pointingRecords = (
  register: Register,
  field: string,
  rows: readonly PointingRow[],
  language: Language,
): PointingRecords => ({
  register,
  field,
  label: recordFieldLabel(register, field, language),
  count: Math.min(rows.length, mostPointing),
  isMore: rows.length > mostPointing,
  records: rows.slice(0, mostNamed).map(({ id, number, name }) => ({
    id,
    name: sayName(name, language) || (number ?? ''),
  })),
})

/** A name in a language. */
export const sayName = (name: string | LocalizedText | null, language: Language): string =>
  name === null || typeof name === 'string' ? (name ?? '') : say(name, language).text

/** The name of a field; that of a field of a part stands under the part's. */
const recordFieldLabel = ({ fields, parts }: Register, field: string, language: Language): string => {
  const [part = '', name = ''] = field.split('.')
  const ofPart = parts[part]
  if (!ofPart) return fields[field]?.label[language] ?? ''
  return nameUnder[language](ofPart.title[language], ofPart.fields[name]?.label[language] ?? '')
}
