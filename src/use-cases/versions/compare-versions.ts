import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'

import { defineUseCase } from '../use-case.ts'
import { loadComparison } from './load-comparison.ts'

/**
 * The differences between two versions of a plan, in a language; without `to`, to the present plan.
 * `from` and `to` are names or ids.
 * @throws Refusal notFound
 */
export const compareVersions = defineUseCase({
  name: 'compare-versions',
  kind: 'read',
  right: ['read', 'version'],
  input: z.object({
    slug: slugField,
    from: versionNameField,
    to: versionNameField.optional(),
    language: z.enum(languages),
  }),
  run: ({ reader, input }) => loadComparison(reader, input),
})
