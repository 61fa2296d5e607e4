import { z } from 'zod'

import { planField } from './plan.ts'
import { filledTextField, textField } from '../kinds/text.ts'

/** The mark of a file that carries a version of a plan; another shape gets another number. */
export const versionFileFormat = 'jacana-plan-version-1'

/** What must be there before anything else of such a file is believed: the mark, the hash, and what it answers for. */
export const versionSealField = z.object({
  format: z.literal(versionFileFormat),
  sha256: z.string(),
  content: z.looseObject({}),
})

/** A whole file that carries a version of a plan. */
export const versionFileField = z.object({
  format: z.literal(versionFileFormat),
  name: filledTextField(200),
  why: textField(2000),
  createdBy: textField(200),
  createdAt: z.coerce.date(),
  sha256: z.string(),
  content: planField,
})
