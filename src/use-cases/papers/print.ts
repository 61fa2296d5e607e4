import type { Block, PaperContent } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { PaperFormat } from '#domain/papers/issued-paper.ts'
import type { PaperStep } from '#domain/papers/paper-step.ts'
import type { ReportInput } from '#reports/report.ts'

import { demandReport } from './demand-report.ts'
import { stopIfCancelled, type Watch } from '../watch.ts'

/** An order for a paper, by its facts or laid already; plain data, so that it can go to another process. */
export type PrintOrder = { format: PaperFormat } & (
  { report: string; facts: ReportInput; language: Language } | { content: PaperContent }
)

/** The file of a paper, and the title in it. */
export type PrintedPaper = { title: string; bytes: Uint8Array }

/**
 * Lays out a paper and writes its file.
 * @throws Refusal notFound (for the kind of paper), paperLetters, cancelled
 */
export type Print = (order: PrintOrder, watch: Watch) => Promise<PrintedPaper>

/** Prints in this process, which does nothing else meanwhile; a paper can be cancelled only between steps. */
export const print: Print = async (order, watch) => {
  tell(watch, { name: 'laying' })
  const content =
    'content' in order ? order.content : demandReport(order.report).lay(order.facts, order.language)
  stopIfCancelled(watch)
  tell(watch, { name: 'writing', amounts: amountsOf(content.blocks) })
  const bytes = await writers[order.format](content)
  stopIfCancelled(watch)
  return { title: content.title, bytes }
}

const tell = ({ tell }: Watch, step: PaperStep): void => tell?.(step)

const amountsOf = (blocks: readonly Block[]): { tables: number; rows: number } => {
  const tables = blocks
    .flatMap(block => (block.kind === 'landscape' ? block.blocks : [block]))
    .filter(({ kind }) => kind === 'table')
  return {
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + ('rows' in table ? table.rows.length : 0), 0),
  }
}

// Loaded on first use, because each loads a large library.
const writers: Record<PaperFormat, (content: PaperContent) => Promise<Uint8Array>> = {
  docx: async content => (await import('#documents/write-docx/write-docx.ts')).writeDocx(content),
  pdf: async content => (await import('#documents/write-pdf/write-pdf.ts')).writePdf(content),
}
