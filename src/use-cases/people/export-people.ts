import { z } from 'zod'

import { arrangePeople } from '#domain/rights/people-list.ts'
import { personFields, usableFields } from '#domain/rights/field-rights.ts'
import { layPeopleTable } from '#reports/tables/people-table.ts'

import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'
import { demandUsableFields, listedPeople } from './listed-people.ts'
import { peopleRequest } from './people-request.ts'

/**
 * The people who meet the conditions as a file, with the facts that the person may take away.
 * @throws Refusal fieldOutOfReach where the person may not filter or sort so
 */
export const exportPeople = defineUseCase({
  name: 'export-people',
  kind: 'read',
  right: ['export', 'person'],
  input: z.object({ ...peopleRequest, ...sheetChoice }),
  run: async ({ reader, person, input, now }) => {
    const { filter, by, isReversed, language } = input
    demandUsableFields(person, filter, by)
    const { people } = await listedPeople(reader, { person, day: dayOf(now), use: 'export' })
    const usable = usableFields(person, 'export')
    const sheet = layPeopleTable(
      arrangePeople(people, filter, { by: by ?? 'name', isReversed }),
      // Whoever may take away only what is about themselves takes all of that.
      usable.length > 0 ? usable : personFields,
      language,
    )
    return sheetFile(`people-${language}`, sheet, input)
  },
})
