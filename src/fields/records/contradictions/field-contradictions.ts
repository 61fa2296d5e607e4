import { commonFacts } from '../criterion.ts'
import type { FieldSet, Register } from '../register.ts'
import { choicesOfField } from './named-fields.ts'

/** The names of fields whose columns every record has already. */
const columnsOfRecords = [
  ...commonFacts,
  'id',
  'due',
  'version',
  'source',
  'createdBy',
  'changedBy',
  'deletedAt',
  'deletedBy',
  'words',
]

/** The names of fields whose columns every row of a part has already. */
const columnsOfParts = ['id', 'recordId', 'position']

/** What is wrong with the fields, parts and keys of a register, each as the end of a sentence. */
export function* fieldContradictions(register: Register): Generator<string> {
  const { fields, parts, keys } = register
  yield* ofFields(fields, columnsOfRecords, each => `field “${each}”`)
  for (const [name, part] of Object.entries(parts)) {
    if (!isName(name)) yield `has the part “${name}”: write its name in letters and figures.`
    if (name === 'states') yield 'has the part “states”, whose table its own states have.'
    if (Object.hasOwn(fields, name)) yield `has a part and a field called “${name}”.`
    yield* ofFields(part.fields, columnsOfParts, each => `field “${each}” of the part “${name}”`)
    for (const [each, { isSortable }] of Object.entries(part.fields))
      if (isSortable)
        yield `sorts by the field “${each}” of the part “${name}”; only fields of records are sorted by.`
    for (const each of part.key)
      if (!Object.hasOwn(part.fields, each))
        yield `has the key “${each}” of the part “${name}”, which is none of its fields.`
  }
  for (const key of keys) {
    if (key.length === 0) yield 'has an empty key.'
    for (const each of key)
      if (!Object.hasOwn(fields, each)) yield `has the key “${each}”, which is none of its fields.`
  }
}

function* ofFields(
  fields: FieldSet,
  columns: readonly string[],
  say: (name: string) => string,
): Generator<string> {
  const owners = new Map<string, string>()
  for (const [name, declared] of Object.entries(fields)) {
    if (!isName(name)) yield `has the ${say(name)}: write its name in letters and figures.`
    if (columns.includes(name)) yield `has the ${say(name)}, which every record has already.`
    if (declared.isRequired && declared.rule) yield `has the ${say(name)}, which is required and computed.`
    if (declared.isSortable && declared.kind.order === 'none')
      yield `sorts by the ${say(name)}, whose kind has no order.`
    for (const { suffix } of declared.kind.columns) {
      const column = snakeCase(`${name}${suffix}`)
      const owner = owners.get(column)
      if (owner !== undefined) yield `has the ${say(name)}, whose column the field “${owner}” has already.`
      owners.set(column, name)
    }
    const choices = choicesOfField(declared) ?? []
    for (const [i, { code, firstDay, lastDay }] of choices.entries()) {
      if (choices.findIndex(each => each.code === code) < i)
        yield `has the ${say(name)} with the choice “${code}” twice.`
      if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay)
        yield `has the ${say(name)} with the choice “${code}”, which ends before it begins.`
    }
  }
}

// As the tables of records name their columns.
const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const isName = (name: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(name)
