import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { demandFilled, findSentFile, partOfSentFile } from '#store/files/sent-files.ts'

import { defineUseCase } from '../use-case.ts'

/** The number of bytes of a file that are read at once. */
export const partLength = 1024 * 1024

/**
 * A part of a file as it was sent, and the facts about the file.
 * A sent file never changes, so its parts fit together.
 * @throws Refusal notFound, fileEmptied (when)
 */
export const showSentFile = defineUseCase({
  name: 'show-sent-file',
  kind: 'read',
  right: ['export', 'import'],
  input: z.object({ id: identifierField, part: z.number().int().min(0).max(25).default(0) }),
  run: async ({ reader, input: { id, part } }) => {
    const file = await findSentFile(reader, id)
    if (!file) throw new Refusal('notFound', { what: id })
    demandFilled(file)
    const bytes = await partOfSentFile(reader, id, { from: part * partLength, length: partLength })
    return { file, bytes }
  },
})
