import { reviseActivity } from './revise-activity.ts'
import { reviseIndicator } from './revise-indicator.ts'
import { reviseNode } from './revise-node.ts'
import { search } from './search.ts'
import { showActivity } from './show-activity.ts'
import { showAudit } from './show-audit.ts'
import { showMandate } from './show-mandate.ts'
import { showMandates } from './show-mandates.ts'
import { showPlan } from './show-plan.ts'
import { showPlans } from './show-plans.ts'
import { vacuum } from './vacuum.ts'
import { verifyAudit } from './verify-audit.ts'

/** Every use-case there is. Doors that offer all verbs (API, command line) and the exams read this list. */
export const useCases = [
  reviseActivity,
  reviseIndicator,
  reviseNode,
  search,
  showActivity,
  showAudit,
  showMandate,
  showMandates,
  showPlan,
  showPlans,
  vacuum,
  verifyAudit,
] as const
