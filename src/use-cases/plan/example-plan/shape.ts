import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { columnRoles } from '#domain/plan/layout.ts'

const words = z.string().regex(/\S/, 'empty')

/** A text of an example: the same words in every language of the interface. */
const text = z.strictObject({ en: words, fr: words, es: words })
export type ExampleText = z.output<typeof text>

/**
 * The schema of `plan.json`: the plan without its sections.
 * `unknownCodes` are codes that the official paper uses but does not explain.
 */
export const planFile = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an address'),
  title: text,
  body: text,
  symbol: words.optional(),
  firstYear: z.int(),
  lastYear: z.int(),
  source: z.enum(languages),
  tint: words.optional(),
  levels: z.array(z.strictObject({ name: text, plural: text })).length(2),
  layout: z
    .array(z.strictObject({ role: z.enum(columnRoles), year: z.int().optional(), heading: text }))
    .min(1),
  posts: z.array(z.strictObject({ code: words, abbreviation: text.optional(), title: text })),
  fundingSources: z.array(
    z.strictObject({
      code: words,
      kind: z.enum(['core', 'nonCore', 'subjectToResources', 'other']),
      abbreviation: text.optional(),
      title: text,
    }),
  ),
  unknownCodes: z.array(words).default([]),
})
export type ExamplePlanFile = z.output<typeof planFile>

/** A year of a row. `closing` marks the end of last year's activity; the indicator `NA` measures nothing. */
const yearCell = z.strictObject({
  activity: text,
  indicator: z.union([z.literal('NA'), text]).optional(),
  closing: z.literal(true).optional(),
})

/** A row of the file, where years are keys beside the others; here they are collected, in order. */
const row = z
  .record(z.string(), z.unknown())
  .transform(cells => ({
    ...Object.fromEntries(Object.entries(cells).filter(([key]) => !isYear(key))),
    years: Object.fromEntries(Object.entries(cells).filter(([key]) => isYear(key))),
  }))
  .pipe(
    z.strictObject({
      indicator: text.optional(),
      lead: z.array(words).min(1).default([]),
      funding: z.array(words).min(1).default([]),
      tags: z.array(words).min(1).default([]),
      years: z.record(z.string(), yearCell).refine(years => Object.keys(years).length > 0, 'no year'),
    }),
  )
export type RowShape = z.output<typeof row>

const isYear = (key: string) => /^\d{4}$/.test(key)

/** A result. A mandate is a reference in English ("Resolution XIV.8 par. 10, 12") or other words. */
const result = z.strictObject({
  number: words,
  statement: text,
  mandates: z.array(z.union([words, text])),
  rows: z.array(row).min(1),
})
export type ResultShape = z.output<typeof result>

/** The schema of `function-1.json`: a section with its results and their rows. */
export const sectionFile = z.strictObject({
  number: words,
  title: text,
  goal: text,
  results: z.array(result).min(1),
})
export type SectionFile = z.output<typeof sectionFile>
