import type { Block, PaperContent } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'

import { coverValues } from './cover-values.ts'
import { layCover } from './lay-cover.ts'
import type { ReportInput } from './report.ts'

/** A whole paper: its cover and the blocks after it. `report` is its name, which files record. */
export const layPaper = (
  report: string,
  facts: ReportInput,
  language: Language,
  following: readonly Block[],
): PaperContent => {
  const blocks = layCover(facts.cover, coverValues(facts, language), language)
  const [{ symbol, title } = { symbol: '', title: '' }] = blocks.filter(block => block.kind === 'cover')
  const { plan, version, author, madeOn } = facts
  return {
    language,
    title,
    symbol,
    author,
    madeOn,
    origin: { report, plan: plan.slug, version, language, symbol },
    blocks: [...blocks, ...following],
  }
}
