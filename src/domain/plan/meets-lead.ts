import { postKey } from '../people/secretariat-post.ts'
import type { Assignment } from './plan.ts'

/**
 * Whether a lead meets a condition. A code means every post of the code ("SA"), and a code with a region in
 * English means that post alone ("SA Americas").
 */
export const meetsLead = (lead: Assignment, condition: string): boolean =>
  lead.code === condition || postKey(lead) === condition
