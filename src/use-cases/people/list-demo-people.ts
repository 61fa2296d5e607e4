import { z } from 'zod'

import { samePost } from '#domain/people/secretariat-post.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import type { LocalizedText } from '#domain/text.ts'
import { findIdentity } from '#store/people/identity.ts'
import { listPeople } from '#store/people/people.ts'
import { listPosts } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'

/** A person of the example, as the page shows whom one can become: `posts` are the titles of the posts. */
export type DemoChoice = {
  id: string
  name: string
  posts: readonly LocalizedText[]
  roles: readonly RoleName[]
}

/** The people of the example, in the order in which they were made. */
export const listDemoPeople = defineUseCase({
  name: 'list-demo-people',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({}),
  run: async ({ reader, now }): Promise<DemoChoice[]> => {
    const members = (await listPeople(reader)).filter(({ kind }) => kind === 'demo')
    const posts = await listPosts(reader)
    const choices: DemoChoice[] = []
    for (const { id, name } of members) {
      const identity = await findIdentity(reader, id, dayOf(now))
      if (!identity) continue
      const ownPosts = posts.filter(post => identity.posts.some(own => samePost(own, post)))
      const roles = identity.roles.map(({ role }) => role)
      choices.push({ id, name, posts: ownPosts.map(({ title }) => title), roles })
    }
    return choices.sort((one, other) => (one.id < other.id ? -1 : 1))
  },
})
