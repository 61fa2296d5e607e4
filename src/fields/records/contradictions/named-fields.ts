import type { ColumnType, FieldChoice, FieldKind } from '#fields/kinds/field-kind.ts'
import { type CommonFact, commonFacts, stateNamed } from '../criterion.ts'
import type { FieldSet, Register, RegisterField } from '../register.ts'

/** What the names in a criterion, a measure or a view can mean: fields, states and facts of every record. */
export type NamedFields = {
  fields: FieldSet
  /** The states of the register; none where names mean the fields of a part alone. */
  states: readonly string[]
  facts: readonly string[]
}

/** The fields, states and facts of a register. */
export const fieldsOfRegister = ({ fields, states }: Pick<Register, 'fields' | 'states'>): NamedFields => ({
  fields,
  states: Object.keys(states),
  facts: commonFacts,
})

/** The fields of a part alone, by their own names. */
export const fieldsOfPart = (fields: FieldSet): NamedFields => ({ fields, states: [], facts: [] })

/** The fields of a register, and those of one of its parts, named after it. */
export const withFieldsOfPart = (
  named: NamedFields,
  { parts }: Pick<Register, 'parts'>,
  part: string | undefined,
): NamedFields =>
  part === undefined || !Object.hasOwn(parts, part)
    ? named
    : {
        ...named,
        fields: {
          ...named.fields,
          ...Object.fromEntries(
            Object.entries(parts[part]?.fields ?? {}).map(([name, field]) => [`${part}.${name}`, field]),
          ),
        },
      }

/** The field with a name. */
export const fieldNamed = ({ fields }: NamedFields, name: string): RegisterField | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** Whether a name means a field, a fact of every record, or the day of a state. */
export const isNamed = (named: NamedFields, name: string): boolean => {
  const state = stateNamed(name)
  if (state !== undefined) return named.states.includes(state)
  return fieldNamed(named, name) !== undefined || named.facts.includes(name)
}

/** Whether a name means a day. */
export const isDayNamed = (named: NamedFields, name: string): boolean =>
  isNamed(named, name) &&
  (stateNamed(name) !== undefined ||
    (dayFacts as readonly string[]).includes(name) ||
    hasColumn(fieldNamed(named, name)?.kind, ['date']))

/** Whether a name means a number. */
export const isNumberNamed = (named: NamedFields, name: string): boolean =>
  hasColumn(fieldNamed(named, name)?.kind, ['numeric', 'integer'])

/** The choices of a field; undefined where its kind has none. */
export const choicesOfField = (field: RegisterField | undefined): readonly FieldChoice[] | undefined => {
  const widget = field?.kind.pieces[0]?.widget
  return widget && 'choices' in widget ? widget.choices : undefined
}

/** The field of a register, or of one of its parts (`roles.party`), with a name. */
export const fieldAnywhere = (
  { fields, parts }: Pick<Register, 'fields' | 'parts'>,
  name: string,
): RegisterField | undefined => {
  if (Object.hasOwn(fields, name)) return fields[name]
  const [part = '', each = ''] = name.split('.')
  const ofPart = Object.hasOwn(parts, part) ? parts[part]?.fields : undefined
  return ofPart && Object.hasOwn(ofPart, each) ? ofPart[each] : undefined
}

const dayFacts: readonly CommonFact[] = ['stateOn', 'dueOn', 'createdAt', 'changedAt']

const hasColumn = (kind: FieldKind | undefined, types: readonly ColumnType[]): boolean =>
  kind?.columns.some(({ type }) => types.includes(type)) ?? false
