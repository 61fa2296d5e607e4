import { type Condition, includedVerbs, type Person, type Scope, type Verb } from '#domain/rights/right.ts'

import type { Criterion } from './criterion.ts'
import { fieldsOfDeadline } from './next-deadline.ts'
import type { Register } from './register.ts'

/**
 * How far a person's right to a register reaches: its records, and for each grant the fields that it is
 * about, on the records that it is limited to. Without `fields` a grant is about all.
 */
export type RecordReach = {
  rows: Scope
  fields: readonly { where?: Condition; fields?: readonly string[] }[]
}

/** The reach of everything, for whatever the program does by itself. */
export const wholeReach: RecordReach = { rows: true, fields: [{}] }

/**
 * How far the grants of a person reach in a register; nowhere without a right. A next deadline tells of the
 * facts that it depends on, so that a grant covers it (`dueOn`) where it covers those of every deadline.
 */
export const recordReachOf = (
  { grants }: Pick<Person, 'grants'>,
  register: Pick<Register, 'name' | 'fields' | 'parts' | 'deadlines'>,
  verb: Verb = 'read',
): RecordReach => {
  const kind: string = `records:${register.name}`
  const due = Object.values(register.deadlines).flatMap(deadline => fieldsOfDeadline(register, deadline))
  const withDue = (fields: readonly string[]): readonly string[] =>
    due.every(name => isAbout({ fields }, name)) ? [...fields, 'dueOn'] : fields
  const fields = grants
    .filter(
      ({ right: [own, about] }) => about === kind && (own === verb || includedVerbs[own].includes(verb)),
    )
    .map(grant => ({
      ...(grant.where && { where: grant.where }),
      ...(grant.fields && { fields: withDue(grant.fields) }),
    }))
  return { rows: scopeOf(fields), fields }
}

/**
 * A reach among the records that meet a criterion. Where they meet the condition of a grant anyhow, the grant
 * has none: a list of webinars reads those of whoever may see webinars as if there were nothing else.
 */
export const reachWithin = ({ rows, fields }: RecordReach, where: Criterion | undefined): RecordReach => {
  const isMet = (condition: Condition) => demandedBy(where).some(each => implies(each, condition))
  return {
    rows: typeof rows === 'boolean' ? rows : rows.some(isMet) || rows,
    fields: fields.map(({ where: condition, ...grant }) =>
      condition && !isMet(condition) ? { ...grant, where: condition } : grant,
    ),
  }
}

/** The parts of a criterion that each record meets. */
const demandedBy = (where: Criterion | undefined): Criterion[] =>
  where && 'all' in where ? where.all.flatMap(demandedBy) : where ? [where] : []

// Fewer codes of one field are met by fewer records, also where a record has several of them.
const implies = (where: Criterion, { records, ...others }: Condition): boolean =>
  'among' in where &&
  records?.field === where.field &&
  where.among.every(code => records.among.includes(code)) &&
  Object.keys(others).length === 0

/**
 * Where a reach covers a field, among the records that it reaches: everywhere, nowhere, or on records that
 * meet one of the conditions. A field of a part is named `roles.party`, and is covered with its part, `roles`.
 */
export const coverageOf = ({ fields }: RecordReach, name: string): Scope => {
  const covering = fields.filter(grant => isAbout(grant, name))
  const others = fields.filter(grant => !isAbout(grant, name))
  const scope = scopeOf(covering)
  if (typeof scope === 'boolean') return scope
  const conditions = new Set(scope.map(keyOf))
  // Where each grant that does not cover it has the condition of one that does, every record is covered.
  return others.every(({ where }) => where && conditions.has(keyOf(where))) ? true : scope
}

/** Where a reach covers at least one field of a part. */
export const partCoverageOf = ({ fields }: RecordReach, part: string): Scope =>
  coverageOf(
    {
      rows: true,
      fields: fields.map(grant =>
        grant.fields?.some(field => field.startsWith(`${part}.`))
          ? { ...grant, fields: [...grant.fields, part] }
          : grant,
      ),
    },
    part,
  )

/** The condition of a grant as a criterion; undefined where no record of a register meets it. */
export const conditionCriterion = (
  { parts }: Pick<Register, 'parts'>,
  condition: Condition,
): Criterion | undefined => {
  const { records, plans, published, posts, sections, people } = condition
  if (plans ?? published ?? posts ?? sections ?? people) return undefined
  if (!records) return { all: [] }
  const { among } = records
  const [part = '', field] = records.field.split('.')
  return field !== undefined && parts[part]
    ? { part, some: { field, among } }
    : { field: records.field, among }
}

const isAbout = ({ fields }: RecordReach['fields'][number], name: string): boolean =>
  !fields || fields.includes(name) || (name.includes('.') && fields.includes(name.split('.')[0] ?? ''))

const scopeOf = (grants: RecordReach['fields']): Scope => {
  if (grants.length === 0) return false
  const conditions = grants.flatMap(({ where }) => where ?? [])
  return conditions.length < grants.length ? true : conditions
}

/** Equal keys mean conditions that the same records meet. */
const keyOf = ({ records, ...others }: Condition): string =>
  JSON.stringify([records?.field, records?.among, others])
