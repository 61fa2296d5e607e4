import { z } from 'zod'

import { arrangePeople } from '#domain/rights/people-list.ts'
import { usableFields } from '#domain/rights/field-rights.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'
import { demandUsableFields, listedPeople } from './listed-people.ts'
import { peopleRequest } from './people-request.ts'

/** How many people a page of the list has. */
const pageLength = 100

/**
 * A page of the people who meet the conditions, with the facts that the person may read, and the posts.
 * `fields` are those of everybody; whoever sees only themselves has none.
 * @throws Refusal fieldOutOfReach where the person may not filter or sort so
 */
export const showPeople = defineUseCase({
  name: 'show-people',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ ...peopleRequest, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  run: async ({ reader, person, input: { filter, by, isReversed, page }, now }) => {
    demandUsableFields(person, filter, by)
    const { people, posts } = await listedPeople(reader, { person, day: dayOf(now), use: 'read' })
    const matches = arrangePeople(people, filter, { by: by ?? 'name', isReversed })
    return {
      people: matches.slice((page - 1) * pageLength, page * pageLength),
      count: matches.length,
      pages: Math.max(1, Math.ceil(matches.length / pageLength)),
      fields: usableFields(person, 'read'),
      posts: posts.map(({ code, qualifier }) => ({ code, qualifier })),
    }
  },
})
