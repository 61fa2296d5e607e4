import type { Target } from '../kinds/field-kind.ts'
import type { Register } from './register.ts'

/** Everything that the references of a register lead to, those of its parts too, each once. */
export const targetsOf = ({ fields, parts }: Pick<Register, 'fields' | 'parts'>): Target[] => [
  ...new Set(
    [fields, ...Object.values(parts).map(part => part.fields)].flatMap(set =>
      Object.values(set).flatMap(({ kind }) => kind.columns.flatMap(({ refersTo }) => refersTo ?? [])),
    ),
  ),
]
