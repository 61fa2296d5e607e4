import { z } from 'zod'

import { mayAnywhere } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { listPeople } from '#store/people/people.ts'
import { demandPost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'

/**
 * A post with everybody who holds, held or will hold it, the newest first.
 * `people` are those who can be given it, for whoever may do that.
 * @throws Refusal notFound
 */
export const showPost = defineUseCase({
  name: 'show-post',
  kind: 'read',
  right: ['read', 'post'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, person, input: { id }, now }) => {
    const post = await demandPost(reader, id)
    const [holdings, people] = await Promise.all([
      listHoldings(reader, { postId: id }),
      mayAnywhere(person, ['change', 'post']) ? listPeople(reader) : [],
    ])
    return {
      post,
      holdings,
      today: dayOf(now),
      people: people
        .filter(({ state }) => state !== 'left')
        .map(({ id: personId, name }) => ({ id: personId, name })),
    }
  },
})
