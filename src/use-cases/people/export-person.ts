import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { layPersonRecord } from '#reports/tables/person-record.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { demandMember } from '#store/people/people.ts'
import { readPersonRecord } from '#store/people/person-record.ts'

import { type OutgoingFile, workbookFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Everything stored about a person, as one file: JSON for programs, or a workbook to read.
 * @throws Refusal notFound
 */
export const exportPerson = defineUseCase({
  name: 'export-person',
  kind: 'read',
  isPrivate: true,
  right: ['export', 'person'],
  input: z.object({ id: identifierField, format: z.enum(['json', 'xlsx']), language: z.enum(languages) }),
  run: async ({ reader, input: { id, format, language }, now }): Promise<OutgoingFile> => {
    const { name } = await demandMember(reader, id)
    const record = await readPersonRecord(reader, id)
    if (format === 'xlsx') return workbookFile('person', layPersonRecord({ name, record, language, at: now }))
    const text = JSON.stringify({ format: 'jacana-person-1', takenAt: now, ...record }, undefined, 2)
    return {
      name: 'person.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${text}\n`),
    }
  },
})
