import type { Register, RegisterField } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'

import { cellsOfFields } from './record-row.ts'
import { fieldColumns, orderColumns } from './record-table.ts'

/** A key of a register whose fields are all filled, and a text that is equal where its values are. */
export type KeyText = { key: readonly string[]; text: string }

/**
 * The filled keys of a record with these values, as the database compares them: words that lists are sorted
 * by without accents, case and signs. One in several languages is equal where it is in one of them.
 */
export const keyTextsOf = (
  { fields, keys }: Pick<Register, 'fields' | 'keys'>,
  values: RecordValues,
): KeyText[] =>
  keys
    .filter(key => key.every(name => values[name] !== undefined))
    .flatMap(key => {
      const texts = key.reduce<string[]>(
        (beginnings, name) =>
          beginnings.flatMap(text => textsOf(fields, name, values).map(next => text + next)),
        [''],
      )
      return texts.map(text => ({ key, text }))
    })

/** Whether the values of a field are compared by the words that lists are sorted by. */
export const isComparedInWords = ({ isSortable, kind }: RegisterField): boolean =>
  isSortable && kind.order === 'words'

const textsOf = (fields: Register['fields'], name: string, values: RecordValues): string[] => {
  const field = fields[name]
  if (!field) return []
  const cells = cellsOfFields({ [name]: field }, values)
  const cellOf = ({ name: column }: { name: string }) => [column, cells[column] ?? null]
  return isComparedInWords(field)
    ? orderColumns(name, field.kind).map(column => JSON.stringify(cellOf(column)))
    : [JSON.stringify(fieldColumns(name, field.kind).map(cellOf))]
}
