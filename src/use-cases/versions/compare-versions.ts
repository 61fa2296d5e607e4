import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'

import { defineUseCase } from '../use-case.ts'
import { loadComparison } from './load-comparison.ts'

/**
 * In what two versions of a plan differ, told in a language; without `to`, a version and the present. `from` and `to` are
 * names or ids. Refuses `notFound`.
 */
export const compareVersions = defineUseCase({
  name: 'compare-versions',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    slug: slugField,
    from: versionNameField,
    to: versionNameField.optional(),
    language: z.enum(languages),
  }),
  run: ({ reader, input }) => loadComparison(reader, input),
})
