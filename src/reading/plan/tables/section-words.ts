import { smallest } from '#domain/extremes.ts'
import { numberedTitle, recogniseGoal, recogniseSection, resultNumber } from '#domain/words/sections.ts'
import type { Part } from './outline.ts'
import type { PlanBuilder } from './plan-builder.ts'

type Words = Extract<Part, { kind: 'words' }>

/**
 * Takes from the words before a table those that head it: from the last section on, else a numbered title or a result
 * just above it. `alone`: the paper has one table only, so that an unnumbered heading above it is the paper's own.
 * Answers the words that head nothing.
 */
export const takeLeadingWords = (builder: PlanBuilder, words: readonly Words[], alone: boolean): Words[] => {
  const goal = builder.awaitsResults() ? words.findIndex(({ text }) => recogniseGoal(text) !== undefined) : -1
  const start = smallest([goal, leadingStart(words, alone), words.length].filter(place => place >= 0))
  const [first, ...others] = words.slice(start)
  const rest = words.slice(0, start)
  if (!first) return rest
  if (!builder.takeHeading(first.text, first.at)) {
    const title = numberedTitle(first.text)
    builder.openSection(title?.number ?? '', title?.title ?? first.text, first.at)
  }
  return [...rest, ...others.filter(({ text, at }) => !builder.takeHeading(text, at))]
}

const leadingStart = (words: readonly Words[], alone: boolean): number => {
  const section = words.findLastIndex(({ text }) => recogniseSection(text) !== undefined)
  if (section >= 0) return section
  const near = Math.max(0, words.length - nearTable)
  const titled = words.findIndex(
    ({ text }, place) =>
      place >= near && isShort(text) && (numberedTitle(text) ?? resultNumber(text)) !== undefined,
  )
  if (titled >= 0) return titled
  return alone ? -1 : words.findLastIndex(({ heading }, place) => heading && place >= near)
}

/** How many paragraphs a section's heading and goal may take above a table. */
const nearTable = 3

/** A title is short and ends without a full stop; numbered paragraphs of a cover are neither. */
const isShort = (text: string): boolean => text.length <= 150 && !text.endsWith('.')
