import { nodesOf } from '#domain/differences/moves.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { addComments } from './comments.ts'
import { compareParagraphs } from './compare-paragraphs.ts'
import { type EditedResult, editedResults } from './edited-results.ts'
import { addRewording, beginFindings, type Findings } from './findings.ts'
import { matchRows } from './match-rows.ts'
import type { PrintedBlock } from '#domain/edits/printed-block.ts'
import { nodeWords, printedRows } from '#domain/edits/printed-text.ts'
import { type ReturnedEdits, unreadReasons } from '#domain/edits/returned-edit.ts'
import type { ReturnedPaper, ReturnedParagraph } from '#domain/edits/returned-paper.ts'
import { readResultCell } from './result-cell.ts'
import { compareInheritableCells, compareOwnCells, type RowsBase } from './row-cells.ts'
import { compareIndicators } from './row-indicators.ts'
import { compareStructure } from './row-structure.ts'
import { type EditedTable, editedTables } from './tables.ts'
import { saysTheSame } from '#domain/edits/hunks.ts'
import { meansTheSame } from '#domain/edits/means-the-same.ts'

/** What a paper was made from: the plan of its version, its language, and its other blocks. */
export type PrintedBase = { plan: Plan; language: LanguageTag; blocks: readonly PrintedBlock[] }

/**
 * The changes that people made in a paper, compared with what it was made from. Unchanged parts are left out;
 * what cannot be taken over is listed.
 */
export const compareReturned = (
  { plan, language, blocks }: PrintedBase,
  paper: ReturnedPaper,
): ReturnedEdits => {
  const findings = beginFindings()
  const rows = printedRows(plan, language)
  const { tables, strange } = editedTables(paper.blocks, { plan, language, rows })
  for (const text of strange) findings.leave({}, 'tableAdded', text)
  const match = matchRows(
    plan.layout,
    rows,
    tables.flatMap(table => table.rows),
  )
  const results = editedResults(tables, { layout: plan.layout, language, rows, ...match })
  compareTables({ plan, language, blocks }, tables, findings)
  const remainingRows = new Set(match.here.values())
  const under = compareRows(results, { plan, language, rows, here: match.here, remainingRows }, findings)
  // Rows of a missing table are not ended: nobody said so.
  const returnedSections = new Set(tables.map(({ section }) => section))
  const printableRows = new Map([...rows].filter(([, { section }]) => returnedSections.has(section)))
  compareStructure(results, tables, { plan, language, ...match, rows: printableRows, under }, findings)
  const printedParagraphs = blocks.flatMap(block => (block.kind === 'paragraph' ? [block] : []))
  compareParagraphs(
    printedParagraphs,
    paper.blocks.flatMap((block): ReturnedParagraph[] => (block.kind === 'paragraph' ? [block] : [])),
    findings,
  )
  addComments({ plan, paper, results, here: match.here }, findings)
  return findings.all()
}

/**
 * Adds missing tables, added and missing columns, and reworded headings. A heading counts once, even if
 * several tables have it.
 */
const compareTables = (
  { plan, language, blocks }: PrintedBase,
  tables: readonly EditedTable[],
  findings: Findings,
): void => {
  const reportedTexts = new Set<string>()
  for (const block of blocks) {
    if (block.kind !== 'table' || tables.some(({ section }) => section.id === block.section)) continue
    const section = nodesOf(plan.sections).find(({ id }) => id === block.section)
    findings.leave(
      { section: block.section },
      'tableGone',
      section ? `${section.number} ${say(section.title, language).text}` : '',
    )
  }
  for (const { section, columns, rows } of tables) {
    const home = { section: section.id }
    columns.edges.forEach((edge, column) => {
      const before = say(plan.layout[column]?.heading ?? { source: language, words: {} }, language).text
      if (!edge) return findings.leave(home, 'columnGone', before)
      if (!edge.cell) return
      const { words } = edge.cell
      if (saysTheSame(before, words.text) || reportedTexts.has(`${column} ${words.text}`)) return
      reportedTexts.add(`${column} ${words.text}`)
      addRewording(findings, {}, { place: { kind: 'heading', column }, before, words })
    })
    for (const { loose } of rows)
      for (const { text, heading } of loose) findings.leave(home, 'columnAdded', `${heading}: ${text}`)
    for (const row of rows) {
      const unreadKinds = row.row.cells.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(each => each.unreadKinds),
      )
      for (const kind of new Set(unreadKinds))
        findings.leave(
          home,
          unreadReasons[kind],
          row.cells.map(cell => cell?.words.text ?? '').find(text => text !== '') ?? '',
        )
    }
  }
}

const compareRows = (results: readonly EditedResult[], base: RowsBase, findings: Findings) => {
  const indicators = new Map(
    nodesOf(base.plan.sections).flatMap(node => node.indicators.map(each => [each.id, each] as const)),
  )
  const usedIds = new Set<string>()
  const under = results.map(({ section, node, cell, rows }) => {
    const home = { section: section.id, ...(node && { result: node.id }) }
    if (node && cell) compareResult(node, cell, base, findings)
    rows.forEach((row, at) => {
      const strand = base.here.get(row)
      if (strand !== undefined) compareOwnCells(row, rows[at - 1], { ...home, row: strand }, base, findings)
    })
    compareInheritableCells(rows, home, base, findings)
    return compareIndicators(rows, home, { ...base, indicators, usedIds }, findings)
  })
  return new Map(under.flatMap(each => [...each]))
}

const compareResult = (
  node: NonNullable<EditedResult['node']>,
  { words }: NonNullable<EditedResult['cell']>,
  { language, plan }: RowsBase,
  findings: Findings,
): void => {
  const section = plan.sections.find(each => nodesOf([each]).includes(node))
  const home = { ...(section && { section: section.id }), result: node.id }
  const before = nodeWords(node, language)
  const after = readResultCell(words, node.number)
  for (const part of ['number', 'title', 'mandates'] as const) {
    if (part === 'mandates' && meansTheSame('mandate', before[part], after[part].text, { plan, language }))
      continue
    addRewording(findings, home, {
      place: { kind: 'node', node: node.id, part },
      before: before[part],
      words: after[part],
    })
  }
}
