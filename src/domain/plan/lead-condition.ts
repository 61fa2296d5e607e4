import type { LanguageTag } from '../language.ts'
import { postKey } from '../people/secretariat-post.ts'
import { readLeads } from './assignments.ts'
import type { Plan, Post } from './plan.ts'
import { planLeads } from './plan-leads.ts'

/**
 * The condition on leads that words name, as papers in a language write a post: "CP Amériques" gives
 * "SA Americas".
 * The key of a post that the plan names stays as it is, because addresses hold keys.
 */
export const leadConditionIn = (words: string, plan: Plan, language: LanguageTag): string => {
  const keys = planLeads(plan).flatMap(lead => [lead.code, postKey(lead)])
  if (keys.includes(words)) return words
  return conditionFromWords(words, plan.posts, language)
}

const conditionFromWords = (words: string, posts: readonly Post[], language: LanguageTag): string => {
  const [lead, ...others] = readLeads(words, posts, language)
  return lead && others.length === 0 && lead.known ? postKey(lead) : words
}
