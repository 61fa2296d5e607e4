import { createLocalPlanner, type Person } from '#domain/rights.ts'

/** Who may do everything, as the one person of an installation without sign-in may. */
export const planner: Person = createLocalPlanner()

/** Who reports on activities and changes no plan. */
export const lead: Person = {
  id: 'lead',
  name: 'Lead',
  grants: [{ right: ['read', 'plan'] }, { right: ['change', 'progress'] }],
}

/** Who reads every plan and changes nothing. */
export const reader: Person = { id: 'reader', name: 'Reader', grants: [{ right: ['read', 'plan'] }] }

/** Who works on one plan and does not know of others. */
export const guestPlanner = (planId: string): Person => ({
  id: 'guest-planner',
  name: 'Guest planner',
  grants: (['plan', 'progress', 'import', 'audit'] as const).map(kind => ({
    right: ['change', kind],
    where: { plans: [planId] },
  })),
})

/** Who may do nothing at all. */
export const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
