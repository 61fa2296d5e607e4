import { z } from 'zod'

import { type ReturnedEdits, unplacedReasons } from '#domain/edits/returned-edit.ts'
import { cellKeyField } from './parsed-plan.ts'

const id = z.string().min(1).max(200)
const ids = z.array(id).max(20_000)
// Not trimmed: offsets count the spaces at its ends too.
const words = z.string().max(100_000)
const offset = z.number().int().min(0).max(1_000_000)
const by = z.array(z.object({ author: z.string().max(500), at: z.iso.datetime().optional() })).max(1000)

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), strand: id, column: cellKeyField }),
  z.object({ kind: z.literal('periodIndicator'), indicator: id }),
  z.object({ kind: z.literal('node'), node: id, part: z.enum(['number', 'title', 'goal', 'mandates']) }),
  z.object({ kind: z.literal('heading'), column: offset }),
  z.object({ kind: z.literal('cover'), field: id, item: offset }),
])

const writtenRow = {
  cells: z.record(cellKeyField, words),
  indicator: id.optional(),
  tags: z.array(z.string().max(200)).max(100),
}

const common = { id, by, section: id.optional(), result: id.optional(), row: id.optional() }

const edit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    ...common,
    place,
    before: words,
    hunks: z.array(z.object({ from: offset, to: offset, text: words })).max(20_000),
    also: ids.optional(),
  }),
  z.object({ kind: z.literal('rowAdded'), ...common, result: id, above: ids, ...writtenRow }),
  z.object({ kind: z.literal('rowEnded'), ...common, strand: id }),
  z.object({ kind: z.literal('rowMoved'), ...common, strand: id, result: id, above: ids }),
  z.object({ kind: z.literal('rowUnder'), ...common, strand: id, indicator: id }),
  z.object({ kind: z.literal('indicatorAdded'), ...common, strands: ids, text: words }),
  z.object({
    kind: z.literal('tag'),
    ...common,
    strand: id,
    tag: z.string().max(200),
    change: z.enum(['added', 'removed']),
  }),
  z.object({
    kind: z.literal('resultAdded'),
    ...common,
    section: id,
    above: ids,
    number: z.string().max(200),
    title: words,
    mandates: words,
    rows: z.array(z.object(writtenRow)).max(20_000),
  }),
  z.object({ kind: z.literal('resultEnded'), ...common, result: id, strands: ids }),
  z.object({
    kind: z.literal('note'),
    ...common,
    subject: z.object({ kind: z.enum(['strand', 'node', 'plan']), id }),
    text: words,
    quoted: words,
  }),
])

const unplacedEdit = z.object({
  reason: z.enum(unplacedReasons),
  text: words,
  section: id.optional(),
  result: id.optional(),
  row: id.optional(),
})

/** The edits of a returned paper, as JSON. */
export const returnedEditsField = z.object({
  edits: z.array(edit).max(20_000),
  unplaced: z.array(unplacedEdit).max(20_000),
}) satisfies z.ZodType<ReturnedEdits>
