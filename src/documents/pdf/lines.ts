import { largest, smallest } from '#domain/extremes.ts'
import type { PageText } from './page.ts'

/**
 * A printed line: its words, its edges and the width of its first word.
 * `right` is where its words end.
 */
export type PageLine = {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  bold: boolean
  page: number
  firstWord: number
}

/** The largest distance between baselines of one line, as a share of the type size; allows raised figures. */
const sameLine = 0.45

/** A wider gap than this, as a share of the type size, is a space. */
const spaceWidth = 0.14

/**
 * The lines of a page from the top. Runs of one line are joined, with a space where the gap is wide enough.
 */
export const linesOf = (runs: readonly PageText[], page: number): PageLine[] => {
  const groups: PageText[][] = []
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    const group = groups.at(-1)
    const base = group?.reduce((best, each) => (each.size > best.size ? each : best))
    if (group && base && Math.abs(run.baseline - base.baseline) <= sameLine * Math.max(run.size, base.size))
      group.push(run)
    else groups.push([run])
  }
  return groups.map(group =>
    lineFrom(
      group.toSorted((one, other) => one.left - other.left),
      page,
    ),
  )
}

const lineFrom = (runs: PageText[], page: number): PageLine => {
  const main = runs.reduce((best, run) => (run.size > best.size ? run : best))
  const text = runs.reduce((words, run, place) => {
    const before = runs[place - 1]
    if (!before) return run.text
    return `${words}${run.left - before.right > spaceWidth * main.size ? ' ' : ''}${run.text}`
  }, '')
  const [left, right] = [smallest(runs.map(run => run.left)), largest(runs.map(run => run.right))]
  const firstWord = ((/^\S+/.exec(text)?.[0].length ?? 0) / Math.max(1, text.length)) * (right - left)
  return {
    text,
    left,
    right,
    baseline: main.baseline,
    size: main.size,
    bold: runs.every(run => run.bold),
    page,
    firstWord,
  }
}
