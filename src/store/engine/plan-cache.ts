import type { Plan } from '#domain/plan/plan.ts'

/** Whole plans in memory: a plan at a revision never changes, so that one is good for as long as its revision stands. */
export type PlanCache = {
  find: (id: string, revision: number) => Plan | undefined
  put: (plan: Plan) => void
}

/** A cache that keeps the newest revision of each plan. */
export const createPlanCache = (): PlanCache => {
  const plans = new Map<string, Plan>()
  return {
    find: (id, revision) => {
      const plan = plans.get(id)
      return plan?.revision === revision ? plan : undefined
    },
    put: plan => {
      if (plan.revision >= (plans.get(plan.id)?.revision ?? 0)) plans.set(plan.id, plan)
    },
  }
}

/** A cache for a transaction: it reads through to the shared one, and shares what it was given only when `commit` is called. */
export const createPendingPlans = (shared: PlanCache): PlanCache & { commit: () => void } => {
  const own = new Map<string, Plan>()
  return {
    find: (id, revision) => (own.get(id)?.revision === revision ? own.get(id) : shared.find(id, revision)),
    put: plan => void own.set(plan.id, plan),
    commit: () => own.forEach(shared.put),
  }
}
