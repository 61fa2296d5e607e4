import type { Language } from '#domain/language.ts'
import { type Column, cellKey } from '#domain/plan/layout.ts'
import type { SourceDocument } from '#domain/papers/source-document.ts'
import type { ParsedDocument, ParsedPlan, ParsedWarning } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { readCover } from '../cover/cover.ts'
import { detectLanguage } from '../cover/language.ts'
import { isLegend, readLegend } from '../cover/legend.ts'
import { outline, type Part } from './outline.ts'
import { buildPlan } from './build-plan.ts'
import { doubtCodes, warnRepeatedNumbers } from './doubt-codes.ts'
import type { HeadedColumn } from './plan-header.ts'
import { meaningfulTints } from './tints.ts'

/**
 * The plan in the blocks of a paper. Columns are named by the headings, sections by the words before a table
 * or across it. Spanning cells are in their first row.
 * @throws Refusal fileNotAPlan where no table has the headings of a plan
 */
export const readTables = (
  paper: Extract<SourceDocument, { kind: 'blocks' }>,
  language?: Language,
): ParsedPlan => {
  const parts = outline(paper.blocks, language)
  const rows = parts.flatMap(part => (part.kind === 'row' ? [part.row] : []))
  if (rows.length === 0) throw new Refusal('fileNotAPlan')
  const words = parts.flatMap(part => (part.kind === 'words' ? [part.text] : []))
  const legend = readLegend(words.filter(text => !isNumbered(text)).join('\n'))
  const tints =
    legend.tint === undefined
      ? undefined
      : meaningfulTints(rows, words.filter(text => text.includes(legend.tint ?? '')).join('\n'))
  const { sections, doubts, warnings, before, outside } = buildPlan(parts, tint =>
    legend.tint !== undefined && tints?.has(tint) ? [legend.tint] : [],
  )
  const codeFindings = doubtCodes(sections, legend.entries)
  const columns = allColumns(parts)
  const document: ParsedDocument = {
    ...readCover(before),
    language: language ?? detectLanguage(sample(parts)),
    legend: legend.entries,
    ...(legend.tint !== undefined && { tint: legend.tint }),
  }
  return {
    document,
    columns: columns.map(({ column }) => column),
    headings: columns.map(({ heading }) => heading),
    sections,
    doubts: [...doubts, ...codeFindings.doubts],
    warnings: [
      ...(paper.warnings ?? []),
      ...(legend.entries.length === 0 ? [{ code: 'noLegend', values: {} } satisfies ParsedWarning] : []),
      ...columns
        .filter(({ column }) => column.role === 'note')
        .map(({ heading }): ParsedWarning => ({ code: 'columnUnread', values: { heading } })),
      ...outside
        .filter(({ text }) => !isLegend(text) && readLegend(text).tint === undefined)
        .map(({ text, at }): ParsedWarning => ({ code: 'textOutsideTable', values: { text }, ...at })),
      ...warnings,
      ...warnRepeatedNumbers(sections),
      ...codeFindings.warnings,
    ],
  }
}

const isNumbered = (text: string): boolean => /^\d+[.)]\s/.test(text)

/** The columns of all tables of the plan, each once, in order. */
const allColumns = (parts: readonly Part[]): { column: Column; heading: string }[] => {
  const columns = new Map<string, { column: Column; heading: string }>()
  for (const { column, heading } of parts.flatMap((part): readonly HeadedColumn[] =>
    part.kind === 'columns' ? part.columns : [],
  )) {
    const key = column.role === 'note' ? `note:${heading}` : cellKey(column)
    if (!columns.has(key)) columns.set(key, { column, heading })
  }
  return [...columns.values()]
}

/** Enough words of the paper to detect its language. */
const sample = (parts: readonly Part[]): string =>
  parts
    .slice(0, 300)
    .map(part =>
      part.kind === 'row'
        ? part.row.cells.map(({ text }) => text).join(' ')
        : part.kind === 'columns'
          ? ''
          : part.text,
    )
    .join(' ')
