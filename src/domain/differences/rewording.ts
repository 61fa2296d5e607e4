import type { LanguageTag } from '../language.ts'

/**
 * A piece of a text in two states. Without `change` both have it. `language` is its language, where it is not
 * the requested one.
 */
export type ChangedRun = { text: string; change?: 'inserted' | 'deleted'; language?: LanguageTag }

/**
 * The differences between two texts, word by word. Unchanged and inserted pieces give `after`, unchanged and
 * deleted ones `before`. It uses the longest common subsequence. Texts with too little in common, or too many
 * words, are replaced as a whole.
 */
export const rewording = (before: string, after: string): ChangedRun[] => {
  const runs = joinRuns(wordSteps(before, after, Object.is))
  const unchangedLength = runs.reduce((sum, { text, change }) => sum + (change ? 0 : text.trim().length), 0)
  return unchangedLength < leastShared * Math.min(before.trim().length, after.trim().length)
    ? replacementRuns(before, after)
    : runs
}

/**
 * One word or punctuation mark in two texts: unchanged, deleted or inserted. `now` is an unchanged word where
 * the newer text writes it differently.
 */
export type WordStep = ChangedRun & { now?: string }

/** Two texts compared word by word. `same` decides which words count as the same. */
export const wordSteps = (
  before: string,
  after: string,
  same: (a: string, b: string) => boolean,
): WordStep[] => {
  const [old, now] = [partsOf(before), partsOf(after)]
  const head = sharedLength(old, now, same)
  const tail = sharedLength(old.slice(head).reverse(), now.slice(head).reverse(), same)
  const sharedSteps = (from: number, to: number, shift: number) =>
    old.slice(from, to).map((text, i) => keep(text, now[from + i + shift]))
  return withoutIslands([
    ...sharedSteps(0, head, 0),
    ...middleSteps(old.slice(head, old.length - tail), now.slice(head, now.length - tail), same),
    ...sharedSteps(old.length - tail, old.length, now.length - old.length),
  ])
}

/** A text replaced by another as a whole; an empty text gives no run. */
export const replacementRuns = (before: string, after: string): ChangedRun[] =>
  joinRuns([
    { text: before, change: 'deleted' },
    { text: after, change: 'inserted' },
  ])

/** Below this share of the shorter text, common pieces are chance: small words and commas. */
const leastShared = 0.2

/** At most this many pairs of words are compared. */
const mostCompared = 4_000_000

const partsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

const keep = (text: string, now = text): WordStep => (now === text ? { text } : { text, now })

const sharedLength = (
  a: readonly string[],
  b: readonly string[],
  same: (a: string, b: string) => boolean,
): number => {
  const first = a.findIndex((part, i) => b[i] === undefined || !same(part, b[i]))
  return first === -1 ? a.length : first
}

const middleSteps = (
  old: readonly string[],
  now: readonly string[],
  same: (a: string, b: string) => boolean,
): WordStep[] => {
  if (old.length * now.length > mostCompared) return replacementRuns(old.join(''), now.join(''))
  const width = now.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (from: number, to: number) => longest[from * width + to] ?? 0
  for (let from = old.length - 1; from >= 0; from--)
    for (let to = now.length - 1; to >= 0; to--)
      longest[from * width + to] = same(old[from] ?? '', now[to] ?? '')
        ? at(from + 1, to + 1) + 1
        : Math.max(at(from + 1, to), at(from, to + 1))
  const steps: WordStep[] = []
  for (let from = 0, to = 0; from < old.length || to < now.length;) {
    const [oldWord, nowWord] = [old[from], now[to]]
    if (oldWord !== undefined && nowWord !== undefined && same(oldWord, nowWord)) {
      steps.push(keep(oldWord, nowWord))
      from++
      to++
    } else if (oldWord !== undefined && (nowWord === undefined || at(from + 1, to) >= at(from, to + 1))) {
      steps.push({ text: oldWord, change: 'deleted' })
      from++
    } else {
      steps.push({ text: nowWord ?? '', change: 'inserted' })
      to++
    }
  }
  return steps
}

/**
 * The steps with single unchanged spaces between changes read as changed. One long change is easier to read
 * than many short ones.
 */
const withoutIslands = (steps: readonly WordStep[]): WordStep[] =>
  steps.flatMap((step, i): WordStep[] => {
    const island = !step.change && step.text.trim() === '' && steps[i - 1]?.change && steps[i + 1]?.change
    return island
      ? [
          { text: step.text, change: 'deleted' },
          { text: step.now ?? step.text, change: 'inserted' },
        ]
      : [step]
  })

/** Steps joined to runs. Between two unchanged runs all deletions come first, then all insertions. */
const joinRuns = (steps: readonly ChangedRun[]): ChangedRun[] => {
  const runs: ChangedRun[] = []
  let [deletedText, insertedText] = ['', '']
  const flush = () => {
    if (deletedText) runs.push({ text: deletedText, change: 'deleted' })
    if (insertedText) runs.push({ text: insertedText, change: 'inserted' })
    deletedText = insertedText = ''
  }
  for (const { text, change } of steps) {
    const last = runs.at(-1)
    if (change === 'deleted') deletedText += text
    else if (change === 'inserted') insertedText += text
    else if (last && !last.change && deletedText + insertedText === '') last.text += text
    else {
      flush()
      runs.push(keep(text))
    }
  }
  flush()
  return runs
}
