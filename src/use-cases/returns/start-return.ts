import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { fileField, fileNameField } from '#fields/kinds/file.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { insertReturnedPaper, type NewReturnedPaper } from '#store/files/returned-papers.ts'

import { fileToStore } from '../files/file-to-store.ts'
import { readReturnedPaper } from './read-returned-paper.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Reads a Word file that Jacana made and people edited, and stores its edits to be decided one by one.
 * The file states its version and language; `version` and `language` are for a file that no longer does.
 * @throws Refusal (all that `readReturnedPaper` throws)
 */
export const startReturn = defineUseCase({
  name: 'start-return',
  kind: 'write',
  right: ['create', 'import'],
  input: z.object({
    slug: slugField,
    bytes: fileField,
    fileName: fileNameField,
    version: textField(200).optional(),
    language: z.enum(languages).optional(),
  }),
  prepare: async ({ person, input, now, read, readFile }) => {
    const { slug } = input
    const record = await readReturnedPaper(input, { read, readFile })
    const stored = await fileToStore(input, { person, now })
    const paper: NewReturnedPaper = {
      ...stored.file,
      planSlug: slug,
      language: record.language,
      record,
      decisions: {},
    }
    const { id, version, sha256, fileName } = paper
    return async tx => {
      await insertReturnedPaper(tx, paper, stored.bytes)
      const after = { fileName, sha256, state: 'open', edits: record.edits.length }
      return {
        answer: { id, version, edits: record.edits.length, unplaced: record.unplaced.length },
        audit: [{ subject: { kind: 'import', id }, after }],
      }
    }
  },
})
