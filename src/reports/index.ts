import { briefing } from './briefing.ts'
import { differences } from './differences.ts'
import { integratedPlan } from './integrated-plan.ts'
import { mandates } from './mandates.ts'
import type { Report } from './report.ts'

/** All papers that Jacana issues, the main one first. */
export const reports: readonly [Report, ...Report[]] = [integratedPlan, mandates, briefing, differences]
