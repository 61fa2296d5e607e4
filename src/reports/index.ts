import { integratedPlan } from './integrated-plan.ts'
import type { Report } from './report.ts'

/** Every paper that Jacana issues, the main one first. */
export const reports: readonly [Report, ...Report[]] = [integratedPlan]
