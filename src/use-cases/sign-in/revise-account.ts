import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { zoneField } from '#fields/kinds/zone.ts'
import { Refusal } from '#domain/refusal.ts'
import { updateMember } from '#store/people/member-writes.ts'
import { demandMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Changes one's own name, language and time zone.
 * @throws Refusal clash where it was changed since that version
 */
export const reviseAccount = defineUseCase({
  name: 'revise-account',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    version: versionField,
    name: filledTextField(200),
    language: z.enum(languages),
    zone: zoneField.default(''),
  }),
  run: async ({ tx, person, input }) => {
    const member = await demandMember(tx, person.id)
    const { name, language, version } = input
    const zone = input.zone === '' ? undefined : input.zone
    const before = { name: member.name, language: member.language ?? null, zone: member.zone ?? null }
    const after = { name, language, zone: zone ?? null }
    if (JSON.stringify(before) === JSON.stringify(after)) return { answer: { changed: false }, audit: [] }
    const { id } = member
    const isStored = await updateMember(tx, { id, name, language, version, ...(zone && { zone }) })
    if (!isStored) throw new Refusal('clash', {})
    return {
      answer: { changed: true },
      audit: [{ subject: { kind: 'person', id }, personal: { owner: id, before, after } }],
    }
  },
})
