import { z } from 'zod'

import { referencesOf } from '#fields/records/record-references.ts'
import { readRecordPage } from '#store/records/list-records.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { listInput, listQuestion } from './list-question.ts'
import { recordContext } from './record-context.ts'
import { recordRight } from './record-input.ts'

/**
 * A page of the list of a register: a view of it, or what filters ask for in place of those of the view, with
 * the names of what its records refer to. What the person does not reach is not found, and has no name.
 * `unread` names the filters that could not be read, and `rest` is what the view asks for beside its filters.
 * @throws Refusal notFound where there is no such register or view
 * @throws Refusal fieldOutOfReach where a filter or the order needs a field that the person does not reach
 */
export const listRecords = defineUseCase({
  name: 'list-records',
  kind: 'read',
  right: recordRight('read'),
  input: z.object({
    ...listInput,
    /** As addresses have it: `-from` is the other way round. */
    sort: z.string().max(100).optional(),
    columns: z.array(z.string().max(100)).max(100).optional(),
    /** `next` or `previous` of another page. */
    place: z.string().max(2000).optional(),
    size: z.number().int().min(1).max(1000).optional(),
    count: z.enum(['capped', 'exact', 'none']).optional(),
  }),
  run: async ({ reader, person, now, input }) => {
    const register = demandRegister(input.register)
    const { question, ...list } = await listQuestion(reader, { person, now, register }, input)
    const { language, place, size, count } = input
    const page = await readRecordPage(reader, { ...question, ...list, language, place, size, count })
    const references = page.records.flatMap(({ values }) => referencesOf(register, { values, parts: {} }))
    const context = await recordContext(reader, person, now, { references })
    const { filters, rest, unread } = list
    const { behind, words } = question
    return { register, ...page, writing: context.writing(language), filters, rest, words, unread, behind }
  },
})
