import { symbolOf } from '#domain/papers/document-symbol.ts'
import type { SourceDocument, SourceBlock, SourceParagraph } from '#domain/papers/source-document.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Budget } from './budget.ts'
import { furniture } from './pdf/flow.ts'
import { joinPieces } from './pdf/join-pieces.ts'
import { type PageLine, linesOf } from './pdf/lines.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { undrawnRules } from './pdf/open-rules.ts'
import { withOverflow } from './pdf/overflow.ts'
import { holds, type PdfPage, type Rule } from './pdf/page.ts'
import { flowParagraphs, paperTable } from './pdf/paper-blocks.ts'
import { ruledGrids } from './pdf/ruled-grid.ts'
import { usualStep } from './pdf/steps.ts'
import { middleOf, tablePiece, type TablePiece } from './pdf/table-piece.ts'
import { vocabularyOf } from './pdf/wrapped-words.ts'

/**
 * The paragraphs and tables of a PDF, recognised by the positions of words and lines.
 * A table over several pages is one table, without repeated headings. Running titles and page numbers are
 * left out.
 * @throws Refusal fileEncrypted, fileDamaged, fileEmpty, fileImageOnly, fileOverLimit
 */
export const readPdf = async (bytes: Uint8Array, budget: Budget): Promise<SourceDocument> => {
  const pages = await openPdf(bytes, budget)
  if (pages.every(({ runs }) => runs.length === 0))
    throw new Refusal(pages.some(({ images }) => images > 0) ? 'fileImageOnly' : 'fileEmpty')
  const layouts = layOutAll(pages, budget)
  const pageFurniture = furniture(layouts)
  const parts = layouts.flatMap(({ lines, tables }) =>
    inOrder(
      lines.filter(line => !pageFurniture.has(line)),
      tables,
    ),
  )
  const all = [
    ...layouts.flatMap(({ lines }) => lines),
    ...layouts.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells.flatMap(cell => cell.lines))),
  ]
  const vocabulary = vocabularyOf(all)
  const blocks = chains(parts).flatMap((chain): SourceBlock[] => {
    if (chain.kind === 'lines') return flowParagraphs(chain.lines, all, vocabulary)
    const step = usualStep(chain.pieces.flatMap(({ cells }) => cells.map(cell => cell.lines)))
    return [paperTable(joinPieces(chain.pieces, step), step, vocabulary)]
  })
  return { kind: 'blocks', format: 'pdf', blocks: [...runningSymbol(pages, [...pageFurniture]), ...blocks] }
}

/** The paper's symbol as a paragraph, where only the repeated lines of its pages have it. */
const runningSymbol = (pages: readonly PdfPage[], pageFurniture: readonly PageLine[]): SourceParagraph[] => {
  const lines = [...pages.slice(0, 5).flatMap(page => linesOf(page.asides, page.number)), ...pageFurniture]
  const line = lines.find(({ text }) => symbolOf(text) !== undefined)
  return line ? [{ kind: 'paragraph', text: line.text, at: { page: line.page } }] : []
}

type PageLayout = { page: PdfPage; lines: PageLine[]; tables: TablePiece[] }

/**
 * The layout of all pages.
 * Where no table of the paper has lines on all sides, the lines are worked out from its gaps.
 */
const layOutAll = (pages: readonly PdfPage[], budget: Budget): PageLayout[] => {
  const layouts = pages.map(page => layOut(page, page.rules, budget))
  if (layouts.some(({ tables }) => tables.some(({ columns }) => columns >= fewestColumns))) return layouts
  const undrawn = undrawnRules(pages)
  return pages.map(page => layOut(page, undrawn.get(page) ?? page.rules, budget))
}

/** The fewest columns of a table that can be a plan's. */
const fewestColumns = 3

/** The tables that these lines enclose on a page, and the lines of text outside them. */
const layOut = (page: PdfPage, rules: readonly Rule[], budget: Budget): PageLayout => {
  const grids = ruledGrids(rules, budget).map(grid => withOverflow(grid, page))
  const tables = grids.map(grid => tablePiece(grid, page.runs, page.fills, page.number))
  const outside = page.runs.filter(
    run => !grids.some(grid => holds(grid, (run.left + run.right) / 2, middleOf(run))),
  )
  return { page, tables, lines: linesOf(outside, page.number) }
}

type Chain = { kind: 'lines'; lines: PageLine[] } | { kind: 'table'; pieces: TablePiece[] }
type Part = { kind: 'line'; line: PageLine } | { kind: 'piece'; piece: TablePiece }

const inOrder = (lines: readonly PageLine[], tables: readonly TablePiece[]): Part[] =>
  [
    ...lines.map((line): Part & { top: number } => ({ kind: 'line', line, top: line.baseline })),
    ...tables.map((piece): Part & { top: number } => ({ kind: 'piece', piece, top: piece.top })),
  ].toSorted((one, other) => one.top - other.top)

/**
 * The parts in chains: consecutive lines, or pieces of one table on consecutive pages.
 * Pieces belong together where they have the same columns.
 */
const chains = (parts: readonly Part[]): Chain[] => {
  const list: Chain[] = []
  for (const part of parts) {
    const open = list.at(-1)
    if (part.kind === 'line') {
      if (open?.kind === 'lines') open.lines.push(part.line)
      else list.push({ kind: 'lines', lines: [part.line] })
    } else if (open?.kind === 'table' && goesOn(open.pieces.at(-1), part.piece)) open.pieces.push(part.piece)
    else list.push({ kind: 'table', pieces: [part.piece] })
  }
  return list
}

const goesOn = (last: TablePiece | undefined, piece: TablePiece): boolean =>
  last !== undefined &&
  last.page === piece.page - 1 &&
  last.columns === piece.columns &&
  Math.abs(last.right - last.left - (piece.right - piece.left)) < 12
