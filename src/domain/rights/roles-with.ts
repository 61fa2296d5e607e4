import { includedVerbs, type Right } from './right.ts'
import { roleGrants, type RoleName, roleNames } from './roles.ts'

/** The roles that give a right everywhere, in their usual order. */
export const rolesWith = ([verb, kind]: Right): RoleName[] =>
  roleNames.filter(role =>
    roleGrants[role].some(
      ({ right, where, fields }) =>
        right[1] === kind &&
        (right[0] === verb || includedVerbs[right[0]].includes(verb)) &&
        where === undefined &&
        fields === undefined,
    ),
  )
