import type { LanguageTag } from '../language.ts'
import type { ColumnRole } from '../plan/layout.ts'
import type { Plan } from '../plan/plan.ts'
import { readFunding, readLeads, writeFunding, writeLeads } from '../plan/assignments.ts'
import { readCitations, writeCitations } from '../words/citations/citations.ts'
import { saysTheSame } from './hunks.ts'

type Reading = { plan: Pick<Plan, 'posts' | 'fundingSources'>; language: LanguageTag }

/** Whether words mean what they meant before in a cell that is read as codes or references, however they are written ("SG/ DSG" for "SG / DSG"). */
export const meansTheSame = (role: ColumnRole, before: string, after: string, reading: Reading): boolean =>
  saysTheSame(before, after) || saysTheSame(before, rewritten(role, after, reading))

/** The words of such a cell as we write them. */
const rewritten = (
  role: ColumnRole,
  text: string,
  { plan: { posts, fundingSources }, language }: Reading,
): string => {
  if (role === 'lead') return writeLeads(readLeads(text, posts, language), posts, language)
  if (role === 'funding')
    return writeFunding(readFunding(text, fundingSources, language), fundingSources, language)
  return role === 'mandate' ? writeCitations(readCitations(text, language), language) : text
}
