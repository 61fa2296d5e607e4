import type { Target } from '../kinds/field-kind.ts'
import type { RecordDraft } from './record.ts'
import type { FieldSet, Register } from './register.ts'
import type { RecordValues } from './values.ts'

/** What a record refers to, and by which field: `venue`, or `guests.venue` in a part. */
export type RecordReference = { field: string; target: Target; id: string }

/** All that a record refers to, in its own fields and in its parts. */
export const referencesOf = (
  { fields, parts }: Pick<Register, 'fields' | 'parts'>,
  draft: Pick<RecordDraft, 'values' | 'parts'>,
): RecordReference[] => [
  ...referencesOfValues(fields, draft.values, name => name),
  ...Object.entries(parts).flatMap(([part, { fields: ofPart }]) =>
    (draft.parts[part] ?? []).flatMap(({ values }) =>
      referencesOfValues(ofPart, values, name => `${part}.${name}`),
    ),
  ),
]

const referencesOfValues = (
  fields: FieldSet,
  values: RecordValues,
  nameOf: (name: string) => string,
): RecordReference[] =>
  Object.entries(fields).flatMap(([name, { kind }]) =>
    values[name] === undefined
      ? []
      : kind.references(values[name]).map(reference => ({ field: nameOf(name), ...reference })),
  )
