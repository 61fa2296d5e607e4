import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'

/** A schema as JSON Schema 2020-12 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema of the values of a kind, made once for each. What no schema can say is left out. */
export const jsonSchemaOf = (kind: FieldKind): JsonSchema => {
  const schema = schemas.get(kind) ?? madeSchema(kind)
  schemas.set(kind, schema)
  return schema
}

const schemas = new WeakMap<FieldKind, JsonSchema>()

const madeSchema = ({ schema }: FieldKind): JsonSchema => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return made
}
