import { fundingKind } from '#domain/plan/budget-words.ts'
import { isNotApplicable } from '#domain/words/cell-words.ts'
import { cellKey, type ColumnRole } from '#domain/plan/layout.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'

/** What a code of the legend stands for. */
export type LegendKind = 'post' | 'funding' | 'other'

/**
 * The kind of each code in a paper's legend. A code used in only one of the columns of leads and funding has
 * that kind. Otherwise its meaning decides: a funding source where it speaks of a budget, `other` for "not
 * applicable", else a post.
 */
export const legendKinds = (parsedPlan: ParsedPlan): Map<string, LegendKind> => {
  const leads = wordsUsed(parsedPlan, 'lead')
  const funds = wordsUsed(parsedPlan, 'funding')
  return new Map(
    parsedPlan.document.legend.map(({ code, meaning }) => {
      if (leads.has(code) !== funds.has(code)) return [code, leads.has(code) ? 'post' : 'funding']
      if (fundingKind(meaning) !== undefined) return [code, 'funding']
      return [code, isNotApplicable(meaning) ? 'other' : 'post']
    }),
  )
}

const wordsUsed = (parsedPlan: ParsedPlan, role: ColumnRole): Set<string> => {
  const key = cellKey({ role })
  const cells = parsedPlan.sections.flatMap(({ results }) =>
    results.flatMap(({ rows }) => rows.map(({ cells }) => cells[key] ?? '')),
  )
  return new Set(cells.flatMap(cell => cell.split(/[\s/;,]+/)))
}
