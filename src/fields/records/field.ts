import type { FieldKind, Words } from '../kinds/field-kind.ts'
import type { RegisterField } from './register.ts'
import type { RecordValues } from './values.ts'

type Options<Value, IsRequired extends boolean> = {
  isRequired?: IsRequired
  isSensitive?: true
  /** Fields are listed unless this is false. */
  isListed?: false
  isSortable?: true
  hint?: Words
  rule?: (values: RecordValues) => Value | undefined
}

/** A field of a kind with its label; options say where it departs from the plainest field. */
export const field = <Value, IsRequired extends boolean = false>(
  kind: FieldKind<Value>,
  label: Words,
  options: Options<Value, IsRequired> = {},
): RegisterField<Value, IsRequired> => ({
  kind,
  label,
  isRequired: (options.isRequired ?? false) as IsRequired,
  isSensitive: options.isSensitive ?? false,
  isListed: options.isListed ?? true,
  isSortable: options.isSortable ?? false,
  ...(options.hint && { hint: options.hint }),
  ...(options.rule && { rule: options.rule }),
})
