import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { textField } from '#fields/kinds/text.ts'
import { findRegister } from '#registers/index.ts'
import { mostCountedHits, type RecordHit, searchRecords } from '#store/records/search-records.ts'

import { sayName } from '../records/pointing-records.ts'
import { reachOf } from '../records/record-rights.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * The records of all registers that a search finds within a person's sight, best first, and for each register
 * how many there are; `isMore` where there are more than were counted. Words of fields that the person does
 * not see find nothing.
 */
export const searchInRegisters = defineUseCase({
  name: 'search-records',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ text: textField(500), language: z.enum(languages) }),
  run: async ({ reader, person, input: { text, language } }) => {
    const { hits, totals } = await searchRecords(reader, { text, language }, reachOf(person))
    return {
      hits: hits.map(({ title, ...hit }): Omit<RecordHit, 'title'> & { title: string } => ({
        ...hit,
        title: sayName(title, language),
      })),
      registers: [...totals].flatMap(([name, count]) => {
        const register = findRegister(name)
        return register ? [{ register, count, isMore: count >= mostCountedHits }] : []
      }),
    }
  },
})
