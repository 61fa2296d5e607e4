import { leadsAndFundingOf, setLeadsAndFunding } from '#domain/plan/leads-and-funding.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sourcesNamed } from '#domain/plan/assignments.ts'
import { restructure } from './apply-structure.ts'
import { type Applying, newHoldings, newWordsOf, rewordParts, rewordRows } from './apply-words.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'

/**
 * The plan with the accepted edits of a returned paper. Rows keep their leads and funding, even where the row
 * above that named them is gone. Edits of notes and covers do not change the plan.
 */
export const applyEdits = (plan: Plan, edits: readonly ReturnedEdit[], applying: Applying): Plan => {
  const words = newWordsOf(edits)
  const { leads, funding, fundingSources } = newHoldings(plan, words, applying)
  const withSources = withSourcesOf(edits, { ...plan, fundingSources }, applying)
  const listsByRow = new Map(
    [...leadsAndFundingOf(plan.sections)].map(([strand, current]) => [
      strand,
      { leads: leads.get(strand) ?? current.leads, funding: funding.get(strand) ?? current.funding },
    ]),
  )
  const newWords = rewordRows(rewordParts(withSources, words, applying), words, applying)
  const newTags = retag(restructure(newWords, edits, applying), edits)
  return { ...newTags, sections: setLeadsAndFunding(newTags.sections, listsByRow) }
}

/** The plan with the funding sources that new rows name for the first time. */
const withSourcesOf = (edits: readonly ReturnedEdit[], plan: Plan, { language }: Applying): Plan => {
  const cells = edits
    .flatMap(edit => (edit.kind === 'rowAdded' ? [edit] : edit.kind === 'resultAdded' ? edit.rows : []))
    .flatMap(({ cells }) => cells['funding'] ?? [])
  return cells.reduce((after, cell) => {
    const sources = sourcesNamed(cell, after.fundingSources, language)
    return sources.length === 0 ? after : { ...after, fundingSources: [...after.fundingSources, ...sources] }
  }, plan)
}

const retag = (plan: Plan, edits: readonly ReturnedEdit[]): Plan => {
  const changes = edits.flatMap(edit => (edit.kind === 'tag' ? [edit] : []))
  return editPlan(plan, {
    strand: strand =>
      changes
        .filter(edit => edit.strand === strand.id)
        .reduce(
          (each, { tag, change }) => ({
            ...each,
            tags: [...each.tags.filter(other => other !== tag), ...(change === 'added' ? [tag] : [])],
          }),
          strand,
        ),
  })
}
