import type { Block, Laid } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { PaperFormat } from '#domain/papers/issued-paper.ts'
import type { MakingStep } from '#domain/papers/paper-step.ts'
import type { PaperFacts } from '#reports/report.ts'

import { demandReport } from './demand-report.ts'
import { stopIfCancelled, type Watch } from '../watch.ts'

/** A paper to be laid and written. Plain data: it can be sent to another process. */
export type PrintOrder = { report: string; facts: PaperFacts; language: Language; format: PaperFormat }

/** The file of a paper, and the title it bears. */
export type Printed = { title: string; bytes: Uint8Array }

/** Lays a paper and writes its file. Throws Refusal `notFound` (the report), `paperLetters`, `cancelled`. */
export type Print = (order: PrintOrder, watch: Watch) => Promise<Printed>

/** Prints in this process, which does nothing else meanwhile: cancelling works between the steps only. */
export const print: Print = async ({ report, facts, language, format }, watch) => {
  tell(watch, { name: 'laying' })
  const laid = demandReport(report).lay(facts, language)
  stopIfCancelled(watch)
  tell(watch, { name: 'writing', amounts: amountsOf(laid.blocks) })
  const bytes = await writers[format](laid)
  stopIfCancelled(watch)
  return { title: laid.title, bytes }
}

const tell = ({ tell }: Watch, step: MakingStep): void => tell?.(step)

const amountsOf = (blocks: readonly Block[]): { tables: number; rows: number } => {
  const tables = blocks
    .flatMap(block => (block.kind === 'landscape' ? block.blocks : [block]))
    .filter(({ kind }) => kind === 'table')
  return {
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + ('rows' in table ? table.rows.length : 0), 0),
  }
}

// Loaded when asked for: each draws a large library in.
const writers: Record<PaperFormat, (laid: Laid) => Promise<Uint8Array>> = {
  docx: async laid => (await import('#documents/write-docx/write-docx.ts')).writeDocx(laid),
  pdf: async laid => (await import('#documents/write-pdf/write-pdf.ts')).writePdf(laid),
}
