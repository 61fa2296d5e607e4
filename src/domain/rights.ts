/** Who acts. Until people can sign in there is one local planner; jobs and the command line act as named actors too. */
export type Actor = { id: string; name: string; permissions: readonly Permission[] }

/** What a person may be allowed to do. A use-case names the one it needs. */
export type Permission = 'plan.read' | 'plan.write' | 'plan.import' | 'audit.read' | 'house.keep'

/** The one person of a local, single-place installation: may do everything. */
export const localPlanner: Actor = {
  id: 'planner',
  name: 'Planner',
  permissions: ['plan.read', 'plan.write', 'plan.import', 'audit.read', 'house.keep'],
}

/** Whether the actor may do what needs this permission. */
export const may = (actor: Actor, permission: Permission): boolean => actor.permissions.includes(permission)
