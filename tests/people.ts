import { createLocalPlanner, type Person } from '#domain/rights.ts'

/** A person with every right, like the one person of an installation without sign-in. */
export const planner: Person = createLocalPlanner()

/** A person who reports on activities and changes no plan. */
export const lead: Person = {
  id: 'lead',
  name: 'Lead',
  grants: [{ right: ['read', 'plan'] }, { right: ['change', 'progress'] }],
}

/** A person who reads every plan and changes nothing. */
export const reader: Person = { id: 'reader', name: 'Reader', grants: [{ right: ['read', 'plan'] }] }

/** A person who works on one plan and cannot see others. */
export const guestPlanner = (planId: string): Person => ({
  id: 'guest-planner',
  name: 'Guest planner',
  grants: (['plan', 'progress', 'import', 'audit'] as const).map(kind => ({
    right: ['change', kind],
    where: { plans: [planId] },
  })),
})

/** A person without any right. */
export const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
