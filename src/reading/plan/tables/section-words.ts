import { smallest } from '#domain/extremes.ts'
import { numberedTitle, recogniseGoal, recogniseSection, resultNumber } from '#domain/words/sections.ts'
import type { Part } from './outline.ts'
import type { PlanBuilder } from './plan-builder.ts'

type Words = Extract<Part, { kind: 'words' }>

/**
 * The words before a table without those that head it, which the builder takes. These begin at the last
 * section, or at a numbered title or result just above the table. `alone`: the paper has one table, so that
 * an unnumbered heading above it is the paper's own.
 */
export const takeLeadingWords = (builder: PlanBuilder, words: readonly Words[], alone: boolean): Words[] => {
  const goal = builder.awaitsResults() ? words.findIndex(({ text }) => recogniseGoal(text) !== undefined) : -1
  const start = smallest([goal, leadingStart(words, alone), words.length].filter(place => place >= 0))
  const [first, ...others] = words.slice(start)
  const wordsBefore = words.slice(0, start)
  if (!first) return wordsBefore
  if (!builder.takeHeading(first.text, first.at)) {
    const title = numberedTitle(first.text)
    builder.openSection(title?.number ?? '', title?.title ?? first.text, first.at)
  }
  return [...wordsBefore, ...others.filter(({ text, at }) => !builder.takeHeading(text, at))]
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

/** The heading and goal of a section take at most so many paragraphs above a table. */
const nearTable = 3

/** A title is short and has no full stop, unlike the numbered paragraphs of a cover. */
const isShort = (text: string): boolean => text.length <= 150 && !text.endsWith('.')
