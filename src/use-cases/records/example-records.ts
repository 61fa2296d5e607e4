import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { isDay } from '#domain/day.ts'
import { languages } from '#domain/language.ts'
import { partyWithCode } from '#domain/parties/parties.ts'
import { Refusal } from '#domain/refusal.ts'
import { type LocalizedText, textIn, withWords } from '#domain/text.ts'
import type { Target } from '#fields/kinds/field-kind.ts'
import { checkRecord } from '#fields/records/check-record.ts'
import { readRecordValues } from '#fields/records/read-record-values.ts'
import type { PartRow, RecordDraft } from '#fields/records/record.ts'
import type { FieldSet, Register, RegisterField } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import { bindSpaces } from '#i18n/typography.ts'

/** What a name in the example leads to: a post, a person, or another record by its `ref`. */
type FindExample = (target: Target, name: string) => string | undefined

/** A record of the example, ready to be stored. */
export type ExampleRecord = RecordDraft & { id: string }

const jsonObject = z.record(z.string(), z.unknown())

const recordFile = z.array(
  z.strictObject({
    /** The name by which other records of the example refer to it. */
    ref: z.string().regex(/^[a-z0-9-]+$/),
    values: jsonObject,
    parts: z.record(z.string(), z.array(jsonObject)).default({}),
    states: z.array(z.strictObject({ state: z.string(), on: z.string().refine(isDay) })).min(1),
  }),
)

type WrittenRecord = z.output<typeof recordFile>[number]

/**
 * The records of the example in a folder, by register in the order of `registers`; none of a register without
 * a file. `find` leads to posts and people; other records are found by their `ref`.
 * @throws Refusal exampleInvalid
 */
export const readExampleRecords = async (
  folder: string,
  registers: readonly Register[],
  { find, newId }: { find: FindExample; newId: () => string },
): Promise<{ register: Register; records: readonly ExampleRecord[] }[]> => {
  const files = await Promise.all(
    registers.map(async register => ({ register, records: await readRecordFile(folder, register) })),
  )
  const ids = new Map<string, string>(
    files.flatMap(({ register, records }) =>
      records.map(({ ref }) => [`records:${register.name} ${ref}`, newId()] as const),
    ),
  )
  const findRecord: FindExample = (target, name) =>
    target === 'party' ? partyWithCode(name)?.code : (ids.get(`${target} ${name}`) ?? find(target, name))
  return files.map(({ register, records }) => ({
    register,
    records: records.map(written => ({
      id: findRecord(`records:${register.name}`, written.ref) ?? '',
      ...draftOf(register, written, { find: findRecord, newId }),
    })),
  }))
}

const readRecordFile = async (folder: string, { name }: Register): Promise<readonly WrittenRecord[]> => {
  const file = join(folder, `${name}.json`)
  if (!existsSync(file)) return []
  const result = recordFile.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw invalid(name, issue?.path.join('.') ?? '', issue?.message ?? '')
}

const invalid = (register: string, place: string, reason: string): Refusal =>
  new Refusal('exampleInvalid', { file: `records/${register}.json`, place, reason })

type IdOf = (target: Target, name: string) => string

type Finding = { find: FindExample; newId: () => string }

const draftOf = (
  register: Register,
  { ref, values, parts, states }: WrittenRecord,
  { find, newId }: Finding,
): RecordDraft => {
  const refuse = (place: string, reason: string) => invalid(register.name, `${ref} ${place}`, reason)
  const idOf: IdOf = (target, name) => {
    const id = find(target, name)
    if (id === undefined) throw refuse(name, 'notFound')
    return id
  }
  const read = (
    fields: FieldSet,
    written: Readonly<Record<string, unknown>>,
    place: string,
  ): RecordValues => {
    const result = readRecordValues(fields, {}, withIds(fields, written, idOf))
    if ('values' in result) return result.values
    const [fault] = result.faults
    throw refuse(`${place}${fault?.field}`, fault?.fault ?? '')
  }
  const rowsOf = (part: string, rows: readonly Readonly<Record<string, unknown>>[]): PartRow[] =>
    rows.map((row, i) => ({
      id: newId(),
      values: read(register.parts[part]?.fields ?? {}, row, `${part}.${i}.`),
    }))
  const draft = {
    values: read(register.fields, values, ''),
    parts: Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, rowsOf(part, rows)])),
    states,
  }
  const [fault] = checkRecord(register, draft, 'en').faults
  if (fault) throw refuse(fault.field, 'sentence' in fault ? fault.sentence.en : fault.fault)
  const strange = states.find(({ state }) => !Object.hasOwn(register.states, state))
  if (strange) throw refuse('states', strange.state)
  return draft
}

/** Values as their kinds have them: with ids in place of names, and texts in several languages whole. */
const withIds = (
  fields: FieldSet,
  written: Readonly<Record<string, unknown>>,
  idOf: IdOf,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(written).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, field ? valueOf(field, value, idOf) : value]
    }),
  )

const valueOf = ({ kind }: RegisterField, value: unknown, idOf: IdOf): unknown => {
  if (kind.name === 'localizedText') return localized(value as Readonly<Record<string, string>>)
  const target = kind.columns[0]?.refersTo
  if (target === undefined) return value
  return Array.isArray(value) ? value.map(each => idOf(target, String(each))) : idOf(target, String(value))
}

/** A text whose source is the first language that it has. */
const localized = (words: Readonly<Record<string, string>>): LocalizedText | undefined => {
  const [source, ...others] = languages.filter(language => words[language] !== undefined)
  if (source === undefined) return undefined
  const textOf = (language: (typeof languages)[number]) => bindSpaces(language, words[language] ?? '')
  return others.reduce(
    (text, language) => withWords(text, language, textOf(language)),
    textIn(source, textOf(source)),
  )
}
