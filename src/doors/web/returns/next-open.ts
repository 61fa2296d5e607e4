import type { Decision } from '#domain/edits/decision-state.ts'
import type { ReturnPageModel } from './return-page-model.ts'

/**
 * The next change to decide on the same page; undefined after the last.
 * It is undecided, or its decision was withdrawn. A person is led to it after each decision.
 */
export const nextOpen = (
  model: ReturnPageModel,
  decisions: Readonly<Record<string, Decision>>,
): string | undefined => {
  const [takenBack] = Object.keys(decisions).filter(id => decisions[id] === 'open')
  if (takenBack !== undefined) return takenBack
  const edits = model.page.entries.flatMap(entry => entry.edits)
  const from = edits.findLastIndex(({ id }) => decisions[id] !== undefined)
  return [...edits.slice(from + 1), ...edits.slice(0, Math.max(0, from))].find(
    edit => decisions[edit.id] === undefined && model.decisionStateOf(edit) === 'open',
  )?.id
}
