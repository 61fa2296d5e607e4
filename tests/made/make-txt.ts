import { chanceFrom, type Chance } from './chance.ts'
import { legendText, sectionHead, type MadePlan, type MadeSection } from './made-plan.ts'
import { flowOverPages, type RowOnPage } from './page-flow.ts'
import { tablesOf, type GridCell } from './table-grid.ts'
import { wrap } from './wrap.ts'

/** The habits of an extractor, each seen in real papers. */
type Habits = {
  /** The pages with a line of symbol and number: all, some, or none (then it is on the cover). */
  running: 'all' | 'some' | 'none'
  /** The character before the first words of a page. */
  pageStart: ' ' | '\f' | ''
  /** Whether years above come before all other headings; otherwise the rows of the header follow in order. */
  yearsFirst: boolean
  /** Whether the cells of a header row follow one another without an empty line. */
  flushHeader: boolean
  /** Whether a cell of one line joins the first line of the next cell, at the same height. */
  oneLineRunsOn: boolean
  /** Whether a blank cell leaves a space before the words of the next. */
  blankLeavesSpace: boolean
  /** The probability that a repeated header lacks its first lines. */
  headerLosesTop: number
  /** The probability that the lines of a cell are separated by empty ones. */
  doubleSpaced: number
}

const pageHeight = 34

/**
 * The plan as the text that PDF extractors leave of its tables, without columns.
 * Each cell is wrapped to its width and written as a block, row by row.
 * Headers are repeated on each page, and cut cells continue after them.
 */
export const makeTxt = (plan: MadePlan): string => {
  const chance = chanceFrom(plan.seed + 1)
  const habits: Habits = {
    running: chance.pick(['all', 'some', 'none']),
    pageStart: chance.pick([' ', '\f', '']),
    yearsFirst: chance.happens(0.5),
    flushHeader: chance.happens(0.6),
    oneLineRunsOn: chance.happens(0.65),
    blankLeavesSpace: chance.happens(0.6),
    headerLosesTop: chance.pick([0, 0, 0.1]),
    doubleSpaced: chance.pick([0, 0, 0.03]),
  }
  const pages = [
    coverOf(plan, habits),
    ...plan.sections.flatMap(section => sectionPages(plan, section, habits, chance)),
  ]
  return `${pages.map((page, index) => pageText(page, index, plan, habits)).join('\n')}\n`
}

const coverOf = (plan: MadePlan, { running }: Habits): string[] => [
  ...(running === 'none' ? [`${plan.symbol} `, ''] : []),
  ` ${plan.title} `,
  '',
  ' ',
  `${plan.actionHeading} `,
  ' ',
  ...wrap(plan.actionRequested, 95),
  '',
  ...plan.paragraphs.flatMap(text => [' ', ...wrap(text, 95), '']),
]

const annexHead = (plan: MadePlan): string[] => [
  `${plan.annexWord} `,
  '',
  ...wrap(plan.annexTitle, 150),
  ' ',
  ...wrap(legendText(plan), 150),
  ' ',
  '',
]

const sectionPages = (plan: MadePlan, section: MadeSection, habits: Habits, chance: Chance): string[][] => {
  const annex = section === plan.sections[0] ? annexHead(plan) : []
  const head = [
    ...annex,
    ...sectionHead(plan, section).flatMap(text => [...wrap(text, 95), ' ']),
    '',
    ' ',
    '',
  ]
  const header = headerLines(plan, habits)
  return flowOverPages(plan, section, pageHeight - head.length - 4, pageHeight - 4).map((rows, index) => [
    ...(index === 0 ? head : []),
    ...(index > 0 && chance.happens(habits.headerLosesTop) ? header.slice(2) : header),
    '',
    ...rows.flatMap(row => rowLines(row, habits, chance)),
  ])
}

const headerLines = (plan: MadePlan, habits: Habits): string[] => {
  const [{ header } = { header: [] }] = tablesOf(plan)
  const rank = ({ row, text }: GridCell): number => (habits.yearsFirst ? (isYear(text) ? 0 : 1) : row)
  const inOrder = header.toSorted((a, b) => rank(a) - rank(b) || a.column - b.column)
  const headings = inOrder.map(({ text, column }) => wrap(text, plan.columns[column]?.width ?? 1))
  if (!habits.flushHeader) return headings.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
  return headings.flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first, '', ...rest] : [first]))
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text)

const rowLines = (row: RowOnPage, habits: Habits, chance: Chance): string[] => {
  const out: string[] = []
  let sameLine = ''
  const flush = (lines: string[]): void => {
    if (lines.some(line => line.trim() !== '')) out.push(...lines, '')
  }
  for (const cell of row) {
    if (cell === 'blank') sameLine += habits.blankLeavesSpace ? ' ' : ''
    if (cell === 'blank' || cell.length === 0) continue
    const [first = '', ...rest] = cell
    if (rest.length === 0 && habits.oneLineRunsOn) {
      sameLine += first
      continue
    }
    const spaced = chance.happens(habits.doubleSpaced)
    flush([sameLine + first, ...rest.flatMap(line => (spaced && line.trim() !== '' ? ['', line] : [line]))])
    sameLine = ''
  }
  flush([sameLine])
  return out
}

const pageText = (lines: string[], index: number, plan: MadePlan, habits: Habits): string => {
  const text = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  if (index === 0) return text.join('\n')
  const hasRunningLine = habits.running === 'all' || (habits.running === 'some' && index % 3 === 1)
  const running = hasRunningLine ? ['', '', `${plan.symbol} ${index + 1} `, ''] : []
  const [first = '', ...rest] = text
  return hasRunningLine
    ? [...running, first, ...rest].join('\n')
    : [`${habits.pageStart}${first}`, ...rest].join('\n')
}
