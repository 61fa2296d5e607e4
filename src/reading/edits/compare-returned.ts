import { nodesOf } from '#domain/differences/moves.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { notesInMargin } from './comments.ts'
import { compareParagraphs } from './compare-paragraphs.ts'
import { type EditedResult, editedResults } from './edited-results.ts'
import { type Finding, type Home, numberEdits, rewordings } from './findings.ts'
import { matchRows } from './match-rows.ts'
import type { PrintedBlock } from '#domain/edits/printed-block.ts'
import { nodeWords, printedRows } from '#domain/edits/printed-text.ts'
import { type ReturnedEdits, unreadReasons } from '#domain/edits/returned-edit.ts'
import type { ReturnedPaper, ReturnedParagraph } from '#domain/edits/returned-paper.ts'
import { readResultCell } from './result-cell.ts'
import { compareInheritableCells, compareOwnCells, type RowsBase } from './row-cells.ts'
import { compareIndicators, type RowsUnder } from './row-indicators.ts'
import { compareStructure } from './row-structure.ts'
import type { EditedRow } from './table-rows.ts'
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
  const rows = printedRows(plan, language)
  const { tables, strange } = editedTables(paper.blocks, { plan, language, rows })
  const match = matchRows(
    plan.layout,
    rows,
    tables.flatMap(table => table.rows),
  )
  const results = editedResults(tables, { layout: plan.layout, language, rows, ...match })
  const remainingRows = new Set(match.here.values())
  const inRows = compareRows(results, { plan, language, rows, here: match.here, remainingRows })
  // Rows of a missing table are not ended: nobody said so.
  const returnedSections = new Set(tables.map(({ section }) => section))
  const printableRows = new Map([...rows].filter(([, { section }]) => returnedSections.has(section)))
  const structureBase = { plan, language, ...match, rows: printableRows, under: inRows.under }
  return numberEdits([
    ...strange.map(text => ({ reason: 'tableAdded', text }) as const),
    ...compareTables({ plan, language, blocks }, tables),
    ...inRows.findings,
    ...compareStructure(results, tables, structureBase),
    ...compareParagraphs(
      blocks.flatMap(block => (block.kind === 'paragraph' ? [block] : [])),
      paper.blocks.flatMap((block): ReturnedParagraph[] => (block.kind === 'paragraph' ? [block] : [])),
    ),
    ...notesInMargin({ plan, paper, results, here: match.here }),
  ])
}

/**
 * Missing tables, added and missing columns, and reworded headings. A heading counts once, even if several
 * tables have it.
 */
const compareTables = (
  { plan, language, blocks }: PrintedBase,
  tables: readonly EditedTable[],
): Finding[] => {
  const missingTables = blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'table' || tables.some(({ section }) => section.id === block.section)) return []
    const section = nodesOf(plan.sections).find(({ id }) => id === block.section)
    const text = section ? `${section.number} ${say(section.title, language).text}` : ''
    return [{ section: block.section, reason: 'tableGone', text }]
  })
  const reportedTexts = new Set<string>()
  const compareHeading = (
    home: Home,
    edge: EditedTable['columns']['edges'][number],
    column: number,
  ): Finding[] => {
    const before = say(plan.layout[column]?.heading ?? { source: language, words: {} }, language).text
    if (!edge) return [{ ...home, reason: 'columnGone', text: before }]
    if (!edge.cell) return []
    const { words } = edge.cell
    if (saysTheSame(before, words.text) || reportedTexts.has(`${column} ${words.text}`)) return []
    reportedTexts.add(`${column} ${words.text}`)
    return rewordings({}, { place: { kind: 'heading', column }, before, words })
  }
  return [
    ...missingTables,
    ...tables.flatMap(({ section, columns, rows }) => {
      const home = { section: section.id }
      return [
        ...columns.edges.flatMap((edge, column) => compareHeading(home, edge, column)),
        ...rows.flatMap(({ loose }) =>
          loose.map(
            ({ text, heading }) => ({ ...home, reason: 'columnAdded', text: `${heading}: ${text}` }) as const,
          ),
        ),
        ...rows.flatMap(row => unreadIn(row, home)),
      ]
    }),
  ]
}

/** The contents of a row that are not text, each kind once. */
const unreadIn = ({ row, cells }: EditedRow, home: Home): Finding[] => {
  const kinds = row.cells.flatMap(({ paragraphs }) => paragraphs.flatMap(each => each.unreadKinds))
  const text = cells.map(cell => cell?.words.text ?? '').find(each => each !== '') ?? ''
  return [...new Set(kinds)].map(kind => ({ ...home, reason: unreadReasons[kind], text }))
}

const compareRows = (
  results: readonly EditedResult[],
  base: RowsBase,
): { under: RowsUnder; findings: Finding[] } => {
  const indicators = new Map(
    nodesOf(base.plan.sections).flatMap(node => node.indicators.map(each => [each.id, each] as const)),
  )
  const usedIds = new Set<string>()
  const comparisons = results.map(({ section, node, cell, rows }) => {
    const home = { section: section.id, ...(node && { result: node.id }) }
    const { under, findings } = compareIndicators(rows, home, { ...base, indicators, usedIds })
    return {
      under,
      findings: [
        ...(node && cell ? compareResult(node, cell, base) : []),
        ...rows.flatMap((row, at) => {
          const strand = base.here.get(row)
          return strand === undefined
            ? []
            : compareOwnCells(row, rows[at - 1], { ...home, row: strand }, base)
        }),
        ...compareInheritableCells(rows, home, base),
        ...findings,
      ],
    }
  })
  return {
    under: new Map(comparisons.flatMap(({ under }) => [...under])),
    findings: comparisons.flatMap(({ findings }) => findings),
  }
}

const compareResult = (
  node: NonNullable<EditedResult['node']>,
  { words }: NonNullable<EditedResult['cell']>,
  { language, plan }: RowsBase,
): Finding[] => {
  const section = plan.sections.find(each => nodesOf([each]).includes(node))
  const home = { ...(section && { section: section.id }), result: node.id }
  const before = nodeWords(node, language)
  const after = readResultCell(words, node.number)
  return (['number', 'title', 'mandates'] as const)
    .filter(
      part =>
        part !== 'mandates' || !meansTheSame('mandate', before[part], after[part].text, { plan, language }),
    )
    .flatMap(part =>
      rewordings(home, {
        place: { kind: 'node', node: node.id, part },
        before: before[part],
        words: after[part],
      }),
    )
}
