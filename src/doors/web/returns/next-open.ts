import type { Decision } from '#domain/edits/edit-state.ts'
import type { ReturnDesk } from './return-desk.ts'

/**
 * The change that a person is led to after a decision, on the page they look at: the next one that is undecided, or that
 * whose decision was taken back; undefined after the last.
 */
export const nextOpen = (
  desk: ReturnDesk,
  decided: Readonly<Record<string, Decision>>,
): string | undefined => {
  const [takenBack] = Object.keys(decided).filter(id => decided[id] === 'open')
  if (takenBack !== undefined) return takenBack
  const edits = desk.page.entries.flatMap(entry => entry.edits)
  const from = edits.findLastIndex(({ id }) => decided[id] !== undefined)
  return [...edits.slice(from + 1), ...edits.slice(0, Math.max(0, from))].find(
    edit => decided[edit.id] === undefined && desk.stateOf(edit) === 'open',
  )?.id
}
