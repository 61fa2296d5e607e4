import { createLocalPlanner, type Person, verbs } from '#domain/rights/right.ts'
import { subjectKinds } from '#registers/rights-rules.ts'

/** A person with every right, like the one person of an installation without sign-in. */
export const planner: Person = createLocalPlanner(subjectKinds)

const reading: Person['grants'] = (['plan', 'version', 'paper', 'note', 'history'] as const).map(kind => ({
  right: ['export', kind],
}))

/** A person who reports on activities and changes no plan. */
export const lead: Person = {
  id: 'lead',
  name: 'Lead',
  grants: [...reading, { right: ['change', 'progress'] }],
}

/** A person who reads every plan and changes nothing. */
export const reader: Person = { id: 'reader', name: 'Reader', grants: reading }

const guestKinds = [
  'plan',
  'progress',
  'note',
  'import',
  'version',
  'paper',
  'publication',
  'history',
  'audit',
] as const

/** A person who works on one plan and cannot see others. */
export const guestPlanner = (planId: string): Person => ({
  id: 'guest-planner',
  name: 'Guest planner',
  grants: guestKinds.flatMap(kind =>
    verbs.map(verb => ({ right: [verb, kind] as const, where: { plans: [planId] } })),
  ),
})

/** A person without any right. */
export const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
