import { cellKey, type Column, type ColumnRole } from '#domain/plan/layout.ts'
import type { Language } from '#domain/language.ts'
import type { ParsedDocument, ParsedPlan, ParsedSection, ParsedWarning } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { isAnnex, readCover } from '../cover/cover.ts'
import { detectLanguage } from '../cover/language.ts'
import { isLegend, readLegend } from '../cover/legend.ts'
import { codesOf, type LegendCodes } from './codes.ts'
import { decode, efforts } from './decode.ts'
import { draftRows, readBody, type DraftRow } from './draft.ts'
import { lineParts } from './line-parts.ts'
import { findHeaders } from './headers.ts'
import type { Effort } from './states.ts'
import { beforeReading, learnFrom, type PaperHabits } from './paper-habits.ts'
import { paperOutline, type Outline, type OutlineSection } from './outline.ts'
import { piecesOf, type Lattice } from './pieces.ts'
import { sourceLines, type SourceLine } from './source-lines.ts'
import { wordPairsOf, type WordPairs } from './word-pairs.ts'
import { sectionResults } from './section-results.ts'

/** The number of readings of a paper: each learns habits from the one before. */
const readings = 3

/**
 * The plan in text that has lost its tables. It finds the headers that pages repeat, the sections, and the
 * likeliest cell for each piece of text.
 * @throws Refusal fileNotAPlan where no table of a plan begins
 */
export const readLines = (raw: readonly string[], language?: Language): ParsedPlan => {
  const lines = sourceLines(raw)
  const headers = findHeaders(lines)
  const outline = paperOutline(lines, lineParts(lines, headers), headers)
  const table = outline.sections.find(section => section.table)?.table
  if (!table) throw new Refusal('fileNotAPlan')
  const paperLanguage = language ?? detectLanguage(raw.join('\n'))
  const document = readDocument(raw, outline, paperLanguage)
  const codes = codesOf(document.legend)
  const vocabulary = vocabularyOf(lines)
  const bodies = bodiesOf(outline, { codes, vocabulary, pairs: wordPairsOf(lines), language: paperLanguage })
  const sections: ParsedSection[] = []
  const plan: ParsedPlan = {
    document,
    columns: table.columns,
    headings: table.headings,
    sections,
    doubts: [],
    warnings: warningsOf(document, outline, table),
  }
  for (const [at, rows] of readBodies(bodies).entries()) {
    const section = outline.sections[at]
    if (!section) continue
    const columns = section.table?.columns ?? table.columns
    const { results, doubts, warnings } = sectionResults(section.number, rows, { columns, codes, vocabulary })
    sections.push({
      number: section.number,
      title: section.title,
      goal: section.goal,
      results,
      lines: [section.from + 1, section.to],
    })
    for (const doubt of doubts) plan.doubts.push(doubt)
    for (const warning of warnings) plan.warnings.push(warning)
  }
  if (sections.every(section => section.results.length === 0)) throw new Refusal('fileNotAPlan')
  return plan
}

type Body = {
  lattice: Lattice
  columns: readonly Column[]
  hasNumbers: boolean
  spaced: boolean
  repeats: ReadonlyMap<string, number>
  pairs: WordPairs
  codes: LegendCodes
}

type PaperWords = {
  codes: LegendCodes
  vocabulary: ReadonlySet<string>
  pairs: WordPairs
  language: Language
}

const bodiesOf = (outline: Outline, { codes, vocabulary, pairs, language }: PaperWords): Body[] => {
  const columns = outline.sections.find(section => section.table)?.table?.columns ?? []
  const has = (role: ColumnRole): boolean => columns.some(column => column.role === role)
  const kinds = {
    time: has('deadline'),
    rank: has('priority'),
    value: has('target'),
    reference: has('mandate'),
  }
  const lattices = outline.sections.map((section: OutlineSection) =>
    piecesOf(section.body, { codes, kinds, language }, section.number, vocabulary),
  )
  const repeats = new Map<string, number>()
  for (const piece of lattices.flatMap(({ pieces }) => pieces))
    if (piece.short) repeats.set(piece.key, (repeats.get(piece.key) ?? 0) + 1)
  return lattices.map((lattice, at) => ({
    lattice,
    columns: outline.sections[at]?.table?.columns ?? columns,
    hasNumbers: lattice.pieces.some(piece => piece.number !== undefined),
    spaced: lattices.some(other => other.pieces.some(piece => piece.gap === 'soft')),
    repeats,
    pairs,
    codes,
  }))
}

/**
 * The rows of each body. Bodies with the same columns are learnt from together; widths also from each body.
 */
const readBodies = (bodies: readonly Body[]): DraftRow[][] => {
  let drafts = bodies.map(body => readWith(body, beforeReading(body.columns), efforts.learning))
  for (let reading = 2; reading <= readings; reading += 1) {
    const effort = reading < readings ? efforts.learning : efforts.last
    const paperHabits = habitsOf(bodies, drafts)
    drafts = bodies.map((body, at) => readWith(body, paperHabits[at] ?? beforeReading(body.columns), effort))
  }
  return drafts
}

const readWith = (body: Body, habits: PaperHabits, effort: Effort): DraftRow[] =>
  draftRows(decode(body.lattice, { ...body, habits }, effort), body.columns)

const habitsOf = (bodies: readonly Body[], drafts: readonly DraftRow[][]): PaperHabits[] => {
  const read = drafts.map(readBody)
  const layoutOf = (body: Body): string => body.columns.map(cellKey).join('|')
  const layouts = new Map(bodies.map(body => [layoutOf(body), body.columns]))
  const together = new Map(
    [...layouts].map(([layout, columns]) => [
      layout,
      learnFrom(
        columns,
        read.filter((_, at) => bodies[at] && layoutOf(bodies[at]) === layout),
      ),
    ]),
  )
  return bodies.map((body, at) => {
    const all = together.get(layoutOf(body)) ?? beforeReading(body.columns)
    const own = learnFrom(body.columns, [read[at] ?? readBody([])])
    return { ...all, width: body.columns.map((_, column) => own.width[column] ?? all.width[column]) }
  })
}

/**
 * The words inside lines, folded. Words at the edges are left out, because a line break may have cut them.
 */
const vocabularyOf = (lines: readonly SourceLine[]): Set<string> =>
  new Set(
    lines
      .flatMap(({ text }) =>
        text
          .toLowerCase()
          .split(/[\s.,;:()«»“”"/]+/)
          .slice(1, -1),
      )
      .filter(word => word !== ''),
  )

const readDocument = (raw: readonly string[], outline: Outline, language: Language): ParsedDocument => {
  const blocks = blocksOf(outline.cover)
  const cover = readCover(blocks.map(block => block.join(' ')))
  const symbol = cover.symbol ?? readCover(raw.filter(line => line.length < 60)).symbol
  const legend = readLegend(legendText(blocks))
  return {
    ...(symbol !== undefined && { symbol }),
    ...cover,
    language,
    legend: legend.entries,
    ...(legend.tint !== undefined && { tint: legend.tint }),
  }
}

/** The paragraphs of a cover: separated by blank lines, page ends and the beginning of an annex. */
const blocksOf = (lines: readonly SourceLine[]): string[][] => {
  const blocks: string[][] = [[]]
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const turns =
      line.page ||
      isAnnex(line.text) ||
      (line.indented && before !== undefined && /[.!?»]$/.test(before.text))
    if (line.blank || turns || (before && isAnnex(before.text))) blocks.push([])
    if (!line.blank) blocks.at(-1)?.push(line.text)
  }
  return blocks.filter(block => block.length > 0)
}

/** The legend: from the first block that explains codes to the end of the cover. */
const legendText = (blocks: readonly string[][]): string => {
  const from = blocks.findIndex(block => isLegend(block.join('\n')))
  if (from >= 0)
    return blocks
      .slice(from)
      .map(block => block.join('\n'))
      .join('\n')
  const whole = blocks.map(block => block.join('\n')).join('\n')
  return isLegend(whole) ? whole : ''
}

const warningsOf = (
  document: ParsedDocument,
  outline: Outline,
  table: { columns: readonly Column[]; headings: readonly string[] },
): ParsedWarning[] => {
  const warnings: ParsedWarning[] = []
  if (document.legend.length === 0) warnings.push({ code: 'noLegend', values: {} })
  if (outline.sections.every(section => section.number === ''))
    warnings.push({ code: 'noSections', values: {} })
  for (const [at, column] of table.columns.entries()) {
    if (column.role === 'note')
      warnings.push({ code: 'columnUnread', values: { heading: table.headings[at] ?? '' } })
  }
  return warnings
}
