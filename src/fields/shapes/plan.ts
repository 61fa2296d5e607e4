import { z } from 'zod'

import { eachOptionalText, longestOptionalText } from '#domain/plan/optional-texts.ts'
import { columnRoles } from '#domain/plan/layout.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { activityStatuses } from '#domain/progress/progress.ts'
import { identifierField } from '../kinds/identifier.ts'
import { languageTagField } from '../kinds/language-tag.ts'

// Neither trimmed nor normalized: a hash of these words exists.
const words = z
  .string()
  .max(100_000)
  .refine(text => text.isWellFormed() && !text.includes('\0'))
const label = words.max(1000)
const year = z.number().int().min(1900).max(2200)
const count = z.number().int().min(0).max(2_147_483_647)
const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(20_000)

const wording = z.object({
  text: words,
  madeFrom: label.optional(),
  how: z.enum(['human', 'machine', 'reviewed', 'official']).optional(),
})
const text = z
  .object({ source: languageTagField, words: z.record(languageTagField, wording) })
  .refine(({ source, words: wordings }) => Object.hasOwn(wordings, source))

const reference = z.object({
  kind: z.enum(['resolution', 'recommendation', 'decision', 'article', 'rules', 'document']),
  symbol: label,
  paragraphs: many(label),
  annex: label.optional(),
})
const citations = many(z.union([z.object({ reference }), z.object({ words: text })]))

const indicator = {
  id: identifierField,
  version: count,
  text,
  kind: z.enum(['text', 'number', 'percentage', 'yesNo']),
  unit: label.optional(),
  baseline: label.optional(),
  target: text.optional(),
  dueOn: label.optional(),
  countingRule: z.enum(['sum', 'latest', 'average']).optional(),
  source: label.optional(),
}

/** Fields that only the indicator of a year has. */
const yearly = {
  notApplicable: z.boolean(),
  link: z.enum(['addsUp', 'latestCounts', 'evidenceOnly', 'none']),
}

const activity = z.object({
  id: identifierField,
  version: count,
  year,
  text,
  // Only in older versions, from before progress was stored beside the plan.
  status: z.enum(activityStatuses).optional(),
  closing: z.boolean(),
  leads: many(z.object({ code: label, qualifier: label, known: z.boolean() })),
  funding: many(z.object({ code: label, known: z.boolean() })),
  ...eachOptionalText(() => words.max(longestOptionalText).optional()),
  indicators: many(z.object({ ...indicator, ...yearly })),
  citations,
  lineage: many(
    z.object({
      fromActivityId: identifierField,
      kind: z.enum(['continued', 'revised', 'merged', 'split', 'completed', 'dropped']),
      why: words.optional(),
    }),
  ),
})

const strand = z.object({
  id: identifierField,
  version: count,
  indicatorId: identifierField.optional(),
  tags: many(label),
  activities: many(activity),
})

/** Any fields of a row, an activity or an indicator, as the audit log stores a change to one. */
export const rowRecordField = z
  .object({ ...indicator, ...strand.shape, ...activity.shape, ...yearly })
  .partial()

/** The output of `rowRecordField`. */
export type RowRecord = z.output<typeof rowRecordField>

const node: z.ZodType<PlanNode> = z
  .object({
    id: identifierField,
    version: count,
    level: z.number().int().min(1).max(10),
    number: label,
    title: text,
    goal: text.optional(),
    citations,
    children: many(z.lazy(() => node)),
    indicators: many(z.object({ ...indicator, citations })),
    strands: many(strand),
  })
  .refine(({ indicators, strands }) =>
    strands.every(
      ({ indicatorId }) => indicatorId === undefined || indicators.some(({ id }) => id === indicatorId),
    ),
  )

const codedTitle = { code: label, title: text, abbreviation: text.optional() }

/** A whole plan as JSON. Ids and codes must be unique, and the indicator of each row must exist. */
export const planField = z
  .object({
    id: identifierField,
    version: count,
    slug: z
      .string()
      .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
      .max(200),
    title: text,
    body: text,
    symbol: label.optional(),
    firstYear: year,
    lastYear: year,
    sourceLanguage: languageTagField,
    levels: many(z.object({ name: text, plural: text })),
    layout: many(z.object({ role: z.enum(columnRoles), year: year.optional(), heading: text })),
    posts: many(z.object(codedTitle)),
    fundingSources: many(
      z.object({ ...codedTitle, kind: z.enum(['core', 'nonCore', 'subjectToResources', 'other']) }),
    ),
    tint: label.optional(),
    revision: count,
    sections: many(node),
  })
  .refine(({ sections }) => allDiffer(sections.flatMap(idsIn)))
  .refine(({ posts }) => allDiffer(posts.map(({ code }) => code)))
  .refine(({ fundingSources }) => allDiffer(fundingSources.map(({ code }) => code))) satisfies z.ZodType<Plan>

const allDiffer = (names: readonly string[]): boolean => new Set(names).size === names.length

const idsIn = ({ id, children, indicators, strands }: PlanNode): string[] => [
  id,
  ...indicators.map(each => each.id),
  ...strands.flatMap(each => [
    each.id,
    ...each.activities.flatMap(one => [one.id, ...one.indicators.map(own => own.id)]),
  ]),
  ...children.flatMap(idsIn),
]
