import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A version as a JSON file with its hash, which another Jacana can import.
 * @throws Refusal notFound
 */
export const exportVersion = defineUseCase({
  name: 'export-version',
  kind: 'read',
  right: ['export', 'version'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ reader, input }) => {
    const frozenPlan = await demandFrozenPlan(
      reader,
      (await demandPlan(reader, input.slug)).id,
      input.version,
    )
    const { createdBy } = frozenPlan
    const { writeVersionFile } = await import('#documents/version-file.ts')
    return {
      name: `${frozenPlan.slug}-${plainName(frozenPlan.name)}.json`,
      mediaType: 'application/json',
      bytes: writeVersionFile({
        ...frozenPlan,
        createdBy: typeof createdBy === 'string' ? createdBy : '',
      }),
    }
  },
})

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
