import type { Right } from '#domain/rights/right.ts'
import type { InThree } from '#i18n/in-three.ts'
import { lookPageWords } from '#i18n/pages/look.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'

import type { PathName, PathParts } from '../paths.ts'

/** The names of addresses without parts, as an index can have them. */
type WholePathName = { [Name in PathName]: keyof PathParts<Name> extends never ? Name : never }[PathName]

/** A page of the administration: its address, the right that opens it, its name, and what it is for. */
export type AdministrationEntry = { page: WholePathName; right: Right; title: InThree; about: InThree }

/** The pages of the administration. Each reader sees those that their rights open. */
export const administrationEntries: readonly AdministrationEntry[] = [
  { page: 'roles', right: ['read', 'role'], title: rolesPageWords.title, about: rolesPageWords.about },
  { page: 'look', right: ['change', 'role'], title: lookPageWords.title, about: lookPageWords.about },
]
