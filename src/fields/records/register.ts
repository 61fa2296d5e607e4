import type { RecordsLimit, RoleName } from '#domain/rights/roles.ts'
import type { Verb } from '#domain/rights/right.ts'

import type { FieldKind, Words } from '../kinds/field-kind.ts'
import type { Criterion } from './criterion.ts'
import type { Measure } from './measure.ts'
import type { RecordDraft } from './record.ts'
import type { RecordValues } from './values.ts'

/** A field of a register or of a part. */
export type RegisterField<Value = unknown, IsRequired extends boolean = boolean> = {
  kind: FieldKind<Value>
  label: Words
  hint?: Words
  isRequired: IsRequired
  /** Personal or confidential: search does not read it, and its values in the log are sealed. */
  isSensitive: boolean
  /** Whether lists show it without being asked. */
  isListed: boolean
  /** Whether lists can be sorted by it; costs an index. */
  isSortable: boolean
  /** Makes the value from the other fields at each change. A form never asks for it. */
  rule?: (values: RecordValues) => Value | undefined
}

/** Fields by their names. */
export type FieldSet = Readonly<Record<string, RegisterField>>

/** A list inside a record, such as the participants of a meeting: a table with its owner's rights. */
export type RegisterPart = {
  title: Words
  one: Words
  fields: FieldSet
  /** The fields whose values together occur once in a record: a sheet finds the row by them. */
  key: readonly string[]
}

/** A state that a record can be in, since a day. */
export type RegisterState = {
  title: Words
  /** How far the work is, for its shape in lists: a circle that fills. */
  shape: 'open' | 'begun' | 'half' | 'most' | 'done' | 'ended'
}

/**
 * A day by which something is to be done: a field for days or a state's day, plus so many days.
 * It is met by a state, or by a criterion; until then it reminds the keeper.
 */
export type RegisterDeadline = {
  title: Words
  day: string
  plus?: number
  where?: Criterion
  met: Criterion
}

/** A saved list: people meet views, not registers. */
export type RegisterView = {
  title: Words
  where?: Criterion
  columns?: readonly string[]
  sort?: string
  /** The systems of the plan that it serves: `1.14`. */
  serves?: readonly string[]
}

/**
 * A right of some roles to the records of a register. `where` limits it to records whose field has one of
 * these values; a field of a part is named `roles.party`, and one row is enough. `fields` are those that it
 * is about, `state` among them where states may be recorded; without them all.
 */
export type RegisterRight = {
  roles: readonly RoleName[]
  verbs: readonly Verb[]
  where?: RecordsLimit
  fields?: readonly string[]
}

/** The facts that a sentence names. */
export type CheckFacts = Readonly<Record<string, string | number>>

/**
 * What a register refuses, or warns of, beside the faults of single fields.
 * `find` looks at the record as it would become.
 */
export type RegisterCheck = {
  field: string
  isWarning?: true
  sentence: Readonly<Record<'en' | 'fr' | 'es', (facts: CheckFacts) => string>>
} & (
  | { find: (draft: RecordDraft) => CheckFacts | undefined }
  /** No two rows with the same values in `by` may be in force on the same day, of this or another record. */
  | { part: string; where?: Criterion; by: readonly string[]; from: string; until: string }
)

/** A register: what a secretariat records of one kind of thing. Everything else follows from it. */
export type Register = {
  /** Its name in code, addresses and tables: `trainings`. */
  name: string
  title: Words
  one: Words
  lead: Words
  /** The letters before the number that people quote: `TRN-2024-001`. */
  prefix?: string
  fields: FieldSet
  /** The field by which people recognize a record. */
  titleField: string
  parts: Readonly<Record<string, RegisterPart>>
  states: Readonly<Record<string, RegisterState>>
  firstState: string
  /** Each is a set of fields whose values together occur once; the first that is filled finds the record. */
  keys: readonly (readonly string[])[]
  deadlines: Readonly<Record<string, RegisterDeadline>>
  measures: Readonly<Record<string, Measure>>
  views: Readonly<Record<string, RegisterView>>
  rights: readonly RegisterRight[]
  checks: readonly RegisterCheck[]
  /** The systems of the plan that it serves. */
  serves: readonly string[]
}

/** The values of fields as a type: required ones are there, others may be. */
export type ValuesOf<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends Required ? Name : never]: ValueOf<Fields[Name]>
} & {
  readonly [Name in keyof Fields as Fields[Name] extends Required ? never : Name]?: ValueOf<Fields[Name]>
}

type Required = { isRequired: true }

type ValueOf<Field> = Field extends { kind: FieldKind<infer Value> } ? Value : never
