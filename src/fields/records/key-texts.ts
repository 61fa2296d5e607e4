import type { Register } from './register.ts'
import type { RecordValues } from './values.ts'

/** A key of a register whose fields are all filled, and a text that is equal where its values are. */
export type KeyText = { key: readonly string[]; text: string }

/** The filled keys of a record with these values. */
export const keyTextsOf = ({ keys }: Pick<Register, 'keys'>, values: RecordValues): KeyText[] =>
  keys
    .filter(key => key.every(name => values[name] !== undefined))
    .map(key => ({ key, text: JSON.stringify(key.map(name => [name, values[name]])) }))
