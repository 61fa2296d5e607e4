import { z } from 'zod'

import { activityStatuses } from '#domain/progress/progress.ts'
import { identifierField } from '../kinds/identifier.ts'
import { planField } from './plan.ts'
import { filledTextField, textField } from '../kinds/text.ts'

/** The format names of files that contain a version of a plan: one for each shape of the content. */
export const versionFileFormats = {
  /** From before progress was stored beside the plan. */
  planWithStatus: 'jacana-plan-version-1',
  planAndProgress: 'jacana-plan-version-2',
} as const

/** The format, the hash and the hashed content. They are checked before anything else in the file. */
export const versionSealField = z.object({
  format: z.enum(versionFileFormats),
  sha256: z.string(),
  content: z.looseObject({}),
})

const about = {
  name: filledTextField(200),
  why: textField(2000),
  createdBy: textField(200),
  createdAt: z.coerce.date(),
  sha256: z.string(),
}

const progress = z
  .array(z.object({ activityId: identifierField, status: z.enum(activityStatuses) }))
  .max(100_000)

/** A whole file that contains a version of a plan. */
export const versionFileField = z.discriminatedUnion('format', [
  z.object({ format: z.literal(versionFileFormats.planWithStatus), ...about, content: planField }),
  z.object({
    format: z.literal(versionFileFormats.planAndProgress),
    ...about,
    content: z.object({ plan: planField, progress }),
  }),
])
