import { fundingKind } from './budget-words.ts'
import { isNotApplicable } from './cell-words.ts'
import { cellKey, type ColumnRole } from './layout.ts'
import type { ParsedPlan } from './parsed-plan.ts'

/** What a code of the legend stands for. */
export type LegendKind = 'post' | 'funding' | 'other'

/**
 * What each code of a paper's legend is: a funding source where its words speak of a budget or where it is used in the
 * funding column only; `other` where it means "not applicable"; else a post.
 */
export const legendKinds = (parsed: ParsedPlan): Map<string, LegendKind> => {
  const leads = wordsUsed(parsed, 'lead')
  const funds = wordsUsed(parsed, 'funding')
  return new Map(
    parsed.document.legend.map(({ code, meaning }) => {
      if (fundingKind(meaning) !== undefined) return [code, 'funding']
      if (isNotApplicable(meaning)) return [code, 'other']
      return [code, funds.has(code) && !leads.has(code) ? 'funding' : 'post']
    }),
  )
}

const wordsUsed = (parsed: ParsedPlan, role: ColumnRole): Set<string> => {
  const key = cellKey({ role })
  const cells = parsed.sections.flatMap(({ results }) => results.flatMap(({ rows }) => rows.map(({ cells }) => cells[key] ?? '')))
  return new Set(cells.flatMap(cell => cell.split(/[\s/;,]+/)))
}
