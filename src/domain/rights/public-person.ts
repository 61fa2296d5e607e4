import type { Person } from './right.ts'
import { grantsOf } from './roles.ts'

const publicId = 'public'

/** Everybody who has not signed in: reads what is published. */
export const publicPerson: Person = {
  id: publicId,
  name: '',
  grants: grantsOf({ personId: publicId, posts: [], roles: [{ role: 'publicReader', sections: [] }] }),
}
