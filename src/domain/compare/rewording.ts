import type { LanguageTag } from '../language.ts'

/** A piece of a text as two states of it show it: without `change` both have it. `language` where it is not the one asked for. */
export type ChangedRun = { text: string; change?: 'inserted' | 'deleted'; language?: LanguageTag }

/**
 * A rewording, word by word: kept and inserted pieces give `after`, kept and deleted ones `before`. By the longest common
 * subsequence of words and signs; texts that have too little in common, or too many words to weigh, change as a whole.
 */
export const rewording = (before: string, after: string): ChangedRun[] => {
  const [old, now] = [partsOf(before), partsOf(after)]
  const head = sharedLength(old, now)
  const tail = sharedLength(old.slice(head).reverse(), now.slice(head).reverse())
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)]
  const steps = [...old.slice(0, head).map(keep), ...middleSteps(oldMiddle, nowMiddle), ...old.slice(old.length - tail).map(keep)]
  const runs = joined(withoutIslands(steps))
  const kept = runs.reduce((sum, { text, change }) => sum + (change ? 0 : text.trim().length), 0)
  return kept < leastKept * Math.min(before.trim().length, after.trim().length) ? replaced(before, after) : runs
}

/** A text that gave way to another as a whole; an empty one leaves no piece. */
export const replaced = (before: string, after: string): ChangedRun[] =>
  joined([
    { text: before, change: 'deleted' },
    { text: after, change: 'inserted' },
  ])

/** Below this share of the shorter text, what both have is chance: small words and commas. */
const leastKept = 0.2

/** How many pairs of words are weighed. */
const mostCompared = 4_000_000

const partsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

const keep = (text: string): ChangedRun => ({ text })

const sharedLength = (a: readonly string[], b: readonly string[]): number => {
  const first = a.findIndex((part, i) => part !== b[i])
  return first === -1 ? a.length : first
}

const middleSteps = (old: readonly string[], now: readonly string[]): ChangedRun[] => {
  if (old.length * now.length > mostCompared) return replaced(old.join(''), now.join(''))
  const width = now.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (from: number, to: number) => longest[from * width + to] ?? 0
  for (let from = old.length - 1; from >= 0; from--)
    for (let to = now.length - 1; to >= 0; to--)
      longest[from * width + to] = old[from] === now[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1))
  const steps: ChangedRun[] = []
  for (let from = 0, to = 0; from < old.length || to < now.length;) {
    const [was, is] = [old[from], now[to]]
    if (was !== undefined && was === is) {
      steps.push(keep(was))
      from++
      to++
    } else if (was !== undefined && (is === undefined || at(from + 1, to) >= at(from, to + 1))) {
      steps.push({ text: was, change: 'deleted' })
      from++
    } else {
      steps.push({ text: is ?? '', change: 'inserted' })
      to++
    }
  }
  return steps
}

/** A space that stays between two words that do not is read with them: one long change is easier than many short ones. */
const withoutIslands = (steps: readonly ChangedRun[]): ChangedRun[] =>
  steps.flatMap((step, i): ChangedRun[] => {
    const island = !step.change && step.text.trim() === '' && steps[i - 1]?.change && steps[i + 1]?.change
    return island
      ? [
          { text: step.text, change: 'deleted' },
          { text: step.text, change: 'inserted' },
        ]
      : [step]
  })

/** Neighbours as runs: between two kept pieces first all that went, then all that came. */
const joined = (steps: readonly ChangedRun[]): ChangedRun[] => {
  const runs: ChangedRun[] = []
  let [deleted, inserted] = ['', '']
  const flush = () => {
    if (deleted) runs.push({ text: deleted, change: 'deleted' })
    if (inserted) runs.push({ text: inserted, change: 'inserted' })
    deleted = inserted = ''
  }
  for (const { text, change } of steps) {
    const last = runs.at(-1)
    if (change === 'deleted') deleted += text
    else if (change === 'inserted') inserted += text
    else if (last && !last.change && deleted + inserted === '') last.text += text
    else {
      flush()
      runs.push(keep(text))
    }
  }
  flush()
  return runs
}
