import { z } from 'zod'

import { columnRoles } from '#domain/plan/layout.ts'
import { doubtReasons, type ParsedPlan, warningCodes } from '#domain/papers/parsed-plan.ts'
import { languageTagField } from '../kinds/language-tag.ts'
import { textField } from '../kinds/text.ts'

const words = textField(100_000)
const label = textField(1000)
const year = z.number().int().min(1900).max(2200)
const count = z.number().int().min(0).max(10_000_000)
const share = z.number().min(0).max(1)
const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(20_000)

/** A long text without lines between its columns has several doubts in each row. */
const mostDoubts = 200_000

const place = {
  lines: z.tuple([count, count]).optional(),
  page: count.optional(),
  sheet: label.optional(),
  sheetRow: count.optional(),
}

/** The key of a cell, as `cellKey` makes it. */
export const cellKeyField = z
  .string()
  .regex(new RegExp(`^(?:${columnRoles.join('|')}|(?:activity|activityIndicator):\\d{4})$`))

const byCell = <Value extends z.ZodType>(value: Value) => z.record(cellKeyField, value)

/** The address of a row, of a result (without `row`) or of a section (without both). */
export const rowAddressField = z.object({ section: label, result: label.optional(), row: count.optional() })

const row = z.object({
  cells: byCell(words),
  confidence: byCell(share).optional(),
  tags: many(label).optional(),
  ...place,
})

const result = z.object({ number: label, text: words, mandatesText: words, rows: many(row), ...place })

const section = z.object({ number: label, title: words, goal: words, results: many(result), ...place })

const document = z.object({
  symbol: label.optional(),
  title: words.optional(),
  language: languageTagField,
  actionRequested: words.optional(),
  paragraphs: many(words),
  legend: many(z.object({ code: label, meaning: words })),
  tint: label.optional(),
  sectionName: label.optional(),
  partial: z.literal(true).optional(),
})

const doubt = z.object({
  at: rowAddressField,
  cell: z.string().max(100),
  text: words,
  confidence: share,
  reason: z.enum(doubtReasons),
  alternatives: many(z.string().max(100)),
  ...place,
})

const warning = z.object({
  code: z.enum(warningCodes),
  values: z.record(z.string().max(100), z.union([words, z.number()])),
  at: rowAddressField.optional(),
  ...place,
})

/**
 * A parsed plan as JSON, as imports read it and exports write it. `doubts` and `warnings` may be absent. At
 * least one section and one column are required.
 */
export const parsedPlanField = z.object({
  document,
  columns: z
    .array(z.object({ role: z.enum(columnRoles), year: year.optional() }))
    .min(1)
    .max(100),
  headings: many(label).optional(),
  sections: many(section).min(1),
  doubts: z.array(doubt).max(mostDoubts).default([]),
  warnings: many(warning).default([]),
}) satisfies z.ZodType<ParsedPlan>
