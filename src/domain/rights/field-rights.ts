import { fieldsOf, type Person, type Right } from './right.ts'

/** The facts about a person that lists show. */
export const personFields = ['name', 'posts', 'roles', 'state', 'language', 'email', 'lastSignIn'] as const

/** The name of a fact about a person. */
export type PersonField = (typeof personFields)[number]

/** What a list does with a field. */
export type FieldUse = 'read' | 'filter' | 'sort' | 'export'

/** The right that each use of a field needs, over all records; without one nobody uses the field so. */
export type FieldRights = Readonly<Partial<Record<FieldUse, Right>>>

const read: Right = ['read', 'person']
const exporting: Right = ['export', 'person']

/**
 * Who may read, filter, sort and export each fact about a person. A filter or an order tells what it goes by,
 * so it needs the right to the field on every person, and not only on oneself.
 */
const personFieldRights: Readonly<Record<PersonField, FieldRights>> = {
  name: { read, sort: read, export: exporting },
  posts: { read, filter: read, export: exporting },
  roles: { read, filter: read, export: exporting },
  state: { read, filter: read, sort: read, export: exporting },
  language: { read, sort: read, export: exporting },
  email: { read, sort: read, export: exporting },
  lastSignIn: { read, sort: read, export: exporting },
}

/**
 * Whether a person may use a field of everybody in this way; grants that are limited to some records do not
 * count.
 */
export const mayUseField = (person: Person, field: PersonField, use: FieldUse): boolean => {
  const right = personFieldRights[field][use]
  if (!right) return false
  const fields = fieldsOf({ ...person, grants: person.grants.filter(({ where }) => !where) }, right)
  return fields === true || fields.has(field)
}

/** The fields of everybody that a person may use in this way. */
export const usableFields = (person: Person, use: FieldUse): PersonField[] =>
  personFields.filter(field => mayUseField(person, field, use))
