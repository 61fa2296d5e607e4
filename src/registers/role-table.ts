import { recordsKind } from '#domain/rights/records-kind.ts'
import { type RoleGrant, type RoleName, roleNames, type RoleTable } from '#domain/rights/roles.ts'
import type { Register } from '#fields/records/register.ts'

/** A table of the rights of roles together with those that registers declare, register by register. */
export const withRegisterRights = (
  table: RoleTable,
  registers: readonly Pick<Register, 'name' | 'rights'>[],
): RoleTable =>
  Object.fromEntries(
    roleNames.map(
      role => [role, [...table[role], ...registers.flatMap(each => grantsIn(each, role))]] as const,
    ),
  ) as unknown as RoleTable

const grantsIn = ({ name, rights }: Pick<Register, 'name' | 'rights'>, role: RoleName): RoleGrant[] =>
  rights
    .filter(({ roles }) => roles.includes(role))
    .flatMap(({ verbs, where, fields }) =>
      verbs.map((verb): RoleGrant => ({
        right: [verb, recordsKind(name)],
        ...(where && { where }),
        ...(fields && { fields }),
      })),
    )
