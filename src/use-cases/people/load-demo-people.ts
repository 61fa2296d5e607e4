import { z } from 'zod'

import { newId } from '#store/engine/new-id.ts'
import { insertMember, listPeople } from '#store/people/people.ts'
import { insertHoldings } from '#store/people/holdings.ts'
import { insertPosts } from '#store/people/posts.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'
import { assignmentsOf, readDemoPeople } from './demo-people.ts'

/**
 * Loads the people of the example and their posts, where there is nobody yet. Answers how many.
 * They have no address and no password, so that nobody can sign in as one of them.
 * @throws Refusal exampleInvalid
 */
export const loadDemoPeople = defineUseCase({
  name: 'load-demo-people',
  kind: 'write',
  right: ['create', 'person'],
  input: z.object({ folder: z.string() }),
  run: async ({ tx, person, input, now }) => {
    if ((await listPeople(tx)).length > 0) return { answer: 0, audit: [] }
    const { posts, people } = await readDemoPeople(input.folder, newId)
    await insertPosts(tx, posts)
    for (const each of people) {
      const id = newId()
      const { name, language } = each
      await insertMember(tx, { id, name, language, kind: 'demo', state: 'active', version: 1 })
      const heldPosts = posts.filter(({ code, qualifier }) =>
        each.posts.includes(qualifier ? `${code} ${qualifier}` : code),
      )
      await insertHoldings(
        tx,
        heldPosts.map(post => ({
          id: newId(),
          postId: post.id,
          personId: id,
          kind: 'holder',
          firstDay: dayOf(now),
        })),
      )
      await insertAssignments(
        tx,
        assignmentsOf(each, { personId: id, givenAt: now, givenBy: person.id, newId }),
      )
    }
    return {
      answer: people.length,
      audit: [{ subject: { kind: 'person', id: 'example' }, after: { people: people.length } }],
    }
  },
})
