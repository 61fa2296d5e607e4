import { symbolOf } from '#domain/papers/document-symbol.ts'
import type { Paper, PaperBlock, PaperParagraph } from '#domain/papers/paper.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Budget } from './budget.ts'
import { furniture } from './pdf/flow.ts'
import { joinPieces } from './pdf/join-pieces.ts'
import { type Line, linesOf } from './pdf/lines.ts'
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
 * The paragraphs and tables of a PDF, by where its words and lines stand: a table over several pages is one, without the
 * headings that pages repeat; running titles and page numbers are left out.
 * @throws Refusal fileEncrypted, fileDamaged, fileEmpty, fileImageOnly, fileOverLimit
 */
export const readPdf = async (bytes: Uint8Array, budget: Budget): Promise<Paper> => {
  const pages = await openPdf(bytes, budget)
  if (pages.every(({ runs }) => runs.length === 0))
    throw new Refusal(pages.some(({ images }) => images > 0) ? 'fileImageOnly' : 'fileEmpty')
  const laid = layOutAll(pages, budget)
  const dropped = furniture(laid)
  const parts = laid.flatMap(({ lines, tables }) =>
    inOrder(
      lines.filter(line => !dropped.has(line)),
      tables,
    ),
  )
  const all = [
    ...laid.flatMap(({ lines }) => lines),
    ...laid.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells.flatMap(cell => cell.lines))),
  ]
  const vocabulary = vocabularyOf(all)
  const blocks = chains(parts).flatMap((chain): PaperBlock[] => {
    if (chain.kind === 'lines') return flowParagraphs(chain.lines, all, vocabulary)
    const step = usualStep(chain.pieces.flatMap(({ cells }) => cells.map(cell => cell.lines)))
    return [paperTable(joinPieces(chain.pieces, step), step, vocabulary)]
  })
  return { kind: 'blocks', format: 'pdf', blocks: [...runningSymbol(pages, [...dropped]), ...blocks] }
}

/** The paper's symbol, where it stands only in what its pages repeat. */
const runningSymbol = (pages: readonly PdfPage[], dropped: readonly Line[]): PaperParagraph[] => {
  const lines = [...pages.slice(0, 5).flatMap(page => linesOf(page.asides, page.number)), ...dropped]
  const line = lines.find(({ text }) => symbolOf(text) !== undefined)
  return line ? [{ kind: 'paragraph', text: line.text, at: { page: line.page } }] : []
}

type LaidPage = { page: PdfPage; lines: Line[]; tables: TablePiece[] }

/** Tables are drawn with lines on all sides, or in no part of the paper: then their lines are worked out from its gaps. */
const layOutAll = (pages: readonly PdfPage[], budget: Budget): LaidPage[] => {
  const drawn = pages.map(page => layOut(page, page.rules, budget))
  if (drawn.some(({ tables }) => tables.some(({ columns }) => columns >= fewestColumns))) return drawn
  const undrawn = undrawnRules(pages)
  return pages.map(page => layOut(page, undrawn.get(page) ?? page.rules, budget))
}

/** A table with fewer columns is not a plan's. */
const fewestColumns = 3

/** The tables that these lines enclose on a page, and the lines of text outside them. */
const layOut = (page: PdfPage, rules: readonly Rule[], budget: Budget): LaidPage => {
  const grids = ruledGrids(rules, budget).map(grid => withOverflow(grid, page))
  const tables = grids.map(grid => tablePiece(grid, page.runs, page.fills, page.number))
  const outside = page.runs.filter(
    run => !grids.some(grid => holds(grid, (run.left + run.right) / 2, middleOf(run))),
  )
  return { page, tables, lines: linesOf(outside, page.number) }
}

type Chain = { kind: 'lines'; lines: Line[] } | { kind: 'table'; pieces: TablePiece[] }
type Part = { kind: 'line'; line: Line } | { kind: 'piece'; piece: TablePiece }

const inOrder = (lines: readonly Line[], tables: readonly TablePiece[]): Part[] =>
  [
    ...lines.map((line): Part & { top: number } => ({ kind: 'line', line, top: line.baseline })),
    ...tables.map((piece): Part & { top: number } => ({ kind: 'piece', piece, top: piece.top })),
  ].toSorted((one, other) => one.top - other.top)

/** Lines that follow one another, and pieces of a table that follow one another from page to page with the same columns. */
const chains = (parts: readonly Part[]): Chain[] => {
  const found: Chain[] = []
  for (const part of parts) {
    const open = found.at(-1)
    if (part.kind === 'line') {
      if (open?.kind === 'lines') open.lines.push(part.line)
      else found.push({ kind: 'lines', lines: [part.line] })
    } else if (open?.kind === 'table' && goesOn(open.pieces.at(-1), part.piece)) open.pieces.push(part.piece)
    else found.push({ kind: 'table', pieces: [part.piece] })
  }
  return found
}

const goesOn = (last: TablePiece | undefined, piece: TablePiece): boolean =>
  last !== undefined &&
  last.page === piece.page - 1 &&
  last.columns === piece.columns &&
  Math.abs(last.right - last.left - (piece.right - piece.left)) < 12
