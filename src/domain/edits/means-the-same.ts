import type { LanguageTag } from '../language.ts'
import type { ColumnRole } from '../plan/layout.ts'
import type { Plan } from '../plan/plan.ts'
import { readFunding, readLeads, writeFunding, writeLeads } from '../plan/assignments.ts'
import { readCitations, writeCitations } from '../words/citations/citations.ts'
import { saysTheSame } from './hunks.ts'

type Reading = { plan: Pick<Plan, 'posts' | 'fundingSources'>; language: LanguageTag }

/**
 * Whether words mean the same as before in a cell of codes or references. How they are written does not
 * matter ("SG/ DSG" for "SG / DSG").
 */
export const meansTheSame = (role: ColumnRole, before: string, after: string, reading: Reading): boolean =>
  saysTheSame(before, after) || saysTheSame(before, standardText(role, after, reading))

/** The text as Jacana writes such a cell. */
const standardText = (
  role: ColumnRole,
  text: string,
  { plan: { posts, fundingSources }, language }: Reading,
): string => {
  if (role === 'lead') return writeLeads(readLeads(text, posts, language), posts, language)
  if (role === 'funding')
    return writeFunding(readFunding(text, fundingSources, language), fundingSources, language)
  return role === 'mandate' ? writeCitations(readCitations(text, language), language) : text
}
