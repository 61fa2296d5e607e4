import type { Language } from '#domain/language.ts'
import type { JsonSchema } from '#fields/kinds/json-schema.ts'
import { jsonSchemaOf } from '#fields/kinds/json-schema.ts'
import type { FieldSet, RegisterField } from '#fields/records/register.ts'

import type { RegisterSight } from '../register-sight.ts'

/** An object with exactly these properties. */
export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
})

/** A list of what a schema describes. */
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** A schema among the components of the description. */
export const schemaNamed = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** A text, a whole number, a day. */
export const [text, whole, day] = [
  { type: 'string' },
  { type: 'integer' },
  { type: 'string', format: 'date' },
] as const satisfies readonly JsonSchema[]

const instant: JsonSchema = { type: 'string', format: 'date-time' }

/** The values of fields as they are read: any may be absent. */
const valuesRead = (fields: FieldSet, language: Language): JsonSchema =>
  objectOf(
    schemasOf(fields, language, each => each),
    [],
  )

/** The values of a new record, with those that it must have. */
export const valuesOfNew = (fields: FieldSet, language: Language): JsonSchema =>
  objectOf(
    schemasOf(fields, language, each => each),
    Object.keys(fields).filter(name => fields[name]?.isRequired),
  )

/** The values of a change: null removes one that need not be there. */
export const valuesOfChange = (fields: FieldSet, language: Language): JsonSchema =>
  objectOf(
    schemasOf(fields, language, (schema, { isRequired }) =>
      isRequired ? schema : { anyOf: [schema, { type: 'null' }] },
    ),
    [],
  )

const schemasOf = (
  fields: FieldSet,
  language: Language,
  shape: (schema: JsonSchema, field: RegisterField) => JsonSchema,
): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      {
        ...shape(jsonSchemaOf(field.kind), field),
        title: field.label[language],
        ...(field.hint && { description: field.hint[language] }),
      },
    ]),
  )

/** A record of a register as its page has it, and as lists have it. */
export const recordSchemas = (
  { register, fields, parts }: RegisterSight,
  language: Language,
): { record: JsonSchema; inList: JsonSchema } => {
  const values = valuesRead(fields, language)
  const state = {
    oneOf: Object.entries(register.states).map(([name, { title }]) => ({
      const: name,
      title: title[language],
    })),
  }
  const deadlines = Object.keys(register.deadlines)
  const facts: Record<string, JsonSchema> = {
    id: text,
    number: text,
    version: whole,
    state,
    stateOn: day,
    ...(deadlines.length > 0 && { dueOn: day, due: { enum: deadlines } }),
    changedAt: instant,
  }
  const always = ['id', 'version', 'state', 'stateOn', 'changedAt', 'values']
  const rowsOf = (ofPart: FieldSet) => listOf(objectOf({ id: text, values: valuesRead(ofPart, language) }))
  const partLists = Object.entries(parts).map(([part, ofPart]) => [part, rowsOf(ofPart)] as const)
  return {
    inList: objectOf({ ...facts, values }, always),
    record: objectOf(
      {
        ...facts,
        createdAt: instant,
        values,
        parts: objectOf(Object.fromEntries(partLists), []),
        states: listOf(
          objectOf({ state, on: day, why: text, recordedAt: instant }, ['state', 'on', 'recordedAt']),
        ),
      },
      [...always, 'createdAt', 'parts', 'states'],
    ),
  }
}

/** What all registers answer alike. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  problem: {
    ...objectOf(
      {
        title: text,
        status: whole,
        code: text,
        detail: text,
        faults: listOf(objectOf({ field: text, code: text, detail: text })),
        record: { type: 'object' },
      },
      ['title', 'status', 'code', 'detail'],
    ),
  },
  registers: objectOf({
    registers: listOf(
      objectOf({
        name: text,
        title: text,
        lead: text,
        address: text,
        views: listOf(schemaNamed('titled')),
        measures: listOf(schemaNamed('titled')),
      }),
    ),
  }),
  titled: objectOf({ name: text, title: text }),
  history: objectOf(
    {
      entries: listOf(
        objectOf(
          {
            at: instant,
            who: text,
            kind: { enum: ['added', 'changed', 'trashed', 'restored'] },
            facts: listOf(objectOf({ label: text, before: text, after: text })),
            why: text,
          },
          ['at', 'who', 'kind', 'facts'],
        ),
      ),
      next: whole,
    },
    ['entries'],
  ),
  measure: objectOf(
    {
      from: day,
      until: day,
      by: listOf(text),
      only: { type: 'object', additionalProperties: listOf(text) },
      total: schemaNamed('figure'),
      rows: listOf(objectOf({ keys: listOf(text), figure: schemaNamed('figure'), behind: text })),
      steps: listOf(objectOf({ keys: listOf(text), figure: schemaNamed('figure') })),
      leftOut: listOf(objectOf({ reason: text, count: whole })),
    },
    ['until', 'by', 'only', 'total', 'rows', 'steps', 'leftOut'],
  ),
  figure: objectOf({ value: text, count: whole, sum: text }, ['count', 'sum']),
  count: objectOf({ count: whole, isMore: { type: 'boolean' } }),
  warnings: listOf(objectOf({ field: text, detail: text })),
  added: objectOf({ id: text, number: text, version: whole, warnings: schemaNamed('warnings') }, [
    'id',
    'version',
    'warnings',
  ]),
  changed: objectOf(
    {
      id: text,
      version: whole,
      changed: { type: 'boolean' },
      row: text,
      warnings: schemaNamed('warnings'),
    },
    ['id', 'version', 'changed', 'warnings'],
  ),
}
