import { z } from 'zod'

import type { Correction } from '#domain/papers/correction.ts'
import { cellKeyField, rowAddressField } from './parsed-plan.ts'
import { textField } from '../kinds/text.ts'

const row = rowAddressField.required()
const part = z.union([cellKeyField, z.enum(['title', 'goal', 'mandates'])])

/** A correction of a parsed plan. */
const correctionField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moveCell'), at: row, cell: cellKeyField, to: cellKeyField }),
  z.object({
    kind: z.literal('moveToRow'),
    at: row,
    cell: cellKeyField,
    direction: z.enum(['above', 'below']),
  }),
  z.object({ kind: z.literal('mergeRow'), at: row }),
  z.object({ kind: z.literal('splitRow'), at: row, cell: cellKeyField }),
  z.object({ kind: z.literal('dropRow'), at: row }),
  z.object({ kind: z.literal('editText'), at: rowAddressField, cell: part, text: textField(20_000) }),
  z.object({ kind: z.literal('accept'), at: rowAddressField, cell: part }),
]) satisfies z.ZodType<Correction>

/** The corrections of one import, in order. */
export const correctionsField = z.array(correctionField).max(5000)
