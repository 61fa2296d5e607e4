import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { auditBy } from '#store/log/audit.ts'
import { demandMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { mayReadChangesOf } from './may-read-changes.ts'

const pageLength = 20

/**
 * What a person changed, newest first and without values, for the person and for those who may read the log.
 * `before` is the position below which a page begins, `earlierBefore` that of the next page, if there is one.
 * @throws Refusal notFound
 */
export const showPersonChanges = defineUseCase({
  name: 'show-person-changes',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ id: identifierField, before: auditPositionField.optional() }),
  run: async ({ reader, person, input: { id, before } }) => {
    if (!mayReadChangesOf(person, id)) throw new Refusal('notFound')
    await demandMember(reader, id)
    const entries = await auditBy(reader, id, { before, limit: pageLength + 1 })
    const changes = entries.slice(0, pageLength)
    return { changes, earlierBefore: entries.length > pageLength ? changes.at(-1)?.position : undefined }
  },
})
