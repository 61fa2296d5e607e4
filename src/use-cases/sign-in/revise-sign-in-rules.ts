import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { readSignInRules, writeSignInRules } from '#store/people/sign-in-rules.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Decides which roles demand a second factor, and which groups at the identity provider give which roles.
 * @throws Refusal clash where the rules were changed since that version
 */
export const reviseSignInRules = defineUseCase({
  name: 'revise-sign-in-rules',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({
    version: versionField,
    secondFactorRoles: z.array(z.enum(roleNames)).max(roleNames.length),
    groupRoles: z.array(z.object({ group: filledTextField(200), role: z.enum(roleNames) })).max(100),
  }),
  run: async ({ tx, input }) => {
    const before = await readSignInRules(tx)
    const { secondFactorRoles, groupRoles } = input
    const after = { secondFactorRoles: [...new Set(secondFactorRoles)], groupRoles }
    if (JSON.stringify({ ...before, version: 0 }) === JSON.stringify({ ...after, version: 0 }))
      return { answer: { changed: false }, audit: [] }
    if (
      before.version !== input.version ||
      !(await writeSignInRules(tx, { ...after, version: input.version + 1 }))
    )
      throw new Refusal('clash', {})
    const { version, ...rules } = before
    return {
      answer: { changed: true },
      audit: [{ subject: { kind: 'installation', id: 'signIn' }, before: rules, after }],
    }
  },
})
