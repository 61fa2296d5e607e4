import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import { frozenContent } from '#domain/progress/frozen-plan.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertVersion, planToFreeze } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Stores the present state of a plan under a name, for ever, and answers its id and hash.
 * @throws Refusal notFound, versionNameTaken
 */
export const createVersion = defineUseCase({
  name: 'create-version',
  kind: 'write',
  right: ['create', 'version'],
  input: z.object({ slug: slugField, name: filledTextField(200), why: textField(2000).default('') }),
  run: async ({ tx, person, input: { slug, name, why }, now }) => {
    const state = await planToFreeze(tx, slug)
    const { id: planId } = state.plan
    const version = {
      id: newId(),
      planId,
      slug,
      name,
      why,
      createdBy: person.id,
      createdAt: now,
      content: frozenContent(state),
    }
    const sha256 = await insertVersion(tx, version)
    return {
      answer: { id: version.id, name, sha256 },
      audit: [
        {
          subject: { kind: 'version', id: version.id },
          planId,
          after: { name, sha256 },
          ...(why && { why }),
        },
      ],
    }
  },
})
