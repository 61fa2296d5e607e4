import { z } from 'zod'

import type { PostName } from '#domain/people/secretariat-post.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { findIdentity } from '#store/people/identity.ts'
import { listPeople } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from './day-of.ts'

/** A person of the example, as the page shows whom one can become. */
export type DemoChoice = { id: string; name: string; posts: readonly PostName[]; roles: readonly RoleName[] }

/** The people of the example, in the order in which they were made. */
export const listDemoPeople = defineUseCase({
  name: 'list-demo-people',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({}),
  run: async ({ reader, now }): Promise<DemoChoice[]> => {
    const members = (await listPeople(reader)).filter(({ kind }) => kind === 'demo')
    const choices: DemoChoice[] = []
    for (const { id, name } of members) {
      const identity = await findIdentity(reader, id, dayOf(now))
      if (identity)
        choices.push({ id, name, posts: identity.posts, roles: identity.roles.map(({ role }) => role) })
    }
    return choices.sort((one, other) => (one.id < other.id ? -1 : 1))
  },
})
